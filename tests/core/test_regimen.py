# SPDX-License-Identifier: MIT
"""The figures of the rule."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.clock import minutes
from therapy_timer.core import regimen as figures
from therapy_timer.core.regimen import LONGEST_REST, SHORTEST_REST, CautionKind, regimen_of
from therapy_timer.core.region import THIN_OR_BONY, Region


def test_the_figures_of_the_design() -> None:
    assert minutes(120) == figures.SHORTEST_REST
    assert minutes(360) == figures.LONGEST_REST
    assert minutes(15) == figures.UNCONFIRMED_AFTER
    assert minutes(1) == figures.CANCEL_WITHIN
    assert minutes(120) == figures.CANCEL_AGAIN_AFTER
    assert minutes(10) == figures.AMEND_WITHIN


@pytest.mark.parametrize("region", list(Region))
def test_as_shipped(region: Region) -> None:
    shipped = regimen_of(region)
    expected = (minutes(5), minutes(10)) if region in THIN_OR_BONY else (minutes(15), minutes(20))
    assert (shipped.shortest, shipped.longest) == expected
    assert shipped.longest <= minutes(20)
    assert shipped.rest == minutes(120)
    assert shipped.minutes_source
    assert shipped.rest_source


@given(st.sampled_from(Region), st.timedeltas())
def test_no_rest_is_shorter_than_two_hours_whatever_the_log_says(region: Region, rest: timedelta) -> None:
    chosen = regimen_of(region, rest).rest
    assert SHORTEST_REST <= chosen <= LONGEST_REST
    assert chosen == rest or not SHORTEST_REST <= rest <= LONGEST_REST


@given(st.sampled_from(Region), st.timedeltas(timedelta(0), timedelta(hours=1)))
def test_what_is_on_offer_is_what_is_allowed(region: Region, planned: timedelta) -> None:
    regimen = regimen_of(region)
    assert regimen.default == regimen.choices[0] == regimen.shortest
    assert all(regimen.allows(choice) for choice in regimen.choices)
    assert regimen.allows(planned) == (regimen.choices[0] <= planned <= regimen.choices[-1])


@pytest.mark.parametrize("region", list(Region))
def test_each_region_is_felt_at_five_and_ten_minutes_or_half_way(region: Region) -> None:
    short = region in THIN_OR_BONY
    assert regimen_of(region).checks == ((minutes(2.5),) if short else (minutes(5), minutes(10)))


def test_each_region_has_its_cautions() -> None:
    found = {region: [caution.kind for caution in regimen_of(region).cautions] for region in Region}
    nerve = {Region.LEFT_OUTER_KNEE, Region.RIGHT_OUTER_KNEE, Region.LEFT_ELBOW, Region.RIGHT_ELBOW}
    expected = {region: [CautionKind.NERVE] if region in nerve else [CautionKind.BONY] for region in THIN_OR_BONY}
    expected |= {Region.BACK_OF_NECK: [CautionKind.NECK], Region.ABDOMEN: [CautionKind.PREGNANCY]}
    assert {region: kinds for region, kinds in found.items() if kinds} == expected


def test_a_short_regimen_keeps_the_cautions_of_its_region() -> None:
    assert regimen_of(Region.ABDOMEN, short=True).cautions == regimen_of(Region.ABDOMEN).cautions
    assert regimen_of(Region.ABDOMEN, short=True).checks == (minutes(2.5),)
