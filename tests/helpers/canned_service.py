# SPDX-License-Identifier: MIT
"""A service of the test's own that has any names, gives the answers that the test laid down, and keeps what was asked.

    with PrivateBus(folder) as bus, CannedService(bus, "org.freedesktop.ScreenSaver") as desktop:
        desktop.reply("org.freedesktop.ScreenSaver", "Inhibit", "u", 7)
        ...
        assert desktop.calls("UnInhibit") == [[7]]

What it was not told to answer it does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    new_error,
    new_method_return,
    new_signal,
)

from tests.helpers.bus_service import FakeService, ServiceProcess, command

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

    from tests.helpers.notification_daemon import PrivateBus


class CannedService(FakeService):
    """A service with these names on a private bus."""

    COMMAND = command("canned_service")

    def __init__(self, bus: PrivateBus, *names: str) -> None:
        super().__init__(bus, *names)
        self.NAME = names[0]  # type: ignore[misc]

    def reply(self, name: str, member: str, signature: str, *body: Any, to: list[Any] | None = None) -> None:
        """From now on, answer this to calls of a method, or to those with these arguments alone."""
        self._do("reply", name, member, to, signature, list(body))

    def refuse(self, name: str, member: str) -> None:
        """From now on, answer with an error."""
        self._do("reply", name, member, None, None, [])

    def hold_back(self, name: str, member: str) -> None:
        """From now on, keep the answers back until `let_go`."""
        self._do("hold back", name, member)

    def let_go(self) -> None:
        """Send what was kept back, and keep nothing back any more."""
        self._do("let go")

    def calls(self, member: str) -> list[list[Any]]:
        """The arguments of every call of a method so far."""
        return [body for _name, called, _path, body in self._do("calls") if called == member]

    @property
    def asked(self) -> list[tuple[str, str]]:
        """The name and the method of every call so far."""
        return [(name, member) for name, member, _path, _body in self._do("calls")]

    def paths(self, member: str) -> list[str]:
        """The object of every call of a method so far."""
        return [path for _name, called, path, _body in self._do("calls") if called == member]

    def emit(self, path: str, interface: str, member: str, signature: str, *body: Any) -> None:
        """Emit any signal."""
        self._do("emit", path, interface, member, signature, list(body))


class _Canned(ServiceProcess):
    def __init__(self, connection: DBusConnection, *names: str) -> None:
        super().__init__(connection, *names)
        self.replies: dict[tuple[str, str], list[tuple[list[Any] | None, str | None, list[Any]]]] = {}
        self.received: list[list[Any]] = []
        self.held_back: set[tuple[str, str]] = set()
        self.late: list[Message] = []

    def handle(self, member: str, message: Message) -> None:
        fields = message.header.fields
        name, path = fields[HeaderFields.destination], fields[HeaderFields.path]
        self.received.append([name, member, path, list(message.body)])
        if message.header.flags & MessageFlag.no_reply_expected:
            return
        answer = self.answer(name, member, message)
        if (name, member) in self.held_back:
            self.late.append(answer)
        else:
            self.connection.send(answer)

    def answer(self, name: str, member: str, message: Message) -> Message:
        for to, signature, body in reversed(self.replies.get((name, member), [])):
            if to is None or to == list(message.body):
                if signature is None:
                    return new_error(message, "test.Error.Refused", "s", ("as the test wished",))
                return new_method_return(message, signature, tuple(body))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("it was not laid down",))

    def do(self, message: Message, command: str, arguments: list[Any]) -> Any:
        match command, arguments:
            case "reply", [name, member, to, signature, body]:
                self.replies.setdefault((name, member), []).append((to, signature, body))
            case "hold back", [name, member]:
                self.held_back.add((name, member))
            case "let go", []:
                self.held_back.clear()
                for answer in self.late:
                    self.connection.send(answer)
                self.late.clear()
            case "calls", []:
                return self.received
            case "emit", [path, interface, member, signature, body]:
                source = DBusAddress(path, None, interface)
                self.connection.send(new_signal(source, member, signature, tuple(body)))
            case _:
                raise ValueError(message.body[0])
        return None


process = _Canned
