# SPDX-License-Identifier: MIT
"""What is said of files: every fault and every refusal has its words, and long lists are cut."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.clock import at, minutes
from therapy_timer.core.region import Region
from therapy_timer.log.import_plan import ImportPlan
from therapy_timer.log.staging import Fault, ImportRefused, Problem, Problems, Refused, Staging
from therapy_timer.services.exchanging import UnknownKind
from therapy_timer.views import exchange_words, problem_words

PATH = Path("/home/ann/x.csv")


@pytest.fixture(autouse=True)
def zone(local_zone):
    local_zone("UTC")


@pytest.fixture
def plan():
    with ImportPlan(PATH, Staging(), Problems()) as plan:
        yield plan


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_words(fault):
    sentence = exchange_words.problem(Problem(7, fault))
    assert sentence.startswith("Line 7: ")
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_the_words_of_the_faults_differ():
    assert len({exchange_words.fault(fault) for fault in Fault}) == len(Fault)


def test_the_form_of_a_time_is_named():
    assert "2026-03-16T10:00:00+01:00" in exchange_words.fault(Fault.TIME)


@pytest.mark.parametrize("why", Refused)
def test_every_refusal_has_words(why):
    sentence = exchange_words.refused(ImportRefused(PATH, why, "this", 3))
    assert str(PATH) in sentence
    assert sentence.endswith(" Nothing was changed.")
    assert "{" not in sentence


def test_a_name_that_ends_in_nothing_known():
    assert problem_words.problem(UnknownKind(Path("x.doc"))) == (
        "x.doc was not written. Give it a name that ends in .csv, .json or .pdf."
    )


def test_a_summary(plan):
    plan.new, plan.changed, plan.events = 3, 1, 9
    now = at("12:00")
    plan.off = {Region.LEFT_KNEE: at("11:00"), Region.ABDOMEN: now - timedelta(days=9), Region.LEFT_HIP: at("05:00")}
    plan.unwell = frozenset({Region.ABDOMEN})
    plan.problems, plan.problem_count = (Problem(2, Fault.STILL_ON),), 1
    plan.overlaps, plan.overlap_count = (Problem(5, Fault.OVERLAPS),), 1
    assert exchange_words.summary(plan, now).splitlines() == [
        "3 treatments were added.",
        "1 treatment was put right.",
        "Abdomen is locked until you say that colour and feeling are normal again.",
        "Left knee rests from a pack that came off at 11:00.",
        "1 entry was not taken, or needs a look:",
        "  Line 2: the pack is still on; take it off there, and export again.",
        "1 treatment overlaps with others:",
        "  Line 5: another pack was on the same skin at the same time; both are kept.",
    ]


def test_a_summary_of_nothing(plan):
    assert exchange_words.summary(plan, at("12:00")) == "Nothing was new."
    plan.events = 1
    assert exchange_words.summary(plan, at("12:00")) == "No treatment was new."


def test_a_long_list_is_cut(plan):
    plan.problems = tuple(Problem(line, Fault.TIME) for line in range(1000))
    plan.problem_count = 1_000_000
    lines = exchange_words.summary(plan, at("12:00") + minutes(1)).splitlines()
    assert len(lines) == exchange_words.SHOWN + 3
    assert lines[1] == "1000000 entries were not taken, or need a look:"
    assert lines[-1] == "  … and 999980 more."
