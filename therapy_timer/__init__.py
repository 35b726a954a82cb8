# SPDX-License-Identifier: MIT
"""Therapy Timer: times an ice or heat treatment, gets the pack off, and lets the skin rest."""

from __future__ import annotations

__version__ = "0.1.0"
