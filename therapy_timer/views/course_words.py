# SPDX-License-Identifier: MIT
"""What is said of a region that is treated for weeks: calm, with its source, and never a diagnosis. No Qt."""

from __future__ import annotations

from typing import Final

from therapy_timer.core.course import SOURCES, Note, Source
from therapy_timer.core.events import CourseNote
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, date_in_figures, translate
from therapy_timer.views.wording import region_inside, region_name

CLEAR: Final = (CourseNote.WARNED, CourseNote.SIX_WEEKS)
"""The notes that say clearly that a clinician should look, the graver first."""

_SENTENCES: Final = {
    CourseNote.THREE_WEEKS: QT_TRANSLATE_NOOP(
        "Course",
        "Treatments on the {region} for three weeks or more: on {days} days since {since}. "
        "Strain usually goes away in 3 to 6 weeks. If it still hurts after that, see a clinician; "
        "sooner with any warning sign.",
    ),
    CourseNote.SIX_WEEKS: QT_TRANSLATE_NOOP(
        "Course",
        "Treatments on the {region} for six weeks or more: on {days} days since {since}. "
        "Strain usually goes away in 3 to 6 weeks. Please see a clinician about it now, "
        "and do not wait for that with any warning sign.",
    ),
    CourseNote.WARNED: QT_TRANSLATE_NOOP(
        "Course",
        "Packs lay on the {region} on {days} days. Under one of them the skin was numb, white or burning, last on "
        "{since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white "
        "or grey.",
    ),
    CourseNote.HEAT_MARKS: QT_TRANSLATE_NOOP(
        "Course",
        "Heat on the {region} on {days} days since {since}. Heat that is repeated is said to leave net-like marks on "
        "the skin. Look at the skin there. If you see such marks, show them to a clinician before you use heat again.",
    ),
}

_WARNED_ONCE: Final = QT_TRANSLATE_NOOP(
    "Course",
    "Under a pack the skin of the {region} was numb, white or burning, last on {since}. "
    "Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.",
)
"""The same where it was treated on one day only."""

_NAMES: Final = {
    CourseNote.THREE_WEEKS: QT_TRANSLATE_NOOP("Course", "{region}: three weeks of treatments"),
    CourseNote.SIX_WEEKS: QT_TRANSLATE_NOOP("Course", "{region}: six weeks of treatments"),
    CourseNote.WARNED: QT_TRANSLATE_NOOP("Course", "{region}: numb, white or burning skin"),
    CourseNote.HEAT_MARKS: QT_TRANSLATE_NOOP("Course", "{region}: heat on many days"),
}

_LINES: Final = {
    CourseNote.SIX_WEEKS: QT_TRANSLATE_NOOP(
        "Course", "Treated for six weeks or more: please see a clinician. More in History."
    ),
    CourseNote.WARNED: QT_TRANSLATE_NOOP(
        "Course", "The skin was numb, white or burning: please see a clinician. More in History."
    ),
}

_SOURCES: Final = {
    Source.SPASM_ARTICLE: QT_TRANSLATE_NOOP("Course", "an article on lower back spasms"),
    Source.NHS: QT_TRANSLATE_NOOP("Course", "NHS, back pain"),
    Source.MAYO_CLINIC: QT_TRANSLATE_NOOP("Course", "Mayo Clinic"),
    Source.VERYWELL_HEALTH: QT_TRANSLATE_NOOP("Course", "Verywell Health"),
    Source.BURN_PHYSICS: QT_TRANSLATE_NOOP("Course", "biologyinsights"),
}

_SAID_BY: Final = {
    1: QT_TRANSLATE_NOOP("Course", "After: {first}"),
    2: QT_TRANSLATE_NOOP("Course", "After: {first}; {second}"),
}


def sentence(note: Note) -> str:
    """What there is to say: of which region, since when, on how many days, and what to do."""
    once = note.note is CourseNote.WARNED and note.days == 1
    return _told(_WARNED_ONCE if once else _SENTENCES[note.note], note)


def source(note: Note) -> str:
    """Who says so, and how sure that is."""
    if note.note is CourseNote.HEAT_MARKS:
        text = translate(
            "Course",
            "Second-hand, after: {first}. After how many days nobody says; seven is this program’s own figure.",
        )
    else:
        text = translate("Course", _SAID_BY[len(SOURCES[note.note])])
    names = [translate("Course", _SOURCES[each]) for each in SOURCES[note.note]]
    return text.format(first=names[0], second=names[-1])


def name(note: Note) -> str:
    """The note in a few words: "Lower back: three weeks of treatments"."""
    return _told(_NAMES[note.note], note, inside=False)


def spoken(note: Note) -> str:
    """The whole note, as a screen reader says it."""
    return f"{name(note)}. {sentence(note)} {source(note)}"


def put_away_label() -> str:
    """The label of the button that puts a note away."""
    return translate("Course", "Put away")


def put_away_name(note: Note) -> str:
    """The same with the note that it puts away."""
    return translate("Course", "Put away: {note}").format(note=name(note))


def warning_signs_label() -> str:
    """The label of the button that shows the warning signs."""
    return translate("Course", "Warning signs")


def warning_signs_name(note: Note) -> str:
    """The same with the note below which it stands."""
    return translate("Course", "Warning signs: {note}").format(note=name(note))


def line(note: Note) -> str:
    """A clear note (one of `CLEAR`) in one line, for where its region is on show and something else matters more."""
    return translate("Course", _LINES[note.note])


def _told(text: str, note: Note, *, inside: bool = True) -> str:
    region = region_inside(note.region) if inside else region_name(note.region)
    return translate("Course", text).format(region=region, since=date_in_figures(note.since), days=note.days)
