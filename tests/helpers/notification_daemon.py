# SPDX-License-Identifier: MIT
"""A D-Bus session bus of a test's own, and a notification daemon on it that does what the test says.

Both are processes, so they serve a notifier in the test's process and a whole application in another one alike. They
need the Debian package `dbus`. Use them as context managers:

    with PrivateBus(folder) as bus, NotificationDaemon(bus) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        ...
        (received,) = daemon.wait_for(1)
        daemon.invoke(received.number, "off")
"""

from __future__ import annotations

import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    MatchRule,
    Message,
    MessageFlag,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]

from tests.helpers.bus_service import LATER, FakeService, ServiceProcess, command

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Self

NAME = "org.freedesktop.Notifications"
NOTIFICATIONS = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
CAPABILITIES = ("actions", "body", "body-markup", "persistence")
MISSING = "needs dbus-daemon (Debian package dbus)" if shutil.which("dbus-daemon") is None else ""
"""Why nothing here can work on this machine; empty if it can."""

_BUS_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <!-- Lets a misbehaving daemon answer twice. -->
    <allow send_requested_reply="false"/>
    <allow receive_requested_reply="false"/>
  </policy>
</busconfig>
"""


class PrivateBus:
    """A session bus below a folder with a short path; no service on it but those given.

    `services` are programs that the bus starts when their name is called, as it starts a desktop's daemons on demand.
    """

    def __init__(self, folder: Path, services: Mapping[str, Sequence[str]] | None = None) -> None:
        self._socket = folder / "bus"
        self._configuration = folder / "bus.conf"
        self._log = folder / "bus.log"
        self._process: subprocess.Popen[str] | None = None
        service_folder = folder / "services"
        service_folder.mkdir(exist_ok=True)
        for name, program in (services or {}).items():
            text = f"[D-BUS Service]\nName={name}\nExec={' '.join(program)}\n"
            (service_folder / f"{name}.service").write_text(text, encoding="utf-8")
        text = _BUS_CONFIGURATION.format(socket=self._socket, services=service_folder)
        self._configuration.write_text(text, encoding="utf-8")

    @property
    def address(self) -> str:
        """What DBUS_SESSION_BUS_ADDRESS has to be."""
        return f"unix:path={self._socket}"

    def start(self) -> None:
        """Start the bus and wait until it can be used; a second time gives a new bus at the same address."""
        self._socket.unlink(missing_ok=True)
        command = ["dbus-daemon", f"--config-file={self._configuration}", "--nofork", "--print-address=1"]
        with self._log.open("w") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True
            )
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), self._log.read_text(encoding="utf-8")

    def stop(self) -> None:
        """Kill the bus, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def connect(self) -> DBusConnection:
        """A connection of the test's own, to be closed by it."""
        return DBusConnection(prep_socket(str(self._socket)))

    def has_owner(self, name: str) -> bool:
        """Whether somebody has this name on the bus."""
        with self.connect() as connection:
            reply = connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=10)
        return bool(reply.body[0])

    def wait_for_owner(self, name: str, timeout_s: float = 10) -> None:
        """Wait until somebody has this name. Raises TimeoutError."""
        with self.connect() as connection:
            rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
            rule.add_arg_condition(0, name)
            with connection.filter(rule) as changes:
                connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=10)
                if not self.has_owner(name):
                    connection.recv_until_filtered(changes, timeout=timeout_s)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


@dataclass(frozen=True)
class Received:
    """The arguments of one call of Notify, the number it got, and when it arrived, in seconds since boot.

    Each hint is its D-Bus signature and its value.
    """

    number: int
    app_name: str
    replaces_id: int
    app_icon: str
    summary: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, Any]]
    expire_timeout: int
    arrived: float = field(default=0.0, compare=False)


class NotificationDaemon(FakeService):
    """A notification daemon on a private bus; its numbers start at 1 whenever it starts.

    With `on_demand`, it is not started here but by the bus, which needs it among its services (`COMMAND`).
    """

    NAME = NAME
    COMMAND = command("notification_daemon")

    def __init__(self, bus: PrivateBus, *, on_demand: bool = False) -> None:
        super().__init__(bus)
        self._on_demand = on_demand

    def __enter__(self) -> Self:
        if not self._on_demand:
            self.start()
        return self

    @property
    def notifications(self) -> list[Received]:
        """Every call of Notify so far."""
        return self.wait_for(0)

    def wait_for(self, count: int, timeout_s: float = 10) -> list[Received]:
        """Every call of Notify, once there are that many. Raises TimeoutError."""
        return [_received(entry) for entry in self._do("wait", count, timeout_s=timeout_s)]

    @property
    def closed(self) -> list[int]:
        """The numbers that CloseNotification was called with."""
        numbers: list[int] = self._do("closed")
        return numbers

    @property
    def asked(self) -> int:
        """How often it was asked for its capabilities."""
        times: int = self._do("asked")
        return times

    def set_capabilities(self, *capabilities: str) -> None:
        """What it says it can do from now on."""
        self._do("capabilities", list(capabilities))

    def answer(self, member: str, how: str) -> None:
        """How it answers `Notify` or `GetCapabilities` from now on.

        "well"; "late" (when `release` is called); "error"; "garbage" (other types than those of the specification);
        "zero" (the number 0); "twice"; "anew" (with a new number although one was to be replaced).
        """
        self._do("answer", member, how)

    def release(self) -> None:
        """Send the answers that were held back, and answer well from now on."""
        self._do("release")

    def invoke(self, number: int, action: str) -> None:
        """The person chooses an action."""
        self.emit("ActionInvoked", "us", number, action)

    def close(self, number: int, reason: int = 2) -> None:
        """The notification goes: it expired (1), the person closed it (2), CloseNotification (3), or otherwise (4)."""
        self.emit("NotificationClosed", "uu", number, reason)

    def emit(self, member: str, signature: str, *body: Any) -> None:
        """Emit any signal."""
        self._do("emit", member, signature, list(body))


def _received(entry: list[Any]) -> Received:
    number, arrived, name, replaces, icon, summary, body, actions, hints, expire = entry
    typed = {key: (signature, value) for key, (signature, value) in hints.items()}
    return Received(number, name, replaces, icon, summary, body, actions, typed, expire, arrived)


# --- the daemon's process -------------------------------------------------------------------------------------


class _Daemon(ServiceProcess):
    def __init__(self, connection: DBusConnection) -> None:
        super().__init__(connection, NAME)
        self.received: list[list[Any]] = []
        self.closed: list[int] = []
        self.open: set[int] = set()
        self.asked = 0
        self.capabilities = list(CAPABILITIES)
        self.how: dict[str, str] = {}
        self.held: list[Message] = []
        self.waiting: list[tuple[int, Message]] = []

    def handle(self, member: str, message: Message) -> None:
        if member == "GetCapabilities":
            self.asked += 1
            self.reply(member, message, "as", self.capabilities)
        elif member == "Notify":
            self.notify(message)
        elif member == "CloseNotification":
            (number,) = message.body
            self.closed.append(number)
            if number in self.open:
                self.open.remove(number)
                self.emit("NotificationClosed", "uu", (number, 3))
            if not message.header.flags & MessageFlag.no_reply_expected:
                self.connection.send(new_method_return(message))
        else:
            super().handle(member, message)

    def notify(self, message: Message) -> None:
        arrived = time.clock_gettime(time.CLOCK_BOOTTIME)
        replaces = message.body[1]
        anew = self.how.get("Notify") == "anew"
        number = replaces if replaces and not anew else len(self.received) + 1
        self.received.append([number, arrived, *message.body])
        self.open.add(number)
        self.reply("Notify", message, "u", number)
        for count, waiting in list(self.waiting):
            if len(self.received) >= count:
                self.waiting.remove((count, waiting))
                self.done(waiting, self.received)

    def reply(self, member: str, message: Message, signature: str, value: Any) -> None:
        answers = {
            "error": new_error(message, f"{NAME}.Error.Failed", "s", ("as the test wished",)),
            "garbage": new_method_return(message, "d", (0.5,)),
            "zero": new_method_return(message, "u", (0,)),
        }
        how = self.how.get(member, "well")
        answer = answers.get(how, new_method_return(message, signature, (value,)))
        if how == "late":
            self.held.append(answer)
            return
        self.connection.send(answer)
        if how == "twice":
            self.connection.send(answer)

    def emit(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self.connection.send(new_signal(NOTIFICATIONS, member, signature, body))

    def do(self, message: Message, command: str, arguments: list[Any]) -> Any:
        match command, arguments:
            case "wait", [count]:
                if len(self.received) < count:
                    self.waiting.append((count, message))
                    return LATER
                return self.received
            case "closed", []:
                return self.closed
            case "asked", []:
                return self.asked
            case "capabilities", [names]:
                self.capabilities = names
            case "answer", [member, how]:
                self.how[member] = how
            case "release", []:
                self.how.clear()
                for answer in self.held:
                    self.connection.send(answer)
                self.held.clear()
            case "emit", [member, signature, body]:
                self.emit(member, signature, tuple(body))
            case _:
                raise ValueError(message.body[0])
        return None


process = _Daemon
