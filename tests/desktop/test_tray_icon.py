# SPDX-License-Identifier: MIT
"""The pictures in the tray: told apart without colour, seen on any panel, and no more of them than can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from tests.helpers.contrast import contrast
from therapy_timer.core.events import Modality
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop import tray_icon as icons
from therapy_timer.desktop.tray_icon import SIDES, STEPS, Picture, picture_of, tray_icon

ON = SkinState.APPLYING


def image(icon: QIcon, side: int) -> QImage:
    return icon.pixmap(side, side).toImage()


def shape(icon: QIcon, side: int) -> list[bool]:
    """Which pixels are painted, in whatever colour, and not just touched."""
    seen = image(icon, side)
    return [seen.pixelColor(x, y).alpha() > 127 for y in range(side) for x in range(side)]


def colours(icon: QIcon, side: int) -> set[str]:
    seen = image(icon, side)
    pixels = [seen.pixelColor(x, y) for y in range(side) for x in range(side)]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


class TestPicture:
    def test_changes_only_when_something_else_is_seen(self) -> None:
        one = picture_of(ON, Modality.ICE, 0.500)
        assert one == picture_of(ON, Modality.ICE, 0.499)
        assert one != picture_of(ON, Modality.ICE, 0.37)
        assert one != picture_of(ON, Modality.HEAT, 0.5)

    @pytest.mark.parametrize(("left", "step"), [(1.0, STEPS), (2.0, STEPS), (0.001, 1), (0.0, 0), (-1.0, 0)])
    def test_shows_what_is_left_to_the_end(self, left: float, step: int) -> None:
        assert picture_of(ON, Modality.ICE, left).step == step
        assert picture_of(SkinState.RESTING, None, left).step == step

    @pytest.mark.parametrize("state", [SkinState.READY, SkinState.OVERDUE, SkinState.UNCONFIRMED])
    def test_has_nothing_that_is_not_seen(self, state: SkinState) -> None:
        assert picture_of(state, Modality.HEAT, 0.7) == Picture(state)
        assert picture_of(SkinState.RESTING, Modality.HEAT, 0.7).modality is None


class TestIcon:
    @pytest.mark.parametrize("side", SIDES)
    def test_every_state_has_its_own_shape(self, qapp: QApplication, side: int) -> None:
        for left in (1.0, 0.5, 0.1):
            shapes = [shape(tray_icon(picture_of(state, Modality.ICE, left)), side) for state in SkinState]
            del shapes[3]  # the same disc as overdue, with another mark on it
            different = [
                sum(a != b for a, b in zip(one, other, strict=True))
                for n, one in enumerate(shapes)
                for other in shapes[:n]
            ]
            assert min(different) >= side * side / 50

    @pytest.mark.parametrize("side", SIDES)
    def test_an_alarm_is_a_full_disc_with_a_mark(self, qapp: QApplication, side: int) -> None:
        marks = []
        for state in (SkinState.OVERDUE, SkinState.UNCONFIRMED):
            icon = tray_icon(picture_of(state, None, 0))
            assert sum(shape(icon, side)) > 0.65 * side * side
            assert icons.RED in colours(icon, side)
            assert icons.MARK in colours(icon, side)
            marks.append(image(icon, side))
        assert marks[0] != marks[1]

    def test_ready_is_a_ring_with_nothing_in_it(self, qapp: QApplication) -> None:
        seen = image(tray_icon(picture_of(SkinState.READY, None, 0)), 64)
        assert seen.pixelColor(32, 32).alpha() == 0
        assert seen.pixelColor(32, 8).name() == icons.GREY

    @pytest.mark.parametrize(("modality", "paint"), [(Modality.ICE, icons.ICE), (Modality.HEAT, icons.HEAT)])
    def test_a_pack_that_is_on_has_its_colour(self, qapp: QApplication, modality: Modality, paint: str) -> None:
        assert colours(tray_icon(picture_of(ON, modality, 0.5)), 32) == {paint}

    @pytest.mark.parametrize(("state", "sign"), [(ON, -1), (SkinState.RESTING, 1)])
    def test_progress_is_seen(self, qapp: QApplication, state: SkinState, sign: int) -> None:
        """A pack's slice shrinks, and a rest's ring grows."""
        painted = [sum(shape(tray_icon(picture_of(state, Modality.ICE, left)), 32)) for left in (1, 0.75, 0.5, 0.25, 0)]
        assert painted == sorted(painted, reverse=sign < 0)
        assert len(set(painted)) == len(painted)

    @pytest.mark.parametrize("panel", ["#ffffff", "#202020"])
    @pytest.mark.parametrize("paint", [icons.ICE, icons.HEAT, icons.GREY, icons.RED])
    def test_stands_out_from_light_and_dark_panels(self, paint: str, panel: str) -> None:
        assert contrast(paint, panel) >= 3

    def test_the_mark_stands_out_from_the_disc(self) -> None:
        assert contrast(icons.MARK, icons.RED) >= 4.5

    def test_is_there_in_every_size(self, qapp: QApplication) -> None:
        sizes = {size.width() for size in tray_icon(picture_of(SkinState.READY, None, 0)).availableSizes()}
        assert sizes == set(SIDES)
