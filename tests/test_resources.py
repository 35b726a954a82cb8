# SPDX-License-Identifier: MIT
"""The resource collection is complete, and every icon can be painted."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFile, QSize
from PySide6.QtGui import QIcon, QImage

import therapy_timer._forms.therapy_timer_rc  # noqa: F401

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FOLDERS = ("drawings", "icons", "sounds")


def on_disk() -> list[str]:
    return sorted(
        path.relative_to(RESOURCES).as_posix()
        for folder in FOLDERS
        for path in (RESOURCES / folder).rglob("*")
        if path.is_file()
    )


ICONS = [name for name in on_disk() if name.startswith("icons/")]


def test_collection_lists_exactly_the_files_on_disk() -> None:
    tree = ET.parse(RESOURCES / "therapy_timer.qrc")
    listed = [element.text for element in tree.iter("file")]
    assert listed == on_disk()


def test_there_is_one_compiled_collection() -> None:
    assert [path.name for path in RESOURCES.glob("*.qrc")] == ["therapy_timer.qrc"]


@pytest.mark.parametrize("name", on_disk())
def test_compiled_file_equals_the_one_on_disk(name: str) -> None:
    file = QFile(f":/{name}")
    assert file.open(QFile.OpenModeFlag.ReadOnly)
    assert bytes(file.readAll().data()) == (RESOURCES / name).read_bytes()
    file.close()


@pytest.mark.parametrize("size", [16, 22, 32, 64, 256])
@pytest.mark.parametrize("name", ICONS)
def test_icon_is_painted(qapp: Any, name: str, size: int) -> None:
    image = QIcon(f":/{name}").pixmap(QSize(size, size)).toImage()
    assert image.size() == QSize(size, size)
    argb = image.convertToFormat(QImage.Format.Format_ARGB32)
    opaque = sum(argb.pixelColor(x, y).alpha() > 128 for x in range(size) for y in range(size))
    assert 0.04 * size * size < opaque < 0.95 * size * size


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_of_one_family(name: str) -> None:
    root = ET.parse(RESOURCES / name).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-linecap") == "round"
