# SPDX-License-Identifier: MIT
"""`python -m therapy_timer` is the same as `therapy-timer`."""

from __future__ import annotations

import sys

from therapy_timer.cli import main

if __name__ == "__main__":
    sys.exit(main())
