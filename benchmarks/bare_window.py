# SPDX-License-Identifier: MIT
"""A bare PySide6 window with a button and a tray icon: what any such program costs."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QSystemTrayIcon


def main(probe: Callable[[QPushButton], QObject] | None = None) -> int:
    """Run it until it is ended. `probe` is made with the button before the window is shown."""
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(32, 32)
    pixmap.fill(QColor("steelblue"))
    tray = QSystemTrayIcon(QIcon(pixmap))
    window = QMainWindow()
    window.resize(760, 640)
    button = QPushButton("Start", window)
    window.setCentralWidget(button)
    watching = probe(button) if probe is not None else None
    if "--hidden" not in sys.argv:
        window.show()
    tray.show()
    status = application.exec()
    del watching
    return status


if __name__ == "__main__":
    sys.exit(main())
