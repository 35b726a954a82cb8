# SPDX-License-Identifier: MIT
"""A login manager (logind) of the test's own: it gives out inhibitors, tells of sleep, and does what the test says.

It is a process on a private bus that stands in for the system's:

    with PrivateBus(folder) as bus, FakeLoginManager(bus) as logind:
        ...
        logind.prepare_for_sleep(going=True)
        assert logind.held == []
"""

from __future__ import annotations

import os
import select
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    Message,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

from tests.helpers.bus_service import FakeService, ServiceProcess, command

NAME = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", NAME, f"{NAME}.Manager")


class FakeLoginManager(FakeService):
    """A login manager on a private bus. Like logind, it gives out no delay inhibitor while it prepares for an end."""

    NAME = NAME
    COMMAND = command("login_manager")

    @property
    def held(self) -> list[list[str]]:
        """What, who, why and how of every inhibitor that somebody holds."""
        inhibitors: list[list[str]] = self._do("held")
        return inhibitors

    @property
    def asked(self) -> int:
        """How often it was asked for an inhibitor."""
        times: int = self._do("asked")
        return times

    @property
    def given(self) -> int:
        """How many inhibitors it gave out."""
        times: int = self._do("given")
        return times

    def answer(self, how: str) -> None:
        """How it answers `Inhibit` from now on: "well", "late" (when `release` is called), "error" or "garbage"."""
        self._do("answer", how)

    def release(self) -> None:
        """Send the answers that were held back, and answer well from now on."""
        self._do("release")

    def refuse(self, *whats: str) -> None:
        """Give nobody an inhibitor for any of these any more, as where a policy forbids it."""
        self._do("refuse", list(whats))

    def prepare_for_sleep(self, *, going: bool) -> None:
        """Tell that the computer is about to sleep, or has woken."""
        self._do("prepare", "PrepareForSleep", going)

    def prepare_for_shutdown(self, *, going: bool) -> None:
        """Tell that the computer is about to shut down, or that it will not after all."""
        self._do("prepare", "PrepareForShutdown", going)

    def set_delay(self, seconds: float) -> None:
        """For how long it says that it waits for delay inhibitors."""
        self._do("delay", round(seconds * 1_000_000))


# --- the process of the login manager -------------------------------------------------------------------------


class _LoginManager(ServiceProcess):
    def __init__(self, connection: DBusConnection) -> None:
        super().__init__(connection, NAME)
        self.how = "well"
        self.asked = 0
        self.preparing = False
        self.refused: list[str] = []
        self.delay_us: int | None = None
        self.late: list[Message] = []
        self.given: list[tuple[int, list[str]]] = []

    def handle(self, member: str, message: Message) -> None:
        if member == "Inhibit":
            self.asked += 1
            self.inhibit(message)
        elif member == "Get" and message.body == (MANAGER.interface, "InhibitDelayMaxUSec") and self.delay_us:
            self.connection.send(new_method_return(message, "v", (("t", self.delay_us),)))
        else:
            super().handle(member, message)

    def inhibit(self, message: Message) -> None:
        what, _who, _why, how = message.body
        if self.how == "late":
            self.late.append(message)
        elif self.how == "garbage":
            self.connection.send(new_method_return(message, "s", ("no file",)))
        elif set(what.split(":")) & set(self.refused):
            name = "org.freedesktop.DBus.Error.AccessDenied"
            self.connection.send(new_error(message, name, "s", ("Permission denied",)))
        elif self.how == "error" or (self.preparing and how == "delay"):
            name, text = f"{NAME}.OperationInProgress", "The operation inhibition has been requested for is running"
            self.connection.send(new_error(message, name, "s", (text,)))
        else:
            self.give(message)

    def give(self, message: Message) -> None:
        # As long as somebody has the writing end, the reading end is not hung up.
        reading, writing = os.pipe()
        self.connection.send(new_method_return(message, "h", (writing,)))
        os.close(writing)
        self.given.append((reading, list(message.body)))

    def held(self) -> list[list[str]]:
        poll = select.poll()
        for reading, _ in self.given:
            poll.register(reading, 0)
        free = {file for file, _ in poll.poll(0)}
        return [inhibitor for reading, inhibitor in self.given if reading not in free]

    def do(self, message: Message, command: str, arguments: list[Any]) -> Any:
        match command, arguments:
            case "held", []:
                return self.held()
            case "asked", []:
                return self.asked
            case "given", []:
                return len(self.given)
            case "answer", [how]:
                self.how = how
            case "release", []:
                self.how = "well"
                for late in self.late:
                    self.give(late)
                self.late.clear()
            case "refuse", [whats]:
                self.refused = whats
            case "prepare", [member, going]:
                self.preparing = going
                self.connection.send(new_signal(MANAGER, member, "b", (going,)))
            case "delay", [microseconds]:
                self.delay_us = microseconds
            case _:
                raise ValueError(message.body[0])
        return None


process = _LoginManager
