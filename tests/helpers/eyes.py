# SPDX-License-Identifier: MIT
"""Sees the application's windows as a screen reader does, from outside, and presses or clicks what it sees.

Qt tells the accessibility bus (AT-SPI, Debian package at-spi2-core) of its widgets. They are found by what a person
reads on them or by their `objectName`, and clicked on the real screen.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.bus import get_connectable_addresses  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, prep_socket  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

    from tests.helpers.notification_daemon import PrivateBus

_ATSPI = "org.a11y.atspi"
_ROOT = "/org/a11y/atspi/accessible/root"
_SCREEN = 0
_PATIENCE_S = 20.0
_PAUSE_S = 0.01

# Bits of the state set, from atspi-constants.h.
_CHECKED, _ENABLED, _FOCUSED, _SHOWING, _ACTIVE = 4, 8, 12, 25, 1


_PRESSES = ("Press", "Toggle")
"""What Qt calls the actions that do what a click does."""


class Gone(Exception):
    """What was looked at is not there any more."""


@dataclass
class Seen:
    """A widget: what it is called, where it is on the screen (x, y, width, height) and how it stands."""

    role: str
    name: str
    id: str
    place: tuple[int, int, int, int]
    states: int
    where: tuple[str, str]
    """Its name and path on the bus."""
    children: list[Seen] = field(default_factory=list)

    def _has(self, bit: int) -> bool:
        return bool(self.states >> bit & 1)

    @property
    def showing(self) -> bool:
        """Whether it and all that it is in are shown."""
        return self._has(_SHOWING)

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return self._has(_ENABLED)

    @property
    def checked(self) -> bool:
        """Whether it is chosen."""
        return self._has(_CHECKED)

    @property
    def focused(self) -> bool:
        """Whether it has the keyboard."""
        return self._has(_FOCUSED)

    @property
    def active(self) -> bool:
        """Whether it is the window in front."""
        return self._has(_ACTIVE)

    @property
    def all(self) -> Iterator[Seen]:
        """It, and everything in it."""
        yield self
        for child in self.children:
            yield from child.all


class Eyes:
    """Looks at what is on the accessibility bus of a session, and clicks by `xdotool`."""

    def __init__(self, session: PrivateBus, xdotool: Callable[..., str]) -> None:
        self._session = session
        self._xdotool = xdotool
        self._connection: DBusConnection | None = None

    def __enter__(self) -> Self:
        with self._session.connect() as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = connection.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=_PATIENCE_S)
        self._connection = DBusConnection(prep_socket(next(iter(get_connectable_addresses(reply.body[0])))))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._connection is not None:
            self._connection.close()

    # What a test does

    def windows(self) -> list[Seen]:
        """Every window there is, shown or not."""
        found = []
        for name, path in self._children(f"{_ATSPI}.Registry", _ROOT):
            try:
                found += [self._look(*window) for window in self._children(name, path)]
            except Gone:
                continue
        return found

    def find(self, what: str) -> Seen:
        """What is shown and has that name or `objectName`. Raises AssertionError if it is not exactly one."""
        shown = [item for window in self.windows() for item in window.all if item.showing]
        found = [item for item in shown if what in (item.name, item.id)]
        assert len(found) == 1, f"{what!r} is there {len(found)} times among {sorted(_title(item) for item in shown)}"
        return found[0]

    def sees(self, what: str) -> bool:
        """Whether something of that name or `objectName` is shown."""
        return any(what in (item.name, item.id) for window in self.windows() for item in window.all if item.showing)

    def wait_for(self, what: str, still_s: float = 0) -> Seen:
        """What has that name or `objectName`, once it is there and has been in one place for `still_s` seconds.

        It is looked at twice at least. Raises AssertionError if it does not come.
        """
        deadline = time.monotonic() + _PATIENCE_S
        last, since = None, time.monotonic()
        while True:
            try:
                found = self.find(what)
            except AssertionError:
                if time.monotonic() > deadline:
                    raise
                last = None
            else:
                if last is None or found.place != last.place:
                    last, since = found, time.monotonic()
                elif time.monotonic() - since >= still_s:
                    return found
            time.sleep(_PAUSE_S)

    def click(self, what: str, still_s: float = 0) -> None:
        """Click on what has that name or `objectName`, once `wait_for` finds it.

        The page takes no click for some time after it has changed, for that may be the second one of a double click.
        """
        x, y, width, height = self.wait_for(what, still_s).place
        self._xdotool("mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    def read(self, what: str) -> str:
        """The name of what has that `objectName`: the text of a label."""
        return self.find(what).name

    def act(self, what: str, still_s: float = 0) -> None:
        """Press what has that name or `objectName` as a screen reader does: by its own action, with no pointer."""
        found = self.wait_for(what, still_s)
        assert found.enabled, _title(found)
        actions = [name for name, _description, _keys in self._call(*found.where, "Action", "GetActions")]
        wanted = next((actions.index(name) for name in _PRESSES if name in actions), None)
        assert wanted is not None, f"{_title(found)} can only {actions}"
        assert self._call(*found.where, "Action", "DoAction", "i", wanted), _title(found)

    # How it looks

    def _look(self, name: str, path: str) -> Seen:
        def ask(member: str, *arguments: Any) -> Any:
            return self._call(name, path, "Accessible", member, *arguments)

        low, high = ask("GetState")
        place = self._call(name, path, "Component", "GetExtents", "u", _SCREEN)
        seen = Seen(
            role=ask("GetRoleName"),
            name=self._property(name, path, "Name"),
            id=self._property(name, path, "AccessibleId").rpartition(".")[2],
            place=tuple(place) if place else (0, 0, 0, 0),
            states=low | high << 32,
            where=(name, path),
        )
        # What lies in something hidden is hidden, and there are whole pages of it.
        for child in self._children(name, path) if seen.showing else ():
            try:
                seen.children.append(self._look(*child))
            except Gone:
                continue
        return seen

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        children: list[tuple[str, str]] = self._call(name, path, "Accessible", "GetChildren") or []
        return children

    def _property(self, name: str, path: str, member: str) -> str:
        body = self._ask(name, path, "org.freedesktop.DBus.Properties", "Get", "ss", f"{_ATSPI}.Accessible", member)
        return str(body[1]) if body else ""

    def _call(self, name: str, path: str, interface: str, member: str, *arguments: Any) -> Any:
        return self._ask(name, path, f"{_ATSPI}.{interface}", member, *arguments)

    def _ask(self, name: str, path: str, interface: str, member: str, *arguments: Any) -> Any:
        assert self._connection is not None
        signature, *body = arguments or (None,)
        call = new_method_call(DBusAddress(path, name, interface), member, signature, tuple(body))
        try:
            reply = self._connection.send_and_get_reply(call, timeout=_PATIENCE_S)
        except TimeoutError:
            raise Gone(f"{name} does not answer") from None
        if reply.header.message_type is MessageType.error:
            raise Gone(f"{path}: {member}: {reply.body}")
        return reply.body[0] if reply.body else None


def _title(item: Seen) -> str:
    return f"{item.role} {item.name!r} ({item.id})"
