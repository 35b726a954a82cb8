# SPDX-License-Identifier: MIT
"""That the pages look as they did when somebody last looked at them beside the design.

The references lie in `pictures/` and change in commits of their own: `make references` paints them anew, to be looked
at one by one. What is compared is a quarter as large, so that how a version of the font library sets a letter does
not count, and the colour and place of everything does.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.helpers.looks import looking
from therapy_timer.views import theme
from therapy_timer.views.theme import Scheme, Theme

REFERENCES = Path(__file__).parent / "pictures"
SIZE = (760, 640)
KEY = [
    *(("ready", scheme) for scheme in (Scheme.LIGHT, Scheme.DARK)),
    *((state, Scheme.LIGHT) for state in ("applying", "heat", "overdue", "unconfirmed", "resting", "history", "guide")),
    ("overdue", Scheme.DARK),
]
SMALLER = 4
FAINT = 24
"""What two pictures may differ by in a place of 4 by 4 pixels, of 255: the edge of a letter that is set otherwise."""
PLACES = 0.01
"""The share of places that may differ by more."""
FONT = "DejaVu Sans"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def smaller(image: QImage) -> QImage:
    """A quarter as large, each pixel the mean of those that were there."""
    size = QSize(image.width() // SMALLER, image.height() // SMALLER)
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB888)


def differing(one: QImage, other: QImage) -> float:
    """The share of places in which two pictures differ; 1 if they are not of the same size."""
    if one.size() != other.size():
        return 1.0
    here, there = smaller(one), smaller(other)
    count = 0
    for y in range(here.height()):
        left, right = (bytes(image.constScanLine(y))[: 3 * here.width()] for image in (here, there))
        for x in range(0, len(left), 3):
            count += max(abs(a - b) for a, b in zip(left[x : x + 3], right[x : x + 3], strict=True)) > FAINT
    return count / (here.width() * here.height())


@pytest.mark.parametrize(("state", "scheme"), KEY, ids=lambda value: str(getattr(value, "name", value)).lower())
def test_it_looks_as_it_did(
    state: str,
    scheme: Scheme,
    qtbot: QtBot,
    tmp_path: Path,
    dress: Callable[..., Theme],
    monkeypatch: pytest.MonkeyPatch,
    local_zone: Callable[[str], None],
) -> None:
    local_zone("UTC")
    assert FONT in QFontDatabase.families(), "packaging/debian-run.txt has it"
    monkeypatch.setattr(theme, "families", lambda: [FONT])
    dress(scheme)
    with looking(state, qtbot, tmp_path, SIZE) as look:
        painted = look.window.grab().toImage()
    path = REFERENCES / f"{state}-{scheme.name.lower()}.png"
    if os.environ.get("THERAPY_TIMER_REFERENCES") == "renew":
        path.parent.mkdir(exist_ok=True)
        assert painted.save(str(path))
    reference = QImage(str(path))
    assert not reference.isNull(), f"there is no {path.name}: make references"
    share = differing(painted, reference)
    if share > PLACES:
        now = tmp_path / path.name
        painted.save(str(now))
        pytest.fail(f"{share:.1%} of it look otherwise than {path}; now it looks like {now}")


@pytest.mark.parametrize(
    ("change", "noticed"),
    [
        (lambda _: None, False),
        (lambda painter: painter.fillRect(20, 100, 200, 40, QColor("red")), True),
        (lambda painter: painter.drawImage(0, 12, painter.device().copy()), True),
        (lambda painter: painter.fillRect(300, 200, 6, 6, QColor("black")), False),
    ],
    ids=["nothing", "another colour", "another place", "a dot"],
)
def test_what_counts_is_noticed(change: Callable[[QPainter], object], noticed: bool) -> None:
    reference = QImage(str(REFERENCES / "ready-light.png"))
    other = reference.copy()
    painter = QPainter(other)
    change(painter)
    painter.end()
    assert (differing(reference, other) > PLACES) is noticed
    assert differing(reference, other.copy(0, 0, 100, 100)) == 1
