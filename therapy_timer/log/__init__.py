# SPDX-License-Identifier: MIT
"""The log: append-only events on disk, and the tables that are projected from them."""
