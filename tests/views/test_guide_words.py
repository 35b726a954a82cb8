# SPDX-License-Identifier: MIT
"""What the guide says: each statement has its source, and the timer's figures are those of its rule."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from therapy_timer.core.regimen import regimen_of
from therapy_timer.core.region import THIN_OR_BONY, Region
from therapy_timer.views import guide_words, wording
from therapy_timer.views.guide_words import SECTIONS, Source, found
from therapy_timer.views.searching import folded
from therapy_timer.views.sign_words import EMERGENCY, PACK_OFF, SIGNS, TODAY
from therapy_timer.views.translation import set_translator

STATEMENTS = [(section, statement) for section in SECTIONS for statement in section.statements]
BY_NAME = {section.name: section for section in SECTIONS}

NAMES = {
    "this program’s own rule or caution",
    "public cautions, as this project gathered them",
    "an article on lower back spasms",
    *("NHS", "NHS, back pain", "NHS CMFT", "NHS Mersey Care", "NHS Portsmouth", "NHS Sherwood Forest physiotherapy"),
    *("American Academy of Pediatrics (AAP)", "Bleakley 2004, a review", "Bleakley 2006, a trial", "BMJ Best Practice"),
    *("Cleveland Clinic 2024", "Cochrane review (French 2006)", "DeRoyal, a maker of packs"),
    *("FDA and CPSC advisory 1995", "FP Notebook", "Grünenthal Pain Toolkit", "Healthwise", "Johns Hopkins"),
    *("J Fam Pract 2020", "Malone 1992, reports of cases", "Mayo Clinic", "Mayo Clinic Health System"),
    *("University of Missouri, told by ABC News", "Moeller 1997, the report of a case"),
    *("the rules POLICE and PEACE & LOVE", "Practo", "Reader’s Digest", "TM magazine, for pharmacies"),
    *("URMC, told by HealthDay", "Verywell Health", "WebMD"),
}
"""Who may be a source: those whose guidance was read."""

FIGURES_OF_OTHERS = {
    "48": "which",
    "72": "which",
    "30": "how-long",
    "20": "how-long",
    "2": "how-long",
    "3": "how-long lasts",
    "10": "how-long",
    "37": "stop",
    "40": "stop",
    "1995": "sleepy",
    "1,600": "sleepy",
    "8": "sleepy",
    "6": "lasts",
}
"""Figures that are not the timer's own, and the sections that quote them."""


def text_of(section: str) -> str:
    return " ".join(statement.text for statement in BY_NAME[section].statements)


def test_everybody_who_is_named_is_a_known_source():
    assert {source.value for source in Source} == NAMES
    used = {source for _, statement in STATEMENTS for source in statement.sources}
    assert used == set(Source)


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
def test_every_section_says_something_and_every_statement_has_a_source(section):
    assert section.title
    assert section.statements
    for statement in section.statements:
        assert statement.text.endswith((".", "!"))
        assert statement.sources
        assert len(set(statement.sources)) == len(statement.sources)
        assert all(name in NAMES for name in statement.said_by.split("; "))


def test_names_and_statements_are_there_once():
    assert len(BY_NAME) == len(SECTIONS)
    texts = [statement.template for _, statement in STATEMENTS]
    assert len(texts) == len(set(texts))


def test_what_the_guide_is_for():
    assert list(BY_NAME) == [
        "apply",
        "ask-first",
        "which",
        "how-long",
        "stop",
        "positions",
        "walking",
        "else",
        "sleepy",
        "lasts",
        "clinician",
        "disc",
    ]


def test_figures_are_those_of_the_rule():
    usual, thin = regimen_of(Region.LOWER_BACK), regimen_of(Region.LEFT_ELBOW)
    minute = timedelta(minutes=1)
    how_long = text_of("how-long")
    assert f"{usual.shortest // minute} to {usual.longest // minute} minutes at a time" in how_long
    assert f"{thin.shortest // minute} to {thin.longest // minute} minutes where" in how_long
    assert f"at least {wording.duration(usual.rest)}" in how_long
    assert f"rest of {wording.duration(usual.rest)}" in text_of("which")
    assert "after 5 minutes and again after 10" in text_of("stop")


def test_another_rule_is_another_guide(monkeypatch):
    def other(region: Region):
        return replace(regimen_of(region), shortest=timedelta(minutes=11), longest=timedelta(minutes=13))

    monkeypatch.setattr(guide_words, "regimen_of", other)
    monkeypatch.setattr(guide_words, "SHORTEST_REST", timedelta(minutes=150))
    assert "11 to 13 minutes at a time" in text_of("how-long")
    assert "at least 2 hours 30 minutes" in text_of("how-long")


def test_no_figure_of_the_rule_is_written_in_a_text():
    for section, statement in STATEMENTS:
        for figure in re.findall(r"\d[\d,]*\d|\d", statement.template):
            assert section.name in FIGURES_OF_OTHERS[figure].split(), (figure, statement.template)


def test_nothing_is_said_of_longer_packs_or_shorter_rests_without_the_safe_reading():
    """A figure that is not the timer's comes with the word that sources differ."""
    for statement in BY_NAME["how-long"].statements:
        if "hourly" in statement.text or "30" in statement.text:
            assert "safe reading" in statement.text


def test_certainty_is_no_more_than_there_is():
    how_long = text_of("how-long")
    assert "The rest is a precaution, and the exact interval is unproven." in how_long
    assert "For backs, the evidence for cold is thin" in how_long
    assert "cannot be told apart at home" in text_of("disc")
    assert "Heat and cold in turns is not on offer here" in text_of("which")
    assert not re.search(r"\b(heals?|cures?|proven to|always works)\b", " ".join(s.text for _, s in STATEMENTS))


def test_every_place_on_thin_skin_is_named():
    """The list in the guide is that of the rule."""
    (named,) = [s.text for s in BY_NAME["how-long"].statements if "outer knee" in s.text]
    for region in THIN_OR_BONY:
        assert region.value.partition("-")[2].replace("-", " ") in named


def test_signs_are_written_in_one_place():
    assert (EMERGENCY, TODAY, PACK_OFF) == SIGNS
    assert BY_NAME["stop"].signs is PACK_OFF
    assert BY_NAME["clinician"].signs is TODAY
    assert all(section.signs is not EMERGENCY for section in SECTIONS), "they come before all sections"


def test_no_text_is_of_one_country_only():
    everything = " ".join([*(text for signs in SIGNS for text in (signs.heading, signs.when, *signs.signs))])
    everything += " ".join(statement.text for _, statement in STATEMENTS)
    assert not re.search(r"\b(A&E|999|911|111|112)\b", everything)


def test_every_text_is_translated():
    """What goes through the translator is all that there is; figures are put in afterwards."""
    asked = []

    def mark(context: str, text: str, _n: int | None) -> str:
        asked.append(context)
        return f"<{text}>"

    set_translator(mark)
    try:
        texts = [statement.text for _, statement in STATEMENTS]
        texts += [name for _, statement in STATEMENTS for name in statement.said_by.split("; ")]
        texts += [section.title for section in SECTIONS]
        texts += [
            text for section in SECTIONS for each in section.pictures for text in (each.caption, each.description)
        ]
    finally:
        set_translator(None)
    assert all(text.startswith("<") and text.endswith(">") for text in texts)
    assert set(asked) >= {"Guide", "GuideSource"}


def test_how_many_were_found():
    assert found(0) == "Nothing found. Try fewer words, or others."
    assert found(1) == "1 place found"
    assert found(12) == "12 places found"


@pytest.mark.parametrize(
    "word", ["contrast", "pillow", "herniated", "tablets", "asleep", "frostbite", "towel", "hypertension", "pregnant"]
)
def test_other_words_lead_there_too(word):
    assert any(word in folded(f"{statement.text} {statement.also}") for _, statement in STATEMENTS)
