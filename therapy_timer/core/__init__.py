# SPDX-License-Identifier: MIT
"""The rule, in plain Python: no toolkit, no database, no input or output; every function takes *now*."""
