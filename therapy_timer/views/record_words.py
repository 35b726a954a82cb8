# SPDX-License-Identifier: MIT
"""The words of the history page and its dialogs. No Qt. What the charts and the report say is in `history_words`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from therapy_timer.core.clock import ZERO, Instant
from therapy_timer.core.days import Dates
from therapy_timer.core.editing import WORST_PAIN
from therapy_timer.core.events import (
    Answer,
    Cancelled,
    Corrected,
    Deleted,
    Event,
    Modality,
    Moved,
    Noted,
    PainSaid,
    PainTime,
    Removed,
    Reopened,
    Restored,
    SkinChecked,
    Started,
    TakingOff,
)
from therapy_timer.core.figures import Figures
from therapy_timer.core.record import Area
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.history import SaidOf
from therapy_timer.services.history import Order, on_skin
from therapy_timer.views.exchange_words import problem
from therapy_timer.views.history_words import NONE, day_and_time, figures_told, minutes, still_on, time_of_day
from therapy_timer.views.translation import date_in_figures, number, translate
from therapy_timer.views.wording import (
    MINUTE,
    area_inside,
    area_name,
    clock_time,
    duration,
    elapsed,
    modality_inside,
    modality_name,
    pack_on_area,
    region_name,
)

if TYPE_CHECKING:
    from therapy_timer.log.import_plan import ImportPlan

AreaOf = Callable[[str], Area]
"""Tells the area of an id."""


# --- the table ----------------------------------------------------------------------------------------------


def column_name(column: Order) -> str:
    """The head of a column."""
    return {
        Order.START: translate("Table", "Start"),
        Order.AREA: translate("Table", "Area"),
        Order.MODALITY: translate("Table", "Pack"),
        Order.MINUTES: translate("Table", "On skin"),
        Order.OVERRUN: translate("Table", "Overrun"),
        Order.PAIN: translate("Table", "Pain"),
    }[column]


def cells(treatment: Treatment, area: Area, now: datetime) -> tuple[str, ...]:
    """What stands in the row of a treatment, in the order of the columns."""
    return (
        f"{date_in_figures(treatment.started.utc.astimezone().date())} {time_of_day(treatment.started.utc)}",
        area_name(area),
        modality_name(treatment.modality),
        still_on() if treatment.on else minutes(on_skin(treatment, now)),
        elapsed(treatment.overrun) if treatment.overrun > ZERO else NONE,
        pain(treatment),
    )


def widest_cells() -> dict[Order, tuple[str, ...]]:
    """Texts as wide as any in the columns whose texts are of a known length: all but the area."""
    return {
        Order.START: ("2000-10-20 20:00",),
        Order.MODALITY: tuple(modality_name(modality) for modality in Modality),
        Order.MINUTES: (minutes(999 * MINUTE), still_on()),
        Order.OVERRUN: (elapsed(9 * 60 * MINUTE),),
        Order.PAIN: (_from_to(WORST_PAIN, WORST_PAIN),),
    }


def pain(treatment: Treatment) -> str:
    """The pain before and after, for a column: "7 → 4"."""
    before, after = treatment.pain_before, treatment.pain_after
    if before is None and after is None:
        return NONE
    return _from_to(before, after)


def _from_to(before: int | None, after: int | None) -> str:
    # The arrow points the other way where one writes from the right.
    text = translate("Table", "{before} → {after}")
    return text.format(before=NONE if before is None else before, after=NONE if after is None else after)


# --- the page -----------------------------------------------------------------------------------------------


def dates_heading(dates: Dates) -> str:
    """The days on show: "2026-03-16 – 2026-03-22"."""
    if dates.first == dates.last:
        return date_in_figures(dates.first)
    return f"{date_in_figures(dates.first)} – {date_in_figures(dates.last)}"


def figures_line(figures: Figures) -> str:
    """All figures in one line, without those that are none."""
    told = [(name, value) for name, value in figures_told(figures) if value not in {number(0), NONE, duration(ZERO)}]
    return " · ".join(f"{name}: {value}" for name, value in told)


def counting() -> str:
    """In the place of figures that are yet to come."""
    return translate("Figures", "Counting…")


def all_areas() -> str:
    """The choice of every area."""
    return translate("Filter", "All areas")


def both_modalities() -> str:
    """The choice of either modality."""
    return translate("Filter", "Ice and heat")


def on_record() -> str:
    """The choice of what was not deleted."""
    return translate("Filter", "On record")


def deleted_ones() -> str:
    """The choice of what was deleted."""
    return translate("Filter", "Deleted")


def nothing_yet() -> str:
    """What to do where the log is empty."""
    return translate(
        "Empty",
        "Nothing is on record yet. Start ice or heat on the page Timer, or add a treatment that was forgotten, below.",
    )


def nothing_then() -> str:
    """What to do where there is nothing in the days on show."""
    return translate("Empty", "No treatment in these days. Go to earlier ones, or choose All.")


def nothing_matches() -> str:
    """What to do where the filters let nothing through."""
    return translate("Empty", "No treatment in these days matches. Choose all areas, ice and heat to see the others.")


def nothing_deleted() -> str:
    """What to do where no deleted treatment is to be seen."""
    return translate(
        "Empty", "Nothing that began in these days was deleted. Choose “On record” to see the treatments there are."
    )


def while_on() -> str:
    """Why a treatment cannot be corrected or deleted yet."""
    return translate("History", "The pack is on. It can be corrected or deleted when it has come off.")


def was_deleted(treatment: Treatment, area: Area) -> str:
    """What was deleted, and that its rest goes on."""
    text = translate("History", "Deleted: {pack}, {time}. If its skin rests, it rests on.")
    return text.format(pack=pack_on_area(treatment.modality, area), time=day_and_time(treatment.started.utc))


# --- what was said of a treatment ---------------------------------------------------------------------------


def events_told(events: Iterable[SaidOf], area_of: AreaOf) -> str:
    """Everything that was said of a treatment, oldest first, a line for each."""
    lines = []
    for said in events:
        text = _event_told(said.instant, said.event, area_of)
        if text and said.imported:
            text = translate("Event", "{what} (imported)").format(what=text)
        if text:
            lines.append(f"{day_and_time(said.instant.utc)}: {text}")
    return "\n".join(lines)


def _event_told(instant: Instant, event: Event, area_of: AreaOf) -> str:  # noqa: C901, PLR0912 - one branch per event
    match event:
        case Started():
            return _started_told(instant, event, area_of)
        case Removed():
            return _removed_told(instant, event)
        case Reopened():
            return translate("Event", "it is still on")
        case Cancelled():
            return translate("Event", "it was never on")
        case Moved():
            return translate("Event", "wrong area; it lies on: {area}").format(area=area_inside(area_of(event.area)))
        case TakingOff():
            return translate("Event", "taking it off, the sound pauses")
        case SkinChecked():
            text = translate("Event", "the skin feels normal (check at {time})")
            return text.format(time=duration(event.check))
        case PainSaid(when=PainTime.BEFORE):
            return translate("Event", "pain before: {n}").format(n=event.pain)
        case PainSaid():
            return translate("Event", "pain after: {n}").format(n=event.pain)
        case Noted():
            return translate("Event", "note: {text}").format(text=event.text) if event.text else _note_gone()
        case Corrected():
            text = translate("Event", "corrected: {pack}, {began} to {ended}")
            pack = pack_on_area(event.modality, area_of(event.area))
            began, ended = day_and_time(instant.utc - event.began), time_of_day(instant.utc - event.ended)
            return text.format(pack=pack, began=began, ended=ended)
        case Deleted():
            return translate("Event", "deleted")
        case Restored():
            return translate("Event", "restored")
        case _:
            return ""


def _note_gone() -> str:
    return translate("Event", "note taken away")


def _started_told(instant: Instant, event: Started, area_of: AreaOf) -> str:
    pack = pack_on_area(event.modality, area_of(event.area))
    text = translate("Event", "on: {pack}, {planned} planned")
    told = text.format(pack=pack, planned=duration(event.planned))
    if event.ago >= MINUTE:
        told += translate("Event", "; since {time}").format(time=day_and_time(instant.utc - event.ago))
    if event.outside:
        told += translate("Event", "; against the rule")
    return told


def _removed_told(instant: Instant, event: Removed) -> str:
    time = day_and_time(instant.utc - event.ago)
    match event.answer:
        case Answer.NOW:
            return translate("Event", "off")
        case Answer.UNKNOWN:
            return translate("Event", "off; nobody knew when")
        case Answer.NEVER_ON:
            return translate("Event", "said to be never on, for the second time; it counts as a treatment")
        case Answer.SKIN_WARNING:
            return translate("Event", "off: the skin was numb, white or burning")
        case Answer.ADDED:
            return translate("Event", "added afterwards: off at {time}").format(time=time)
        case _:
            return translate("Event", "off at {time}").format(time=time)


# --- dialogs ------------------------------------------------------------------------------------------------


def correct_intro(treatment: Treatment, area: Area) -> str:
    """What is corrected, and what a correction cannot do."""
    text = translate(
        "Correct",
        "{pack}, {time}. What was said before stays in the log, and no correction shortens a rest.",
    )
    return text.format(pack=pack_on_area(treatment.modality, area), time=day_and_time(treatment.started.utc))


def add_intro() -> str:
    """What is added."""
    return translate("Correct", "A treatment that nobody recorded at the time. The rest after it counts, too.")


def span_told(modality: Modality, time: timedelta) -> str:
    """How long a pack was on, by what stands in the dialog."""
    if time <= ZERO:
        return translate("Correct", "The pack must have come off after it went on.")
    return translate("Correct", "That is {time} of {pack} on the skin.").format(
        time=duration(time), pack=modality_inside(modality)
    )


def report_about(dates: Dates, where: str) -> str:
    """What a report is of."""
    text = translate("Report", "Of {dates}, {where}. Times are local; it makes no diagnosis.")
    return text.format(dates=dates_heading(dates), where=where)


def by_week() -> str:
    """A report that begins a page each week."""
    return translate("Report", "Week")


def by_month() -> str:
    """A report that begins a page each month."""
    return translate("Report", "Month")


def writing_report() -> str:
    """What is under way."""
    return translate("Work", "Writing the report…")


def printing() -> str:
    """What is under way."""
    return translate("Work", "Printing…")


def exporting() -> str:
    """What is under way."""
    return translate("Work", "Exporting…")


def report_written(name: str) -> str:
    """The report is there."""
    return translate("Work", "The report is in {name}.").format(name=name)


def printed() -> str:
    """The printer has all pages."""
    return translate("Work", "The report was handed to the printer.")


def exported(number: int, name: str) -> str:
    """The export is there."""
    return translate("Work", "%n treatment(s) (is/are) in {name}.", None, number).format(name=name)


def stopped() -> str:
    """What was cancelled left nothing behind."""
    return translate("Work", "It was cancelled. No file was written or changed.")


def import_stopped() -> str:
    """What was cancelled left nothing behind."""
    return translate("Work", "It was cancelled. Nothing was taken in.")


def printing_stopped() -> str:
    """What was printed so far cannot be taken back."""
    return translate("Work", "Printing was cancelled. Pages may be on their way already.")


def not_written(name: str, cause: str) -> str:
    """Why a file was not written."""
    text = translate("Work", "{name} was not written: {cause}. Choose another folder, or see whether the disk is full.")
    return text.format(name=name, cause=cause)


def went_wrong(cause: str) -> str:
    """Something that should not have happened."""
    text = translate("Work", "That did not succeed: {cause}. The diagnostic log says more. Your record is as it was.")
    return text.format(cause=cause)


def report_name(dates: Dates) -> str:
    """What a report's file is called if the person does not call it otherwise."""
    return translate("Report", "Ice and heat {first} to {last}").format(
        first=date_in_figures(dates.first), last=date_in_figures(dates.last)
    )


def export_name() -> str:
    """What an export's file is called if the person does not call it otherwise."""
    return translate("Export", "Ice and heat, all treatments")


def export_all() -> str:
    """A kind of file, as dialogs for files tell it."""
    return translate("Export", "All treatments, for spreadsheets (*.csv)")


def export_shown() -> str:
    """A kind of file, as dialogs for files tell it."""
    return translate("Export", "The days and the area on show, for spreadsheets (*.csv)")


def export_everything() -> str:
    """A kind of file, as dialogs for files tell it."""
    return translate("Export", "Everything, for another Therapy Timer (*.json)")


def exported_events(number: int, name: str) -> str:
    """The export of everything is there."""
    return translate("Work", "Everything is in {name}: %n entr(y/ies).", None, number).format(name=name)


def import_kinds() -> str:
    """The kinds of files that can be read."""
    return translate("Import", "Exports of Therapy Timer (*.json *.csv)")


def reading() -> str:
    """What is under way."""
    return translate("Work", "Reading…")


def taking_in() -> str:
    """What is under way."""
    return translate("Work", "Taking in…")


def import_summary(plan: ImportPlan, now: datetime) -> str:
    """What an import would bring, before it is asked for."""
    lines = [translate("Import", "From {name}:").format(name=plan.path.name)]
    if plan.new or plan.changed:
        if plan.new:
            lines.append(translate("Import", "%n treatment(s) (is/are) new.", None, plan.new))
        if plan.changed:
            lines.append(translate("Import", "%n treatment(s) (is/are) put right.", None, plan.changed))
    elif plan.events:
        lines.append(translate("Import", "No treatment is new, but other entries are."))
    else:
        lines.append(translate("Import", "Nothing is new."))
    if plan.overlap_count:
        count = plan.overlap_count
        text = translate(
            "Import", "%n treatment(s) (overlaps/overlap) with others on the same skin; both are kept.", None, count
        )
        lines.append(text)
    if plan.refused:
        lines.append(translate("Import", "%n entr(y/ies) (is/are) not taken.", None, plan.refused))
    for rest in plan.rests(now) if plan.events else ():
        name = region_name(rest.region)
        if rest.unwell:
            text = translate("Import", "{area} will be locked until you say that colour and feeling are normal again.")
        else:
            text = translate("Import", "{area} will rest from a pack that came off at {time}.")
        lines.append(text.format(area=name, time=clock_time(plan.off[rest.region], now)))
    return "\n".join(lines)


def import_problems(plan: ImportPlan) -> str:
    """What is not taken and what overlaps, each with its line and why."""
    lines = [problem(each) for each in (*plan.problems, *plan.overlaps)]
    more = plan.problem_count + plan.overlap_count - len(lines)
    if more > 0:
        lines.append(translate("Import", "… and %n more.", None, more))
    return "\n".join(lines)


def import_question(refused: int) -> str:
    """Whether to take it in."""
    if refused:
        return translate("Import", "Take in the rest? What is on record here stays.")
    return translate("Import", "Take it in? What is on record here stays.")


def delete_word() -> str:
    """What has to be typed to delete everything. Letters that every keyboard has, in capitals."""
    return translate("Delete", "DELETE")


def deletion_goes() -> str:
    """What *delete everything* deletes."""
    return translate(
        "Delete",
        "Every treatment, note and area, every backup and what was kept of damaged logs is deleted on this computer, "
        "for good. Files that you exported stay where they are.",
    )


def deletion_stays() -> str:
    """What *delete everything* leaves."""
    return translate(
        "Delete",
        "Where skin is resting, its region and the end of its rest stay until it is over: deleting is no way to a "
        "second pack. Your settings stay, too.",
    )


def deletion_typed() -> str:
    """The confirmation that is asked for."""
    return translate("Delete", "&Type {word} to delete everything").format(word=delete_word())


def deletion_not_typed() -> str:
    """Why nothing was deleted."""
    return translate("Delete", "Nothing was deleted. Type {word}, in capitals, if you want it.").format(
        word=delete_word()
    )


def deletion_pack_on() -> str:
    """Why nothing is deleted with a pack on."""
    return translate(
        "Delete",
        "A pack is on. Nothing was deleted, for its alarm and its rest would be forgotten. Take it off first.",
    )


def all_deleted() -> str:
    """Everything was deleted."""
    return translate("Delete", "Everything was deleted. Where skin is resting, it rests on.")
