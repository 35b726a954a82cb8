# SPDX-License-Identifier: MIT
"""The ring: what it shows is seen, heard, and told apart without colour; nothing is cut off at any size."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from therapy_timer.core.events import Modality
from therapy_timer.views import theme
from therapy_timer.views.ring import Ring, RingFace, RingKind, changed_part, paint_ring
from therapy_timer.views.theme import DARK, LIGHT, Palette, Scheme, Theme

APPLYING = RingFace(
    RingKind.APPLYING, Modality.ICE, 0.62, "Ice · lower back", number="11:09", below="Take it off at 10:08"
)
OVERDUE = RingFace(
    RingKind.OVERDUE, Modality.ICE, 0, "Ice · lower back", "Take it off", "19:24", "on the skin · planned 18 min"
)
RESTING = RingFace(
    RingKind.RESTING, fraction=0.64, above="Lower back is resting", number="1:16:40", below="Next from 12:08"
)
READY = RingFace(RingKind.READY, number="Ready", below="No pack in the last 2 hours")
BARE = [RingFace(kind) for kind in RingKind]

_LEFT = (1.0, 0.87, 0.62, 0.5, 0.25, 0.03)

_A_HAIR = 32
"""A difference of so many of 256 levels is not seen in a single pixel at an edge."""
SIDE = 300
TRACK, DASHES = 141, 127
"""Radii, in a ring of 300 pixels: the middle of the track, and the dashed circle."""


def painted(face: RingFace, side: int = SIDE, palette: Palette = LIGHT, height: int | None = None) -> QImage:
    image = QImage(side, height or side, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.page))
    painter = QPainter(image)
    paint_ring(painter, QRectF(image.rect()), face, palette)
    painter.end()
    return image


def colour(image: QImage, radius: float, degrees: float) -> str:
    """The colour at a distance from the middle, in the direction that a clock's hand has at so many degrees."""
    angle, scale = math.radians(degrees), image.width() / SIDE
    x = image.width() / 2 + radius * scale * math.sin(angle)
    y = image.height() / 2 - radius * scale * math.cos(angle)
    return image.pixelColor(int(x), int(y)).name()


def around(image: QImage, radius: float, count: int = 720) -> list[str]:
    return [colour(image, radius, 360 * n / count) for n in range(count)]


def parts(image: QImage, radius: float, paint: str) -> int:
    """Into how many parts a circle of this colour is broken."""
    there = [seen == paint for seen in around(image, radius)]
    return sum(now and not before for before, now in zip([there[-1], *there], there, strict=False))


class TestDial:
    @pytest.mark.parametrize(("modality", "paint"), [(Modality.ICE, LIGHT.ice), (Modality.HEAT, LIGHT.heat)])
    def test_a_pack_that_is_on_shows_what_is_left(self, qapp: QApplication, modality: Modality, paint: str) -> None:
        image = painted(RingFace(RingKind.APPLYING, modality, 0.62))
        assert colour(image, TRACK, 10) == paint
        assert colour(image, TRACK, 0.62 * 360 - 1) == paint
        assert colour(image, TRACK, 0.62 * 360 + 8) == LIGHT.track
        assert colour(image, TRACK, 350) == LIGHT.track

    def test_a_rest_shows_what_has_passed(self, qapp: QApplication) -> None:
        image = painted(RingFace(RingKind.RESTING, fraction=0.64))
        assert colour(image, TRACK, 10) == LIGHT.rest
        assert colour(image, TRACK, 0.36 * 360 - 1) == LIGHT.rest
        assert colour(image, TRACK, 0.36 * 360 + 8) == LIGHT.track

    @pytest.mark.parametrize("too_much", [1.0, 1.5, math.inf])
    def test_no_more_than_all_is_left(self, qapp: QApplication, too_much: float) -> None:
        assert set(around(painted(RingFace(RingKind.APPLYING, Modality.ICE, too_much)), TRACK)) == {LIGHT.ice}

    def test_no_less_than_nothing_is_left(self, qapp: QApplication) -> None:
        face = RingFace(RingKind.APPLYING, Modality.ICE, -0.5)
        assert painted(face) == painted(RingFace(RingKind.APPLYING, Modality.ICE, 0))

    def test_overdue_is_a_full_ring_with_a_dashed_circle_in_it(self, qapp: QApplication) -> None:
        image = painted(RingFace(RingKind.OVERDUE))
        assert set(around(image, TRACK)) == {LIGHT.danger}
        assert parts(image, DASHES, LIGHT.danger) == 50

    def test_unconfirmed_is_a_broken_ring(self, qapp: QApplication) -> None:
        image = painted(RingFace(RingKind.UNCONFIRMED))
        assert parts(image, TRACK, LIGHT.danger) == 20
        assert colour(image, TRACK, 0) == LIGHT.danger

    def test_ready_is_an_empty_track(self, qapp: QApplication) -> None:
        assert set(around(painted(RingFace(RingKind.READY)), TRACK)) == {LIGHT.track}

    def test_red_is_for_what_should_be_off_alone(self, qapp: QApplication) -> None:
        for face in BARE:
            red = LIGHT.danger in set(around(painted(face), TRACK))
            assert red == (face.kind in {RingKind.OVERDUE, RingKind.UNCONFIRMED})

    def test_without_colour_every_kind_has_its_own_shape(self, qapp: QApplication) -> None:
        """Drawn in one colour on another, no two kinds are alike."""
        names = ("ice", "heat", "rest", "danger", "border", "text", "muted")
        bare = replace(LIGHT, track="#999999", **dict.fromkeys(names, "#000000"))
        half = [RingFace(kind, Modality.ICE, 0.75) for kind in RingKind]
        images = [painted(face, palette=bare) for face in half]
        assert all(one != other for n, one in enumerate(images) for other in images[:n])

    def test_the_dark_one_is_dark(self, qapp: QApplication) -> None:
        assert colour(painted(APPLYING, palette=DARK), TRACK, 90) == DARK.ice


class TestText:
    @pytest.mark.parametrize("side", [200, 300, 777, 2160])
    @pytest.mark.parametrize(
        "face",
        [
            READY,
            APPLYING,
            RESTING,
            RingFace(RingKind.RESTING, number="23:59:59"),
            RingFace(RingKind.RESTING, number="1000:59:59", above="W" * 200, below="M" * 200),
            RingFace(RingKind.RESTING, number="Resting", above="Right outer knee, where it hurts", below="x"),
            RingFace(RingKind.READY, above="W" * 100, headline="W" * 100, number="W" * 100, below="W" * 100),
        ],
    )
    def test_stays_within_the_dial(self, qapp: QApplication, face: RingFace, side: int) -> None:
        assert set(around(painted(face, side), 120.5)) == {LIGHT.page}

    @pytest.mark.parametrize("side", [200, 300, 2160])
    def test_of_a_number_every_digit_is_seen(self, qapp: QApplication, side: int) -> None:
        numbers = ["23:59:59", "23:59:58", "13:59:59"]
        images = [painted(RingFace(RingKind.RESTING, number=number), side) for number in numbers]
        assert images[0] != images[1]
        assert images[0] != images[2]

    def test_a_line_that_is_too_long_is_cut(self, qapp: QApplication) -> None:
        faces = [RingFace(RingKind.RESTING, above="Lower back " * 20 + end) for end in ("one", "two")]
        assert painted(faces[0]) == painted(faces[1])

    def test_every_line_is_there(self, qapp: QApplication) -> None:
        for name in ("above", "headline", "number", "below"):
            assert painted(RingFace(RingKind.OVERDUE, **{name: "HHH"})) != painted(RingFace(RingKind.OVERDUE))

    @pytest.mark.parametrize("face", [OVERDUE, APPLYING])
    def test_the_number_is_red_when_the_pack_should_be_off(self, qapp: QApplication, face: RingFace) -> None:
        image = painted(face)
        seen = {image.pixelColor(x, y).name() for x in range(60, 240) for y in range(125, 185)}
        assert (LIGHT.warning in seen) == (face is OVERDUE)
        assert (LIGHT.text in seen) == (face is APPLYING)

    def test_grows_with_the_ring(self, qapp: QApplication) -> None:
        def height(side: int) -> int:
            image = painted(RingFace(RingKind.APPLYING, Modality.ICE, number="1"), side)
            middle = range(side // 3, 2 * side // 3)
            dark = [y for y in middle if any(image.pixelColor(x, y).name() == LIGHT.text for x in middle)]
            return max(dark) - min(dark)

        assert height(2100) == pytest.approx(7 * height(300), rel=0.05)

    def test_nothing_is_painted_into_nothing(self, qapp: QApplication) -> None:
        image = painted(READY)
        before = image.copy()
        painter = QPainter(image)
        paint_ring(painter, QRectF(0, 0, 0, 100), OVERDUE, LIGHT)
        painter.end()
        assert image == before


class TestChangedPart:
    """What is not painted anew is as it was: nothing untrue stays on the screen."""

    @pytest.mark.parametrize("size", [(300, 300), (546, 221)])
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            *((replace(APPLYING, fraction=left), replace(APPLYING, fraction=left - 1 / 120)) for left in _LEFT),
            *((replace(RESTING, fraction=left), replace(RESTING, fraction=left - 1 / 61)) for left in _LEFT),
            (APPLYING, replace(APPLYING, number="11:08")),
            (APPLYING, replace(APPLYING, number="1:11:08", fraction=0.3)),
            (OVERDUE, replace(OVERDUE, number="1000:59:59")),
            (READY, replace(READY, number="W" * 100)),
            (APPLYING, replace(APPLYING, below="Take it off at 10:09")),
            (APPLYING, OVERDUE),
        ],
    )
    def test_holds_all_that_differs(
        self, qapp: QApplication, one: RingFace, other: RingFace, size: tuple[int, int]
    ) -> None:
        rect = QRectF(0, 0, *size)
        part = changed_part(one, other, rect)
        differ = list(unlike(*(painted(face, size[0], height=size[1]) for face in (one, other))))
        assert differ
        assert all(part.contains(point) for point in differ)

    def test_is_the_smaller_part_while_only_the_time_goes_on(self, qapp: QApplication) -> None:
        rect = QRectF(0, 0, 546, 221)
        part = changed_part(APPLYING, replace(APPLYING, number="11:08", fraction=0.619), rect)
        assert sum(each.width() * each.height() for each in part) < rect.width() * rect.height() / 3


def unlike(one: QImage, other: QImage) -> Iterator[QPoint]:
    """Where it is to be seen: an arc of another length has its edge blended by a hair differently all along."""
    for y in range(one.height()):
        if bytes(one.constScanLine(y)) == bytes(other.constScanLine(y)):
            continue
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                pairs = zip(one.pixelColor(x, y).getRgb(), other.pixelColor(x, y).getRgb(), strict=True)
                if max(abs(this - that) for this, that in pairs) > _A_HAIR:
                    yield QPoint(x, y)


class CountingRing(Ring):
    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        super().paintEvent(event)


@pytest.mark.qt_log_ignore("propagateSizeHints")
class TestWidget:
    @pytest.fixture
    def ring(self, qtbot: QtBot) -> CountingRing:
        ring = CountingRing()
        qtbot.addWidget(ring)
        with qtbot.waitExposed(ring):
            ring.show()
        ring.repaint()
        return ring

    def test_is_painted_when_the_face_changed_and_only_then(self, ring: CountingRing) -> None:
        QApplication.processEvents()
        before = ring.painted
        ring.set_face(APPLYING)
        QApplication.processEvents()
        assert ring.face == APPLYING
        assert ring.painted > before
        before = ring.painted
        ring.set_face(replace(APPLYING))
        QApplication.processEvents()
        assert ring.painted == before

    def test_paints_its_face_and_not_its_text(self, ring: CountingRing) -> None:
        ring.resize(SIDE, SIDE)
        ring.set_face(APPLYING)
        image = ring.grab().toImage()
        assert colour(image, TRACK, 90) == LIGHT.ice

    def test_is_a_label_that_says_it_all(self, ring: CountingRing) -> None:
        ring.set_face(OVERDUE)
        seen = QAccessible.queryAccessibleInterface(ring)
        assert seen.role() is QAccessible.Role.StaticText
        assert seen.text(QAccessible.Text.Name) == (
            "Take it off. Ice · lower back. 19:24. on the skin · planned 18 min"
        )

    def test_says_names_as_they_are(self, ring: CountingRing) -> None:
        ring.set_face(RingFace(RingKind.RESTING, above="<b>Tom & Jerry</b> rests"))
        assert QAccessible.queryAccessibleInterface(ring).text(QAccessible.Text.Name) == "<b>Tom & Jerry</b> rests"

    def test_asks_for_room(self, ring: CountingRing) -> None:
        ring.set_face(RingFace(RingKind.RESTING, above="W" * 500))
        assert (ring.sizeHint().width(), ring.minimumSizeHint().width()) == (300, 200)

    def test_follows_the_theme(self, ring: CountingRing, dress: Callable[..., Theme], qtbot: QtBot) -> None:
        worn = dress(Scheme.LIGHT)
        ring.set_face(APPLYING)
        QApplication.processEvents()
        before = ring.painted
        worn.set_scheme(Scheme.DARK)
        qtbot.waitUntil(lambda: ring.painted > before)
        ring.resize(SIDE, SIDE)
        assert colour(ring.grab().toImage(), TRACK, 90) == DARK.ice

    def test_small_lines_grow_with_the_text_of_the_desktop(
        self, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usual = painted(RingFace(RingKind.READY, below="Ready"))
        monkeypatch.setattr(theme, "text_scale", lambda: 2.0)
        assert painted(RingFace(RingKind.READY, below="Ready")) != usual
