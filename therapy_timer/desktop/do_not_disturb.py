# SPDX-License-Identifier: MIT
"""Whether the desktop holds notifications back: what is told then may not be seen."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

if TYPE_CHECKING:
    from therapy_timer.desktop.dbus import Answer, Bus, Target

_log = logging.getLogger(__name__)

PATIENCE_MS: Final = 3_000
"""After this, what is not answered is not known."""


class DoNotDisturb(QObject):
    """The desktop's do-not-disturb mode, as it was found at the last `refresh`.

    `ask` finds it out: it calls what it is given with the answer, at once or later, and never fails. Without, it is
    the way of the platform.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        ask: Callable[[Callable[[bool | None], None]], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask: Final = ask or asker_of(sys.platform, self)
        self._on: bool | None = None

    @property
    def on(self) -> bool | None:
        """Whether notifications are held back; None when that is not known."""
        return self._on

    def refresh(self) -> None:
        """Look again, without waiting; `changed` is told when the answer is another one."""
        self._ask(self._take)

    def _take(self, on: bool | None) -> None:
        before, self._on = self._on, on
        if before is not on:
            self.changed.emit()


def asker_of(platform: str, parent: QObject | None = None) -> Callable[[Callable[[bool | None], None]], object]:
    """The way to find it out on a platform, as `sys.platform` names it. macOS tells no program.

    What it needs becomes a child of the parent.
    """
    match platform:
        case "linux":
            return DesktopQuestion(parent).ask
        case "win32":
            focus = FocusAssist()
            return lambda tell: tell(focus.on())
        case _:
            return lambda tell: tell(None)


# --- Linux -----------------------------------------------------------------------------------------------------

_NOTIFICATIONS: Final = "org.freedesktop.Notifications"
_NOTIFICATIONS_PATH: Final = "/org/freedesktop/Notifications"
_DAEMON: Final[Target] = (_NOTIFICATIONS, _NOTIFICATIONS_PATH, _NOTIFICATIONS)
_DAEMON_PROPERTIES: Final[Target] = (_NOTIFICATIONS, _NOTIFICATIONS_PATH, "org.freedesktop.DBus.Properties")
_XFCONF: Final[Target] = ("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")
_NO_VALUE: Final = {f"org.xfce.Xfconf.Error.{what}NotFound" for what in ("Property", "Channel")}
_SETTINGS: Final[Target] = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_GNOME_SCHEMA: Final = ("org.gnome.desktop.notifications", "show-banners")


class DesktopQuestion(QObject):
    """Asks the notification daemon that runs, by the way that this one has for it.

    One question is under way at a time; whoever asks meanwhile waits for its answer too. `address` is that of the
    bus, or SESSION.
    """

    def __init__(self, parent: QObject | None = None, *, address: str = "SESSION") -> None:
        super().__init__(parent)
        self._address = address
        self._bus: Bus | None = None
        self._process: QProcess | None = None
        self._waiting: list[Callable[[bool | None], None]] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._give_up)

    def ask(self, tell: Callable[[bool | None], None]) -> None:
        """Call `tell` with the answer, as soon as it is known, or known to be unknown."""
        self._waiting.append(tell)
        if self._bus is not None or self._process is not None:
            return
        try:
            from therapy_timer.desktop.dbus import Bus

            self._bus = Bus(self._address, self._on_lost, name="session bus", parent=self)
            self._patience.start(PATIENCE_MS)
            self._bus.call(_DAEMON, "GetServerInformation", then=self._take_daemon)
        except (ConnectionError, ImportError) as error:  # jeepney is not there
            _log.info("it is not known whether notifications are held back: %s", error)
            self._finish(None)

    def _take_daemon(self, answer: Answer) -> None:
        name = str(answer.body[0]).lower() if answer.error is None and answer.signature == "ssss" else ""
        if answer.error is not None:
            self._finish(None)
        elif "gnome-shell" in name:
            self._call(_SETTINGS, "Read", *_GNOME_SCHEMA, then=self._take_banners)
        elif "xfce" in name:
            self._call(_XFCONF, "GetProperty", "xfce4-notifyd", "/do-not-disturb", then=self._take_xfce)
        elif "dunst" in name:
            self._call(_DAEMON_PROPERTIES, "Get", "org.dunstproject.cmd0", "paused", then=self._take_value)
        else:  # Plasma, and who else follows the specification that far
            self._call(_DAEMON_PROPERTIES, "Get", _NOTIFICATIONS, "Inhibited", then=self._take_value)

    def _call(self, target: Target, member: str, *arguments: str, then: Callable[[Answer], None]) -> None:
        if self._bus is not None:
            try:
                self._bus.call(target, member, "s" * len(arguments), *arguments, then=then)
            except ConnectionError as error:
                self._on_lost(error)

    def _take_value(self, answer: Answer) -> None:
        self._finish(_truth(answer))

    def _take_xfce(self, answer: Answer) -> None:
        # It has no value as long as nobody has ever switched it on.
        self._finish(False if answer.error in _NO_VALUE else _truth(answer))

    def _take_banners(self, answer: Answer) -> None:
        shown = _truth(answer)
        if shown is None:  # most portals hand out the settings of looks alone
            self._run("gsettings", "get", *_GNOME_SCHEMA)
        else:
            self._finish(not shown)

    def _run(self, program: str, *arguments: str) -> None:
        self._process = QProcess(self)
        self._process.finished.connect(self._take_output)
        self._process.errorOccurred.connect(self._take_error)
        self._process.start(program, arguments)

    @Slot()
    def _take_output(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardOutput().data()).strip()
            self._finish({b"true": False, b"false": True}.get(text))

    @Slot(QProcess.ProcessError)
    def _take_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish(None)

    def _on_lost(self, error: ConnectionError) -> None:
        _log.info("it is not known whether notifications are held back: %s", error)
        self._finish(None)

    @Slot()
    def _give_up(self) -> None:
        _log.info("it is not known whether notifications are held back: there was no answer")
        self._finish(None)

    def _finish(self, on: bool | None) -> None:
        self._patience.stop()
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None
        if self._process is not None:
            process, self._process = self._process, None
            process.finished.disconnect(self._take_output)
            process.errorOccurred.disconnect(self._take_error)
            if process.state() != QProcess.ProcessState.NotRunning:
                process.kill()
                process.finished.connect(process.deleteLater)
            else:
                process.deleteLater()
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(on)


def _truth(answer: Answer) -> bool | None:
    """The truth value in an answer, in however many variants it is wrapped; None if there is none."""
    value: Any = answer.body[0] if answer.error is None and answer.body else None
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value if isinstance(value, bool) else None


# --- Windows ---------------------------------------------------------------------------------------------------

_QUIET_STATES: Final = {2, 3, 4, 6}
"""QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN, QUNS_PRESENTATION_MODE, QUNS_QUIET_TIME."""
_KNOWN_STATES: Final = _QUIET_STATES | {5, 7}
"""The other two are QUNS_ACCEPTS_NOTIFICATIONS and QUNS_APP; at QUNS_NOT_PRESENT (1) nobody is there to see it."""

_QUIET_HOURS_PROFILE: Final = 0x0D83063EA3BF1C75
"""WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED, which Microsoft does not document."""


class FocusAssist:
    """What Windows says of notifications to whoever asks.

    Focus assist is told by an interface that Microsoft does not document; what is documented knows of programs that
    fill the screen and of presentations. `shell32` and `ntdll` are those libraries.
    """

    def __init__(self, *, shell32: ctypes.CDLL | None = None, ntdll: ctypes.CDLL | None = None) -> None:
        self._shell32 = shell32
        self._ntdll = ntdll

    def on(self) -> bool | None:
        """Whether notifications are held back; None when neither is known. Takes no time."""
        found = [self._quiet_hours(), self._quiet_state()]
        if True in found:
            return True
        return None if None in found else False

    def _quiet_hours(self) -> bool | None:
        name = ctypes.c_uint64(_QUIET_HOURS_PROFILE)
        stamp, profile, size = ctypes.c_uint32(), ctypes.c_int32(), ctypes.c_uint32(4)
        try:
            if self._ntdll is None:
                self._ntdll = ctypes.CDLL("ntdll")
            by = ctypes.byref
            failed = self._ntdll.NtQueryWnfStateData(by(name), None, None, by(stamp), by(profile), by(size))
        except (OSError, AttributeError) as error:
            _log.debug("focus assist is not known: %s", error)
            return None
        if failed or size.value != ctypes.sizeof(profile) or profile.value < 0:
            return None
        return profile.value > 0  # priority only, alarms only

    def _quiet_state(self) -> bool | None:
        state = ctypes.c_int(0)
        try:
            if self._shell32 is None:
                self._shell32 = ctypes.CDLL("shell32")
            failed = self._shell32.SHQueryUserNotificationState(ctypes.byref(state))
        except (OSError, AttributeError) as error:
            _log.debug("the notification state is not known: %s", error)
            return None
        return state.value in _QUIET_STATES if not failed and state.value in _KNOWN_STATES else None
