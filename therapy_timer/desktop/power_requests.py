# SPDX-License-Identifier: MIT
"""Keeps a Windows computer or a Mac awake, by what the system's own libraries offer to every program."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject

from therapy_timer.desktop.keeper import Keeper
from therapy_timer.desktop.lack import Lack

ES_CONTINUOUS: Final = 0x80000000
ES_SYSTEM_REQUIRED: Final = 0x00000001
ES_DISPLAY_REQUIRED: Final = 0x00000002

_CAPABILITIES_SIZE: Final = 256
"""Bytes; more than SYSTEM_POWER_CAPABILITIES has."""
_LID_PRESENT: Final = 2
"""The place of that byte among them."""


class ExecutionState(Keeper):
    """Tells Windows that computer and screen are in use. It belongs to the thread that called `hold`.

    Nothing that a program may do keeps Windows from acting on the lid.

    `kernel32` and `powrprof` are those libraries.
    """

    def __init__(
        self, parent: QObject | None = None, *, kernel32: ctypes.CDLL | None = None, powrprof: ctypes.CDLL | None = None
    ) -> None:
        super().__init__(parent)
        self._kernel32 = kernel32
        self._powrprof = powrprof
        self._held = False
        self._lid: bool | None = None

    def hold(self, reason: str) -> None:
        """See `Keeper`; Windows shows no reason."""
        del reason
        if not self._held:
            self._held = self._set(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)
        if self._lid is None:
            self._lid = self._has_lid()
        lacks = set() if self._held else {Lack.SLEEP, Lack.SCREEN}
        self._refuse(lacks | ({Lack.LID} if self._lid else set()))

    def release(self) -> None:
        """See `Keeper`."""
        if self._held:
            self._set(ES_CONTINUOUS)
            self._held = False
        self._refuse(())

    def _set(self, state: int) -> bool:
        try:
            if self._kernel32 is None:
                self._kernel32 = ctypes.CDLL("kernel32")
            done = bool(self._kernel32.SetThreadExecutionState(ctypes.c_uint32(state)))
        except (OSError, AttributeError) as error:
            self._complain(f"sleep cannot be held off: {error}")
            return False
        if not done:
            self._complain(f"sleep cannot be held off: Windows refused the state {state:#x}")
        return done

    def _has_lid(self) -> bool:
        """Whether there is a lid, for all that is known."""
        capabilities = (ctypes.c_ubyte * _CAPABILITIES_SIZE)()
        try:
            if self._powrprof is None:
                self._powrprof = ctypes.CDLL("powrprof")
            known = self._powrprof.GetPwrCapabilities(ctypes.byref(capabilities))
        except (OSError, AttributeError) as error:
            self._complain(f"it is not known whether this computer has a lid: {error}")
            return True
        return not known & 0xFF or bool(capabilities[_LID_PRESENT])  # a BOOLEAN is one byte


_ENCODING_UTF8: Final = 0x08000100
_ASSERTION_ON: Final = 255
_FRAMEWORKS: Final = "/System/Library/Frameworks/"


@dataclass(frozen=True)
class MacLibraries:
    """The two frameworks that assertions need."""

    iokit: Any
    core_foundation: Any

    @classmethod
    def load(cls) -> MacLibraries:
        """Load them. Raises OSError."""
        return cls(
            ctypes.CDLL(f"{_FRAMEWORKS}IOKit.framework/IOKit"),
            ctypes.CDLL(f"{_FRAMEWORKS}CoreFoundation.framework/CoreFoundation"),
        )

    def create(self, kind: str, reason: str) -> int | None:
        """Make an assertion of a kind, and return its number; None when it is refused. Raises AttributeError."""
        number = ctypes.c_uint32(0)
        strings = [self._string(text) for text in (kind, reason)]
        try:
            if not all(strings):
                return None
            what, why = (ctypes.c_void_p(string) for string in strings)
            level = ctypes.c_uint32(_ASSERTION_ON)
            failed = self.iokit.IOPMAssertionCreateWithName(what, level, why, ctypes.byref(number))
        finally:
            for string in filter(None, strings):
                self.core_foundation.CFRelease(ctypes.c_void_p(string))
        return None if failed else number.value

    def end(self, number: int) -> None:
        """End an assertion. Raises AttributeError."""
        self.iokit.IOPMAssertionRelease(ctypes.c_uint32(number))

    def _string(self, text: str) -> int | None:
        make = self.core_foundation.CFStringCreateWithCString
        make.restype = ctypes.c_void_p
        string: int | None = make(None, text.encode(), ctypes.c_uint32(_ENCODING_UTF8))
        return string


class PowerAssertions(Keeper):
    """Tells macOS that computer and screen are in use. Nothing that a program may do keeps it from acting on the lid.

    `libraries` are the system's.
    """

    _KINDS: Final = {Lack.SLEEP: "PreventUserIdleSystemSleep", Lack.SCREEN: "PreventUserIdleDisplaySleep"}

    def __init__(self, parent: QObject | None = None, *, libraries: MacLibraries | None = None) -> None:
        super().__init__(parent)
        self._libraries = libraries
        self._held: dict[Lack, int] = {}

    def hold(self, reason: str) -> None:
        """See `Keeper`."""
        missing = [lack for lack in self._KINDS if lack not in self._held]
        try:
            if self._libraries is None:
                self._libraries = MacLibraries.load()
            for lack in missing:
                number = self._libraries.create(self._KINDS[lack], reason)
                if number is not None:
                    self._held[lack] = number
        except (OSError, AttributeError) as error:
            self._complain(f"sleep cannot be held off: {error}")
        self._refuse(lack for lack in Lack if lack not in self._held)

    def release(self) -> None:
        """See `Keeper`."""
        held, self._held = self._held, {}
        for number in held.values():
            if self._libraries is not None:
                self._libraries.end(number)
        self._refuse(())
