# SPDX-License-Identifier: MIT
"""A login manager (logind) of the test's own: it gives out inhibitors, tells of sleep, and does what the test says.

It is a process on a private bus that stands in for the system's:

    with PrivateBus(folder) as bus, FakeLoginManager(bus) as logind:
        ...
        logind.prepare_for_sleep(going=True)
        assert logind.held == []

Run as a program, this file is the login manager.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from tests.helpers.notification_daemon import PrivateBus

NAME = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", NAME, f"{NAME}.Manager")
_CONTROL = DBusAddress("/control", NAME, "test.Control")


class FakeLoginManager:
    """A login manager on a private bus. Like logind, it gives out no inhibitor while it prepares for sleep."""

    COMMAND = (sys.executable, str(Path(__file__).resolve()))

    def __init__(self, bus: PrivateBus) -> None:
        self._bus = bus
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it and wait until it has its name."""
        self._process = subprocess.Popen(
            self.COMMAND,
            env={"DBUS_SYSTEM_BUS_ADDRESS": self._bus.address},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n", "the login manager did not start"

    def stop(self) -> None:
        """Kill it, as a crash would; the inhibitors that it gave out are worth nothing any more."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

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

    def prepare_for_sleep(self, *, going: bool) -> None:
        """Tell that the computer is about to sleep, or has woken."""
        self._do("sleep", going)

    def _do(self, command: str, *arguments: Any) -> Any:
        text = json.dumps([command, *arguments])
        with self._bus.connect() as connection:
            call = new_method_call(_CONTROL, "Do", "s", (text,))
            reply = connection.send_and_get_reply(call, timeout=10)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return json.loads(reply.body[0])

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


# --- the process of the login manager -------------------------------------------------------------------------


class _LoginManager:
    def __init__(self, connection: DBusConnection) -> None:
        self.connection = connection
        self.how = "well"
        self.asked = 0
        self.asleep = False
        self.late: list[Message] = []
        self.given: list[tuple[int, list[str]]] = []

    def run(self) -> None:
        self.connection.send_and_get_reply(message_bus.RequestName(NAME))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            message = self.connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.path] == _CONTROL.object_path:
                self.control(message)
            elif message.header.fields[HeaderFields.member] == "Inhibit":
                self.asked += 1
                self.inhibit(message)
            else:
                self.connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def inhibit(self, message: Message) -> None:
        if self.how == "late":
            self.late.append(message)
        elif self.how == "garbage":
            self.connection.send(new_method_return(message, "s", ("no file",)))
        elif self.how == "error" or self.asleep:
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

    def control(self, message: Message) -> None:
        command, *arguments = json.loads(message.body[0])
        result: Any = None
        match command, arguments:
            case "held", []:
                result = self.held()
            case "asked", []:
                result = self.asked
            case "given", []:
                result = len(self.given)
            case "answer", [how]:
                self.how = how
            case "release", []:
                self.how = "well"
                for late in self.late:
                    self.give(late)
                self.late.clear()
            case "sleep", [going]:
                self.asleep = going
                self.connection.send(new_signal(MANAGER, "PrepareForSleep", "b", (going,)))
            case _:
                raise ValueError(message.body[0])
        self.connection.send(new_method_return(message, "s", (json.dumps(result),)))


def _main() -> None:
    address = os.environ["DBUS_SYSTEM_BUS_ADDRESS"].removeprefix("unix:path=").split(",")[0]
    connection = DBusConnection(prep_socket(address, enable_fds=True), enable_fds=True)
    with contextlib.suppress(ConnectionError):  # the bus is gone, and with it the test
        _LoginManager(connection).run()


if __name__ == "__main__":
    _main()
