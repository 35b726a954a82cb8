# SPDX-License-Identifier: MIT
"""The tray icon: progress in its picture, the time in its tooltip, and a menu. It shows what it is given.

There may be no tray, and one may come or go at any time: nothing depends on it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from therapy_timer.core.events import Modality
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop.tray_host import TrayHost
from therapy_timer.desktop.tray_icon import Picture, picture_of, tray_icon


@dataclass(frozen=True, slots=True)
class TrayEntry:
    """One entry of the menu. `id` is what is told when it is chosen: it names the pack it is about, if there is one."""

    id: str
    label: str
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class TrayFace:
    """What the tray shows.

    `fraction` (0 to 1) is the share that is still left, of the treatment or of the rest. None among the entries is a
    line between the others.
    """

    state: SkinState
    modality: Modality | None = None
    fraction: float = 0.0
    tooltip: str = ""
    entries: tuple[TrayEntry | None, ...] = ()


class Tray(QObject):
    """Shows a `TrayFace` in the desktop's tray whenever there is one. Its owner hides it in the end."""

    activated = Signal()
    """The person clicked the icon, and wants the window."""
    chosen = Signal(str)
    """The person chose the entry of this id."""
    availability_changed = Signal(bool)
    """A tray came (True) or went."""

    def __init__(self, parent: QObject | None = None, host: TrayHost | None = None) -> None:
        """Begin to watch for a tray. `host` tells of one; a test may bring its own."""
        super().__init__(parent)
        self._face: TrayFace | None = None
        self._picture: Picture | None = None
        self._menu = QMenu()
        self._open = False
        self._shown: tuple[TrayEntry | None, ...] = ()
        self._actions: dict[str, QAction] = {}
        self._menu.aboutToShow.connect(self._menu_opens)
        # Queued, for it comes before the choice that closed the menu.
        self._menu.aboutToHide.connect(self._menu_closed, Qt.ConnectionType.QueuedConnection)
        self._menu.triggered.connect(self._menu_triggered)
        self._host = host or TrayHost(self)
        self._host.changed.connect(self._host_changed)
        self._icon = self._made()

    @property
    def available(self) -> bool:
        """Whether there is a tray, so that the icon can be seen."""
        return self._host.present

    @property
    def icon(self) -> QSystemTrayIcon:
        """The icon, for messages shown at it."""
        return self._icon

    def set_face(self, face: TrayFace) -> None:
        """Show something else. Icon, tooltip and menu change only where they differ."""
        if face != self._face:
            self._face = face
            self._render()

    def hide(self) -> None:
        """Take the icon away, and watch for a tray no longer."""
        self._host.stop()
        self._face = None
        self._icon.hide()

    # --- the icon -----------------------------------------------------------------------------------------------

    def _made(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._icon_activated)
        return icon

    def _host_changed(self, present: bool) -> None:
        if present and not _finds_trays_later():
            # Qt looks for the tray of the session bus when an icon is made, and never again.
            self._icon.hide()
            self._icon = self._made()
            self._picture = None
        self._render()
        self.availability_changed.emit(present)

    def _render(self) -> None:
        face = self._face
        if face is None:
            return
        if not self._open:
            self._arrange(face.entries)
        self._relabel(face.entries)
        picture = picture_of(face.state, face.modality, face.fraction)
        if picture != self._picture:
            self._picture = picture
            self._icon.setIcon(tray_icon(picture))
        if face.tooltip != self._icon.toolTip():
            self._icon.setToolTip(face.tooltip)
        # Qt complains of an icon that is shown where no tray can ever take it.
        if not self._icon.isVisible() and (self.available or _finds_trays_later()):
            self._icon.show()

    def _icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason in {reasons.Trigger, reasons.DoubleClick, reasons.MiddleClick}:
            self.activated.emit()

    # --- the menu -----------------------------------------------------------------------------------------------

    def _menu_opens(self) -> None:
        if self._face is not None:
            self._arrange(self._face.entries)
            self._relabel(self._face.entries)
        self._open = True

    def _menu_closed(self) -> None:
        self._open = False
        self._render()

    def _menu_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))

    def _arrange(self, entries: tuple[TrayEntry | None, ...]) -> None:
        """Have the menu hold these entries in this order. Those that stay are the same ones as before."""
        if _ids(entries) == _ids(self._shown):
            return
        kept = {entry.id for entry in entries if entry is not None}
        for action in self._menu.actions():
            self._menu.removeAction(action)
            if action.isSeparator():
                action.deleteLater()
        for entry_id in [known for known in self._actions if known not in kept]:
            self._actions.pop(entry_id).deleteLater()
        for entry in entries:
            self._menu.addAction(self._line() if entry is None else self._action(entry))
        self._shown = entries

    def _line(self) -> QAction:
        """A line between entries. Those that Qt makes itself are never let go by its binding to Python."""
        line = QAction(self)
        line.setSeparator(True)
        return line

    def _action(self, entry: TrayEntry) -> QAction:
        if entry.id not in self._actions:
            action = QAction(self)
            action.setData(entry.id)
            self._actions[entry.id] = action
        return self._actions[entry.id]

    def _relabel(self, entries: tuple[TrayEntry | None, ...]) -> None:
        """Give the entries their labels. One that is still on display but holds no longer cannot be chosen."""
        wanted = {entry.id: entry for entry in entries if entry is not None}
        for entry_id, action in self._actions.items():
            entry = wanted.get(entry_id)
            if entry is not None:
                action.setText(entry.label.replace("&", "&&"))
            action.setEnabled(entry is not None and entry.enabled)


def _finds_trays_later() -> bool:
    """Whether an icon that was made without a tray moves into one that comes later."""
    return QGuiApplication.platformName() in {"xcb", "windows", "cocoa"}


def _ids(entries: tuple[TrayEntry | None, ...]) -> tuple[str | None, ...]:
    return tuple(None if entry is None else entry.id for entry in entries)
