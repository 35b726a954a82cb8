# SPDX-License-Identifier: MIT
"""What a person sees: hand-written widgets, and the words they show."""
