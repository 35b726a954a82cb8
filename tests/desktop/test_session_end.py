# SPDX-License-Identifier: MIT
"""The end of the session while a pack is on, asked for by a session manager of the test's own."""

from __future__ import annotations

import ctypes
import logging
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QSessionManager

from therapy_timer.desktop.session_end import SessionEnd, ShutdownReason

if TYPE_CHECKING:
    from collections.abc import Callable

LOGGER = "therapy_timer.desktop"


class FakeManager:
    """A session manager that keeps what it is told."""

    def __init__(self, *, interaction: bool = True) -> None:
        self.interaction = interaction
        self.calls: list[str] = []

    def allowsInteraction(self) -> bool:  # noqa: N802
        self.calls.append("allowsInteraction")
        return self.interaction

    def release(self) -> None:
        self.calls.append("release")

    def cancel(self) -> None:
        self.calls.append("cancel")


class FakeApplication(QObject):
    commitDataRequest = Signal(object)  # noqa: N815


class Answers:
    """Ends the session, and keeps what was told of it."""

    def __init__(self, *may_end: bool) -> None:
        self._may_end = list(may_end)
        self._application = FakeApplication()
        self.end = SessionEnd(lambda: self._may_end.pop(0), application=self._application)
        self.news: list[Any] = []
        self.end.asked.connect(lambda: self.news.append("asked"))
        self.end.about_to_end.connect(self.news.append)

    def ask(self, manager: FakeManager) -> None:
        self._application.commitDataRequest.emit(manager)


class TestSessionEnd:
    def test_without_a_pack_it_ends(self, qapp: Any) -> None:
        answers, manager = Answers(True), FakeManager()
        answers.ask(manager)
        assert (answers.news, manager.calls) == ([manager], [])

    def test_with_a_pack_on_it_is_called_off(self, qapp: Any) -> None:
        answers, manager = Answers(False, False), FakeManager()
        answers.ask(manager)
        assert answers.news == ["asked"]
        # A release would tell the session manager to go on.
        assert manager.calls == ["allowsInteraction", "cancel"]

    def test_it_is_asked_each_time(self, qapp: Any) -> None:
        answers, managers = Answers(False, False, False, False, True), [FakeManager() for _ in range(3)]
        for manager in managers:
            answers.ask(manager)
        assert answers.news == ["asked", "asked", managers[2]]

    def test_what_the_asking_brings_counts(self, qapp: Any) -> None:
        answers, manager = Answers(False, True), FakeManager()
        answers.ask(manager)
        assert answers.news == ["asked", manager]
        assert manager.calls == ["allowsInteraction", "release"]

    def test_an_end_that_cannot_be_called_off_is_rung_for_and_told(
        self, qapp: Any, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        answers, manager = Answers(False), FakeManager(interaction=False)
        answers.ask(manager)
        assert answers.news == ["asked", manager]
        assert manager.calls == ["allowsInteraction"]
        assert "could not be kept" in caplog.text

    def test_the_answer_is_given_before_the_desktop_goes_on(self, qapp: Any) -> None:
        answers, manager = Answers(False, False), FakeManager()
        seen: list[list[str]] = []
        answers._application.commitDataRequest.connect(lambda asking: seen.append(list(asking.calls)))
        answers.ask(manager)
        assert seen == [["allowsInteraction", "cancel"]]

    def test_qt_has_what_is_needed(self, qapp: Any) -> None:
        request = "2commitDataRequest(QSessionManager&)"
        before = qapp.receivers(request)
        end = SessionEnd(lambda: True)
        assert qapp.receivers(request) == before + 1
        end.deleteLater()
        for method in ("allowsInteraction", "release", "cancel"):
            assert callable(getattr(QSessionManager, method))


class FakeUser32:
    """The part of user32 that knows of reasons."""

    def __init__(self, *, takes: bool = True) -> None:
        self.takes = takes
        self.calls: list[tuple[Any, ...]] = []

    def ShutdownBlockReasonCreate(self, window: ctypes.c_void_p, text: ctypes.c_wchar_p) -> int:  # noqa: N802
        self.calls.append((window.value, text.value))
        return int(self.takes)

    def ShutdownBlockReasonDestroy(self, window: ctypes.c_void_p) -> int:  # noqa: N802
        self.calls.append((window.value,))
        return 1


@pytest.fixture
def reason_with() -> Callable[[Any], ShutdownReason]:
    return lambda user32: ShutdownReason(user32=user32, platform="win32")


class TestShutdownReason:
    def test_it_is_given_once_and_taken_back(self, reason_with: Callable[[Any], ShutdownReason]) -> None:
        user32 = FakeUser32()
        reason = reason_with(user32)
        for _ in range(3):
            reason.give(7, "A pack is on")
        reason.take_back()
        reason.take_back()
        assert user32.calls == [(7, "A pack is on"), (7,)]

    def test_another_window_or_text_replaces_it(self, reason_with: Callable[[Any], ShutdownReason]) -> None:
        user32 = FakeUser32()
        reason = reason_with(user32)
        reason.give(7, "A pack is on")
        reason.give(7, "Two packs are on")
        reason.give(8, "Two packs are on")
        assert user32.calls == [(7, "A pack is on"), (7,), (7, "Two packs are on"), (7,), (8, "Two packs are on")]

    @pytest.mark.parametrize(
        ("user32", "complaint"),
        [(FakeUser32(takes=False), "does not take the reason"), (SimpleNamespace(), "shows no reason")],
    )
    def test_a_refusal_breaks_nothing(
        self,
        reason_with: Callable[[Any], ShutdownReason],
        caplog: pytest.LogCaptureFixture,
        user32: Any,
        complaint: str,
    ) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        reason = reason_with(user32)
        reason.give(7, "A pack is on")
        assert complaint in caplog.text
        reason.take_back()

    def test_other_systems_are_left_alone(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, LOGGER)
        user32: Any = FakeUser32()
        for platform in ("linux", "darwin"):
            reason = ShutdownReason(user32=user32, platform=platform)
            reason.give(7, "A pack is on")
            reason.take_back()
        assert (user32.calls, caplog.messages) == ([], [])
