# SPDX-License-Identifier: MIT
"""The end of the session, asked for on the session bus by a session manager of the test's own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from therapy_timer.desktop.session_end import SessionEnd

pytest.importorskip("jeepney", reason="needs jeepney, which is a dependency on Linux only")

from tests.helpers import notification_daemon as helper
from tests.helpers.canned_service import CannedService
from tests.helpers.notification_daemon import PrivateBus
from therapy_timer.desktop.session_client import SessionClient

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.desktop, pytest.mark.skipif(bool(helper.MISSING), reason=helper.MISSING)]
GNOME, GNOME_CLIENT = "org.gnome.SessionManager", "org.gnome.SessionManager.ClientPrivate"
XFCE, XFCE_CLIENT = "org.xfce.SessionManager", "org.xfce.Session.Client"
PATH = "/org/gnome/SessionManager/Client7"
NORMAL, FORCED = 0, 1


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=20_000)


class Person:
    """Has a pack on or not, and keeps what is told of the end of the session."""

    def __init__(self) -> None:
        self.pack_on = True
        self.news: list[str] = []
        self.end = SessionEnd(lambda: not self.pack_on)
        self.end.asked.connect(lambda: self.news.append("asked"))
        self.end.about_to_end.connect(lambda _manager: self.news.append("about to end"))


@pytest.fixture
def bus(folders: Any) -> Iterator[PrivateBus]:
    with PrivateBus(folders.runtime) as private:
        yield private


@pytest.fixture
def person(qapp: Any) -> Person:
    return Person()


@pytest.fixture
def client(bus: PrivateBus, person: Person) -> Iterator[SessionClient]:
    own = SessionClient(person.end.answer, address=bus.address)
    own.reason = "An ice pack is on"
    yield own
    own.stop()


@pytest.fixture
def gnome(bus: PrivateBus, client: SessionClient, qtbot: QtBot) -> Iterator[CannedService]:
    with CannedService(bus, GNOME) as own:
        own.reply(GNOME, "RegisterClient", "o", PATH)
        own.reply(GNOME, "EndSessionResponse", "")
        client.start()
        until(qtbot, lambda: listens(client))
        yield own


def listens(client: SessionClient) -> bool:
    return client._bus is not None and any(member == "EndSession" for *_, member in client._bus._subscriptions)


def responses(service: CannedService) -> list[list[Any]]:
    return service.calls("EndSessionResponse")


def test_it_registers_by_its_desktop_entry(gnome: CannedService, client: SessionClient) -> None:
    client.start()
    assert gnome.calls("RegisterClient") == [["therapy-timer", ""]]


def test_a_pack_keeps_the_session(gnome: CannedService, person: Person, qtbot: QtBot) -> None:
    gnome.emit(PATH, GNOME_CLIENT, "QueryEndSession", "u", NORMAL)
    until(qtbot, lambda: responses(gnome) == [[False, "An ice pack is on"]])
    assert person.news == ["asked"]
    assert gnome.paths("EndSessionResponse") == [PATH]


def test_without_a_pack_it_ends(gnome: CannedService, person: Person, qtbot: QtBot) -> None:
    person.pack_on = False
    gnome.emit(PATH, GNOME_CLIENT, "QueryEndSession", "u", NORMAL)
    until(qtbot, lambda: responses(gnome) == [[True, ""]])
    assert person.news == ["about to end"]


def test_who_goes_on_all_the_same_is_rung_for_again(gnome: CannedService, person: Person, qtbot: QtBot) -> None:
    gnome.emit(PATH, GNOME_CLIENT, "QueryEndSession", "u", NORMAL)
    gnome.emit(PATH, GNOME_CLIENT, "EndSession", "u", NORMAL)
    until(qtbot, lambda: responses(gnome) == [[False, "An ice pack is on"], [True, ""]])
    assert person.news == ["asked", "asked", "about to end"]


def test_one_that_will_not_wait_is_not_kept_waiting(gnome: CannedService, person: Person, qtbot: QtBot) -> None:
    gnome.emit(PATH, GNOME_CLIENT, "QueryEndSession", "u", FORCED)
    until(qtbot, lambda: responses(gnome) == [[True, ""]])
    assert person.news == ["asked", "about to end"]


def test_xfce_means_the_contrary_by_its_flag(
    bus: PrivateBus, client: SessionClient, person: Person, qtbot: QtBot
) -> None:
    path = "/org/xfce/SessionClients/7"
    with CannedService(bus, XFCE) as xfce:
        xfce.reply(XFCE, "RegisterClient", "o", path)
        client.start()
        until(qtbot, lambda: listens(client))
        xfce.emit(path, XFCE_CLIENT, "QueryEndSession", "u", 1)
        until(qtbot, lambda: responses(xfce) == [[False, "An ice pack is on"]])


def test_a_session_manager_may_come_later_or_anew(
    bus: PrivateBus, client: SessionClient, person: Person, qtbot: QtBot
) -> None:
    client.start()
    for _ in range(2):
        with CannedService(bus, GNOME) as gnome:
            gnome.reply(GNOME, "RegisterClient", "o", PATH)
            until(qtbot, lambda: len(gnome.calls("RegisterClient")) == 1)
            until(qtbot, lambda: listens(client))
            gnome.emit(PATH, GNOME_CLIENT, "QueryEndSession", "u", NORMAL)
            until(qtbot, lambda: len(responses(gnome)) == 1)
    assert person.news == ["asked", "asked"]


def test_an_answer_that_fails_lets_the_session_end(bus: PrivateBus, qapp: Any, qtbot: QtBot) -> None:
    def fail(_manager: object) -> None:
        raise RuntimeError("as the test wished")

    client = SessionClient(fail, address=bus.address)
    with CannedService(bus, GNOME) as gnome:
        gnome.reply(GNOME, "RegisterClient", "o", PATH)
        client.start()
        until(qtbot, lambda: listens(client))
        with qtbot.captureExceptions() as caught:
            gnome.emit(PATH, GNOME_CLIENT, "QueryEndSession", "u", NORMAL)
            until(qtbot, lambda: responses(gnome) == [[True, ""]])
        assert [kind for kind, *_ in caught] == [RuntimeError]
        client.stop()


def test_without_bus_nothing_breaks(
    folders: Any, person: Person, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    caplog.set_level(logging.INFO, "therapy_timer.desktop")
    client = SessionClient(person.end.answer, address=f"unix:path={folders.runtime}/none")
    client.start()
    client.stop()
    assert "nothing tells of the end of the session: the session bus cannot be reached" in caplog.text


def test_a_bus_that_goes_is_told_of(
    bus: PrivateBus, client: SessionClient, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    caplog.set_level(logging.INFO, "therapy_timer.desktop")
    client.start()
    bus.stop()
    until(qtbot, lambda: client._bus is None)
    assert "nothing tells of the end of the session any more" in caplog.text
    until(qtbot, lambda: client.children() == [])
