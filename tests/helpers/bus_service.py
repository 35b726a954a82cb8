# SPDX-License-Identifier: MIT
"""What services of the test's own on a private bus have in common: the test's end of one, and its process.

A service is a process, so that it serves what is in the test's process and a whole application in another one alike.
Run as a program with the name of a module beside this one, this file is the service of that module.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from tests.helpers.notification_daemon import PrivateBus

LATER = object()
"""What `ServiceProcess.do` returns for a command that it will answer later."""
_CONTROL = "/control"


def command(module: str) -> tuple[str, ...]:
    """The program that is the service of a module beside this one."""
    return sys.executable, str(Path(__file__).resolve()), module


class FakeService:
    """The test's end of a service, which runs while this is used as a context manager."""

    NAME: ClassVar[str]
    COMMAND: ClassVar[tuple[str, ...]]

    def __init__(self, bus: PrivateBus, *arguments: str) -> None:
        self._bus = bus
        self._arguments = arguments
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it and wait until it has its name."""
        self._process = subprocess.Popen(
            [*self.COMMAND, *self._arguments],
            env={"DBUS_SESSION_BUS_ADDRESS": self._bus.address},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n", f"{self.NAME} did not start"

    def stop(self) -> None:
        """Kill it, as a crash would. What it knew is lost, and the files that it gave out are worth nothing."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _do(self, command: str, *arguments: Any, timeout_s: float = 10) -> Any:
        text = json.dumps([command, *arguments])
        with self._bus.connect() as connection:
            control = DBusAddress(_CONTROL, self.NAME, "test.Control")
            reply = connection.send_and_get_reply(new_method_call(control, "Do", "s", (text,)), timeout=timeout_s)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return json.loads(reply.body[0])

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class ServiceProcess:
    """The process of a service with these names: calls of its methods come to `handle`, the test's wishes to `do`."""

    def __init__(self, connection: DBusConnection, *names: str) -> None:
        self.connection = connection
        self.names = names

    def run(self) -> None:
        """Serve until the bus is gone."""
        # Not waited for: when the bus starts a service, the first call comes before the answer to this one.
        for name in self.names:
            self.connection.send(message_bus.RequestName(name))
        unanswered = len(self.names)
        while True:
            message = self.connection.receive()
            if message.header.message_type is MessageType.method_return and unanswered:
                unanswered -= 1
                if not unanswered:
                    sys.stdout.write("ready\n")
                    sys.stdout.flush()
            elif message.header.message_type is MessageType.signal:
                self.hear(message)
            elif message.header.message_type is MessageType.method_call:
                if message.header.fields[HeaderFields.path] == _CONTROL:
                    self._control(message)
                else:
                    self.handle(message.header.fields[HeaderFields.member], message)

    def handle(self, member: str, message: Message) -> None:
        """Answer the call of a method."""
        self.connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def hear(self, message: Message) -> None:
        """Take note of a signal."""

    def do(self, message: Message, command: str, arguments: list[Any]) -> Any:
        """Do what the test says, and return what it is to know."""
        raise ValueError(message.body[0])

    def done(self, message: Message, result: Any) -> None:
        """Tell the test what came of its wish."""
        self.connection.send(new_method_return(message, "s", (json.dumps(result),)))

    def _control(self, message: Message) -> None:
        command, *arguments = json.loads(message.body[0])
        result = self.do(message, command, arguments)
        if result is not LATER:
            self.done(message, result)


def _main() -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    module = importlib.import_module(f"tests.helpers.{sys.argv[1]}")
    address = os.environ["DBUS_SESSION_BUS_ADDRESS"].removeprefix("unix:path=").split(",")[0]
    connection = DBusConnection(prep_socket(address, enable_fds=True), enable_fds=True)
    with contextlib.suppress(ConnectionError):  # the bus is gone, and with it the test
        module.process(connection, *sys.argv[2:]).run()


if __name__ == "__main__":
    _main()
