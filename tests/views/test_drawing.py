# SPDX-License-Identifier: MIT
"""Drawings: of one family, in the palette, with meaning that can be seen in every look."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAccessible
from PySide6.QtSvg import QSvgRenderer

from tests.helpers.contrast import contrast
from tests.helpers.dress import dressing
from therapy_timer._forms import therapy_timer_rc  # noqa: F401 - the drawings
from therapy_timer.views.drawing import COLOURS, WIDTH, Drawing, coloured
from therapy_timer.views.guide_words import SECTIONS
from therapy_timer.views.theme import DARK, LIGHT, Scheme

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "drawings"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
SHOWN = [picture for section in SECTIONS for picture in section.pictures]
FILLS = ("track", "surface")


def hues(svg: str) -> set[str]:
    return set(re.findall(r'"(#[^"]+)"', svg))


def test_every_drawing_is_shown_once_and_described():
    assert sorted(picture.name for picture in SHOWN) == NAMES
    for picture in SHOWN:
        assert picture.caption
        assert picture.description.endswith(".")
        assert picture.description != picture.caption


@pytest.mark.parametrize("name", NAMES)
def test_it_is_of_the_family(name):
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    left, top, width, height = (float(number) for number in root.attrib["viewBox"].split())
    assert (left, width) == (0, 240)
    assert 0 <= top <= top + height <= 140
    assert (root.get("width"), root.get("height")) == ("240", f"{height:g}")
    assert root.get("stroke-linecap") == "round"
    assert "SPDX-License-Identifier: MIT" in text
    assert hues(text) <= {getattr(LIGHT, name) for name in COLOURS}


@pytest.mark.parametrize("name", NAMES)
def test_each_colour_gives_way_to_the_one_of_the_same_name(name):
    light, dark = coloured(name, LIGHT).decode(), coloured(name, DARK).decode()
    assert light == (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert hues(dark) == {getattr(DARK, field) for field in COLOURS if getattr(LIGHT, field) in hues(light)}
    assert QSvgRenderer(QByteArray(dark.encode())).isValid()


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_what_means_something_stands_out_from_the_card(palette):
    for name in COLOURS:
        if name not in FILLS:
            assert contrast(getattr(palette, name), palette.surface) >= 3, name


@pytest.mark.parametrize("name", NAMES)
def test_what_fills_faintly_has_a_line_around_it(name):
    """A pillow's filling cannot be told from the card, its line can."""
    for element in ET.parse(FOLDER / f"{name}.svg").getroot().iter():
        if element.get("fill") in {getattr(LIGHT, fill) for fill in FILLS} and name != "feel":
            assert element.get("stroke") == LIGHT.text


def test_a_drawing_that_is_not_there_is_an_error():
    with pytest.raises(FileNotFoundError, match="nothing-of-that-name"):
        coloured("nothing-of-that-name", LIGHT)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_painted_in_the_look_in_force(qapp, qtbot, name):
    with dressing(qapp) as dress:
        worn = dress(Scheme.LIGHT)
        drawing = Drawing(name, "What is to be seen")
        qtbot.addWidget(drawing)
        drawing.resize(drawing.sizeHint())
        for scheme, other in ((Scheme.LIGHT, Scheme.DARK), (Scheme.DARK, Scheme.LIGHT)):
            worn.set_scheme(scheme)
            image = drawing.grab().toImage()
            seen = Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
            assert seen[scheme.value.rest] > 500
            assert seen[other.value.rest] < 20, "no more than where an edge is smoothed"
        assert drawing.width() == WIDTH


def test_a_screen_reader_says_that_it_is_a_picture_and_of_what(qtbot):
    drawing = Drawing("side", "Somebody lies on their side.")
    qtbot.addWidget(drawing)
    told = QAccessible.queryAccessibleInterface(drawing)
    assert told.role() == QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Somebody lies on their side."
