# SPDX-License-Identifier: MIT
"""The number to call, by the region of the computer, and never without asking to check it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from therapy_timer.views import emergency_number
from therapy_timer.views.emergency_number import NUMBERS, emergencies_here, emergencies_in, emergency_line

EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"


@pytest.mark.parametrize(
    ("region", "number"),
    [
        *(("GB", "999"), ("GB", "112"), ("US", "911"), ("CA", "911"), ("MX", "911"), ("AU", "000"), ("NZ", "111")),
        *(("JP", "119"), ("KR", "119"), ("CN", "120"), ("IN", "112"), ("BR", "192"), ("ZA", "10177"), ("CH", "144")),
        *((region, "112") for region in EU.split()),
    ],
)
def test_numbers_that_everybody_knows(region, number):
    assert number in NUMBERS[region]


def test_the_table_is_one_of_regions_and_numbers():
    assert len(NUMBERS) > 150
    for region, numbers in NUMBERS.items():
        territory = QLocale.codeToTerritory(region)
        assert territory is not QLocale.Country.AnyCountry, region
        assert QLocale.territoryToCode(territory) == region
        assert all(re.fullmatch(r"\d{2,5}", number) for number in numbers), region
        assert 1 <= len(numbers) == len(set(numbers)) <= 2, region


def test_no_region_is_in_the_table_twice():
    regions = " ".join(emergency_number._REGIONS.values()).split()
    assert len(regions) == len(set(regions))


def here(monkeypatch, locale, zone):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))
    monkeypatch.setattr(QTimeZone, "systemTimeZone", lambda: QTimeZone(zone))
    return emergency_line(emergencies_here())


def test_the_region_of_the_locale(monkeypatch):
    line = here(monkeypatch, "en_GB", b"Europe/London")
    assert line == "Emergency number in United Kingdom: 999 or 112. Check that this is right where you are."
    assert "Australia: 000." in here(monkeypatch, "en_AU", b"UTC")


def test_a_locale_of_another_country_than_the_time_zone(monkeypatch):
    """Many a computer in Europe speaks American English."""
    line = here(monkeypatch, "en_US", b"Europe/Berlin")
    assert line == "Emergency number: 911 in United States, 112 in Germany. Check which is right where you are."


def test_two_countries_with_the_same_number(monkeypatch):
    line = here(monkeypatch, "de_DE", b"Europe/Paris")
    assert line == "Emergency number in Germany: 112. Check that this is right where you are."


def test_where_the_locale_says_nothing_the_time_zone_counts(monkeypatch):
    assert "Japan: 119." in here(monkeypatch, "C", b"Asia/Tokyo")


@pytest.mark.parametrize(("locale", "zone"), [("C", b"UTC"), ("ar_001", b"Etc/GMT-5")])
def test_where_nothing_is_known(monkeypatch, locale, zone):
    line = here(monkeypatch, locale, zone)
    assert line == "Emergency number: 112 in most countries. Check that this is right where you are."


def test_a_country_that_is_not_in_the_table_is_as_if_unknown():
    assert "AQ" not in NUMBERS
    assert emergencies_in(QLocale.codeToTerritory("AQ")) == ()
