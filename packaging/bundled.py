# SPDX-License-Identifier: MIT
"""Where a bundled program begins."""

import sys

from therapy_timer.cli import main

sys.exit(main())
