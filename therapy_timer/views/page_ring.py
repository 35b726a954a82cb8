# SPDX-License-Identifier: MIT
"""The ring as it stands on the page: it takes the height that is left, up to a share of the page's."""

from __future__ import annotations

from PySide6.QtCore import QSize

from therapy_timer.views.ring import Ring


class PageRing(Ring):
    """A ring that makes do with the least size at which it can be read before the page has to scroll."""

    def sizeHint(self) -> QSize:
        """As small as it may be; a layout gives it more where there is more."""
        return self.minimumSizeHint()
