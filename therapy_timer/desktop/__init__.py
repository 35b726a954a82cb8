# SPDX-License-Identifier: MIT
"""What the operating system does for the program, one module a thing, each behind a small interface."""
