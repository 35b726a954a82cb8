# SPDX-License-Identifier: MIT
"""The page of the main job over the real commands and a real log, with clocks that the test moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.helpers.clock import FakeClock
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the icons
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.skin import Skin
from therapy_timer.log.store import Log
from therapy_timer.services.treatments import Outcome, Treatments
from therapy_timer.views.page_dialog import PageDialog
from therapy_timer.views.sayings import Saying
from therapy_timer.views.timer_page import TimerPage

BACK, KNEE = "lower-back", "left-knee"


@dataclass
class LastChoices:
    """Choices that nobody keeps."""

    area: str | None = None
    minutes: int | None = None
    modality: Modality | None = None


class Heard(Treatments):
    """The real commands, and what was said to them."""

    def __init__(self, log: Log, clock: FakeClock) -> None:
        super().__init__(log, clock, keeps_trying=True)
        self.said: list[tuple[Any, ...]] = []

    def start(self, *arguments: Any) -> Outcome:
        self.said.append(("start", *arguments))
        return super().start(*arguments)

    def on_anyway(self, *arguments: Any) -> Outcome:
        self.said.append(("on_anyway", *arguments))
        return super().on_anyway(*arguments)

    def off(self, *arguments: Any) -> Outcome:
        self.said.append(("off", *arguments))
        return super().off(*arguments)

    def undo(self, *arguments: Any) -> Outcome:
        self.said.append(("undo", *arguments))
        return super().undo(*arguments)

    def cancel(self, *arguments: Any) -> Outcome:
        self.said.append(("cancel", *arguments))
        return super().cancel(*arguments)

    def move(self, *arguments: Any) -> Outcome:
        self.said.append(("move", *arguments))
        return super().move(*arguments)

    def taking_off(self, *arguments: Any) -> Outcome:
        self.said.append(("taking_off", *arguments))
        return super().taking_off(*arguments)

    def skin_checked(self, *arguments: Any) -> Outcome:
        self.said.append(("skin_checked", *arguments))
        return super().skin_checked(*arguments)

    def skin_normal(self, *arguments: Any) -> Outcome:
        self.said.append(("skin_normal", *arguments))
        return super().skin_normal(*arguments)

    def say_pain(self, *arguments: Any) -> Outcome:
        self.said.append(("say_pain", *arguments))
        return super().say_pain(*arguments)

    def set_dozing(self, *arguments: Any) -> Outcome:
        self.said.append(("set_dozing", *arguments))
        return super().set_dozing(*arguments)


class PageDesk:
    """A page, and whoever sits in front of it. `also` says things through another door: the page is not told.

    `keep` is called with the page when it is made.
    """

    def __init__(self, folder: Path, keep: Callable[[QWidget], object], when: str = "10:00") -> None:
        self.clock = FakeClock(when)
        self.log = Log.open(folder)
        self.heard = Heard(self.log, self.clock)
        self.also = Treatments(self.log, self.clock)
        self.choices = LastChoices()
        self.seconds = 0.0
        self._keep = keep
        self._page: TimerPage | None = None

    @property
    def page(self) -> TimerPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            self._page = TimerPage(self.heard, self.choices, seconds=self.read_seconds)
            self._page.resize(590, 640)
            self._keep(self._page)
        return self._page

    def read_seconds(self) -> float:
        """The steady time by which double clicks are told."""
        return self.seconds

    def tick(self) -> None:
        """What the app does every second, and long after the last click."""
        self.seconds += 60
        self.page.render(self.also.snapshot())

    def go(self, **span: float) -> None:
        """Let time pass, and tick."""
        self.clock.go(**span)
        self.tick()

    def widget(self, name: str) -> QWidget:
        """The widget of this name on the page."""
        found = self.page.findChild(QWidget, name)
        assert found is not None, name
        return found

    def button(self, name: str) -> QAbstractButton:
        """The button of this name on the page."""
        found = self.widget(name)
        assert isinstance(found, QAbstractButton)
        return found

    def text(self, name: str) -> str:
        """What a label or a button reads; nothing when it is hidden."""
        found = self.widget(name)
        assert isinstance(found, QLabel | QAbstractButton)
        return "" if found.isHidden() else found.text()

    def offered(self) -> set[str]:
        """The names of all buttons of the page on which something can be said now."""
        return {saying.value for saying in Saying if not self.button(saying.value).isHidden()}

    def click(self, name: str) -> None:
        """Click on a button that is there, long after the last click."""
        self.seconds += 60
        self.click_at_once(name)

    def click_at_once(self, name: str) -> None:
        """Click on a button that is there."""
        assert not self.button(name).isHidden(), f"{name} is not offered, but {self.offered()}"
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    @property
    def face(self) -> tuple[str, str, str, str]:
        """The lines in the ring."""
        face = self.page.findChild(QLabel, "ring").face  # type: ignore[attr-defined, union-attr]
        return face.above, face.headline, face.number, face.below

    @property
    def dialog(self) -> PageDialog:
        """The dialog that is open."""
        dialogs = [dialog for dialog in self.page.findChildren(PageDialog) if dialog.isVisible()]
        assert len(dialogs) == 1, dialogs
        return dialogs[0]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return any(dialog.isVisible() for dialog in self.page.findChildren(PageDialog))

    def in_dialog(self, name: str) -> Any:
        """The widget of this name in the dialog that is open."""
        found = self.dialog.findChild(QWidget, name)
        assert found is not None, name
        return found

    def skin(self, region: Region = Region.LOWER_BACK) -> Skin:
        """How a region stands by the log."""
        return self.also.snapshot().skin(region)

    def started(self, area: str = BACK, modality: Modality = Modality.ICE) -> str:
        """Start through another door, and return the treatment's id."""
        outcome = self.also.start(area, modality)
        assert outcome.refusal is None
        return outcome.events[0].treatment  # type: ignore[union-attr]

    def close(self) -> None:
        """Close the log."""
        self.log.close()
