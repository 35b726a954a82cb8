# SPDX-License-Identifier: MIT
"""Builds the program and wires it: the only place that knows all floors."""
