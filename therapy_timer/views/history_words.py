# SPDX-License-Identifier: MIT
"""The words of the record: days, treatments and figures, and what the charts show told in text. No Qt.

They say what was recorded and when. Nothing here says that one thing came of another. Times are handed over in UTC and
told in the local zone; dates are written 2026-03-16, which is read the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, assert_never

from therapy_timer.core.clock import ZERO
from therapy_timer.core.days import Dates, DayRibbon, Span, SpanKind
from therapy_timer.core.events import Answer
from therapy_timer.core.figures import Figures
from therapy_timer.core.record import Area
from therapy_timer.core.regimen import Regimen
from therapy_timer.core.treatment import Treatment
from therapy_timer.core.trend import PainPoint, PainTrend
from therapy_timer.views import translation
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, date_in_figures, digits, number, translate
from therapy_timer.views.wording import MINUTE, duration, elapsed, pack_on_area

NONE: Final = "–"
"""What stands where there is nothing to tell."""

LONGEST_NAMED: Final = 31
"""In a run of up to this many days a day goes by its weekday and number, in a longer one by its date."""

_WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("Day", "Mon"),
    QT_TRANSLATE_NOOP("Day", "Tue"),
    QT_TRANSLATE_NOOP("Day", "Wed"),
    QT_TRANSLATE_NOOP("Day", "Thu"),
    QT_TRANSLATE_NOOP("Day", "Fri"),
    QT_TRANSLATE_NOOP("Day", "Sat"),
    QT_TRANSLATE_NOOP("Day", "Sun"),
)


# --- days and times -----------------------------------------------------------------------------------------


def day_name(day: date, *, dated: bool = False) -> str:
    """A day by its weekday and number, "Mon 16"; `dated` by its date, "2026-03-16"."""
    if dated:
        return date_in_figures(day)
    text = translate("Day", "{weekday} {number}")
    return text.format(weekday=translate("Day", _WEEKDAYS[day.weekday()]), number=day.day)


def weekday_short(number: int) -> str:
    """A day of the week in short, by its number from 0 (Monday): "Mon"."""
    return translate("Day", _WEEKDAYS[number])


def day_names(*, dated: bool) -> tuple[str, ...]:
    """Names among which the widest of all names of days is."""
    return tuple(day_name(date(2000, 10, 23 + n), dated=dated) for n in range(7))


def dates_name(dates: Dates) -> str:
    """A run of dates: "2026-03-16 to 2026-03-22", or one date alone."""
    if dates.first == dates.last:
        return date_in_figures(dates.first)
    text = translate("History", "{first} to {last}")
    return text.format(first=date_in_figures(dates.first), last=date_in_figures(dates.last))


def time_of_day(when: datetime) -> str:
    """The time by the computer's clock, "10:08"; with its distance from UTC in the hour that the clocks show twice."""
    local = when.astimezone()
    naive = local.replace(tzinfo=None)
    twice = naive.replace(fold=0).astimezone(UTC) != naive.replace(fold=1).astimezone(UTC)
    text = translation.time_of_day(local.time())
    return f"{text} {local.tzname()}" if twice and local.tzname() else text


def day_and_time(when: datetime) -> str:
    """The day and the time by the computer's clock: "Mon 2026-03-16 10:08"."""
    local = when.astimezone()
    weekday = translate("Day", _WEEKDAYS[local.weekday()])
    return f"{weekday} {date_in_figures(local.date())} {time_of_day(when)}"


# --- a treatment --------------------------------------------------------------------------------------------


def treatment_told(
    treatment: Treatment, area: Area, now: datetime, pain: PainPoint | None = None, note: str = ""
) -> str:
    """All that is recorded of a treatment, in a few lines: for the pointer over its pack, and for a screen reader."""
    begin = treatment.started.utc
    lines = [pack_on_area(treatment.modality, area)]
    if treatment.removal is None:
        text = translate("History", "{begin}, still on")
        lines.append(text.format(begin=day_and_time(begin)))
        on_skin = max(ZERO, now - begin)
    else:
        on_skin = treatment.removal.on_skin
        text = translate("History", "{begin} to {end}")
        lines.append(text.format(begin=day_and_time(begin), end=time_of_day(begin + on_skin)))
    text = translate("History", "{time} on the skin, {planned} planned")
    lines.append(text.format(time=duration(on_skin), planned=duration(treatment.planned)))
    lines += remarks(treatment, on_skin)
    if pain is not None and pain.said:
        lines.append(pain_told(pain))
    return "\n".join([*lines, note] if note else lines)


def rest_told(treatment: Treatment, area: Area, end: datetime) -> str:
    """What a rest is of, and when it ends: for the pointer over it."""
    text = translate("History", "Rest until {time}\nafter {pack}")
    return text.format(time=time_of_day(end), pack=pack_on_area(treatment.modality, area))


def remarks(treatment: Treatment, on_skin: timedelta) -> list[str]:
    """What was out of the ordinary with a treatment that has been on for this long."""
    found = []
    if treatment.overrun > ZERO:
        found.append(translate("History", "Overrun {time}").format(time=elapsed(treatment.overrun)))
    if treatment.outside:
        found.append(translate("History", "Put on against the rule"))
    if treatment.counted_cancel:
        found.append(translate("History", "Said to be never on"))
    unchecked = len(treatment.unchecked(on_skin))
    if unchecked:
        found.append(translate("History", "%n check(s) not answered", None, unchecked))
    if any(removal.answer is Answer.SKIN_WARNING for removal in treatment.removals):
        found.append(translate("History", "Ended: numb, white or burning"))
    if treatment.removal is not None and treatment.removal.answer is Answer.UNKNOWN:
        found.append(translate("History", "The end is not known; it is the time of the answer"))
    return found


def pain_told(pain: PainPoint) -> str:
    """The pain before and after one treatment, as far as it was said."""
    match pain:
        case PainPoint(before=int() as before, after=int() as after):
            return translate("History", "Pain {before} before, {after} after").format(before=before, after=after)
        case PainPoint(before=int() as before):
            return translate("History", "Pain {before} before").format(before=before)
        case _:
            return translate("History", "Pain {after} after").format(after=pain.after)


# --- figures ------------------------------------------------------------------------------------------------


def figures_told(figures: Figures) -> tuple[tuple[str, str], ...]:
    """Every figure as its name and its value."""
    overruns = number(figures.overruns)
    if figures.overruns:
        text = translate("Figures", "{n}, {time} in all")
        overruns = text.format(n=number(figures.overruns), time=elapsed(figures.overrun))
    rest = figures.shortest_rest
    return (
        (translate("Figures", "Treatments"), number(figures.treatments)),
        (translate("Figures", "Time of ice"), duration(figures.ice)),
        (translate("Figures", "Time of heat"), duration(figures.heat)),
        (translate("Figures", "Overruns"), overruns),
        (translate("Figures", "Shortest rest"), NONE if rest is None else duration(rest)),
        (translate("Figures", "Checks not answered"), number(figures.unchecked)),
        (translate("Figures", "Ended numb, white or burning"), number(figures.warnings)),
    )


# --- charts in words ----------------------------------------------------------------------------------------


def kind_name(kind: SpanKind) -> str:
    """What a span of a day is, on its own: for the key of the ribbons."""
    match kind:
        case SpanKind.ICE:
            return translate("Modality", "Ice")
        case SpanKind.HEAT:
            return translate("Modality", "Heat")
        case SpanKind.REST:
            return translate("History", "Rest")
        case _:
            assert_never(kind)


def ribbons_title(dates: Dates) -> str:
    """What the ribbons of days show."""
    return translate("History", "Treatments and rests, {dates}").format(dates=dates_name(dates))


def ribbons_text(days: Iterable[DayRibbon], *, dated: bool = False) -> str:
    """What the ribbons of some days show, a line for each day."""
    return "\n".join(_day_text(day, dated=dated) for day in days)


def _day_text(ribbon: DayRibbon, *, dated: bool) -> str:
    name = day_name(ribbon.day.local, dated=dated)
    packs = [span for span in ribbon.spans if span.kind is not SpanKind.REST]
    if not packs:
        return translate("History", "{day}: no treatment").format(day=name)
    text = translate("History", "{day}: {packs}; {time} on the skin")
    told = ", ".join(_span_text(span, ribbon) for span in packs)
    return text.format(day=name, packs=told, time=duration(ribbon.on_skin))


def _span_text(span: Span, ribbon: DayRibbon) -> str:
    midnight = translate("History", "midnight")
    begin = midnight if span.begin == ribbon.day.start else time_of_day(span.begin)
    end = midnight if span.end == ribbon.day.end else time_of_day(span.end)
    ice, heat = translate("History", "ice {begin} to {end}"), translate("History", "heat {begin} to {end}")
    return (ice if span.kind is SpanKind.ICE else heat).format(begin=begin, end=end)


def trend_title() -> str:
    """What the line shows."""
    return digits(translate("History", "Pain, 0–10"))


def before_name() -> str:
    """The key of the line of what was said before treatments."""
    return translate("History", "before")


def after_name() -> str:
    """The key of the line of what was said after treatments."""
    return translate("History", "after")


def trend_empty() -> str:
    """What stands in the place of a line without a point."""
    return translate("History", "No pain was recorded")


def trend_thinned(trend: PainTrend) -> str:
    """What is drawn of more points than a picture holds; empty if all are."""
    if not trend.thinned:
        return ""
    one = translate("History", "{drawn} of {n} drawn: of each day the {most} with the most and the least pain")
    more = translate("History", "{drawn} of {n} drawn: of every {days} days the {most} with the most and least pain")
    return (one if trend.days == 1 else more).format(
        drawn=len(trend.points), n=trend.recorded, days=trend.days, most=trend.most
    )


def trend_text(trend: PainTrend, where: str = "") -> str:
    """What the line shows: first how it runs, then each point that is drawn."""
    title = translate("History", "{title}, {dates}").format(title=trend_title(), dates=dates_name(trend.dates))
    lines = [" · ".join(part for part in (title, where) if part)]
    if not trend.points:
        return "\n".join([*lines, trend_empty()])
    lines += _run(before_name(), [point.before for point in trend.points])
    lines += _run(after_name(), [point.after for point in trend.points])
    if trend.thinned:
        lines.append(trend_thinned(trend))
    lines += [point_told(point) for point in trend.points]
    return "\n".join(lines)


def point_told(point: PainPoint) -> str:
    """One point of the line: for the pointer over it."""
    return f"{day_and_time(point.at)}: {pain_told(point)}"


def _run(name: str, numbers: Sequence[int | None]) -> list[str]:
    said = [number for number in numbers if number is not None]
    if not said:
        return []
    text = translate("History", "{name}: first {first}, last {last}, least {least}, most {most}")
    return [text.format(name=name, first=said[0], last=said[-1], least=min(said), most=max(said))]


# --- the report ---------------------------------------------------------------------------------------------


def report_title() -> str:
    """The title of a report that has none of its own."""
    return translate("Report", "Record of ice and heat treatments")


def report_made(made: datetime, version: str) -> str:
    """By what and when a report was made."""
    text = translate("Report", "Therapy Timer {version}, {time}")
    return text.format(version=version, time=day_and_time(made))


def report_foot() -> str:
    """What holds for every page."""
    return translate("Report", "Times by the computer’s clock. No diagnosis.")


def page_number(number: int, pages: int) -> str:
    """The number of a page out of all."""
    return translate("Report", "Page {n} of {pages}").format(n=number, pages=pages)


def continued(title: str) -> str:
    """The heading of a page that goes on with what the page before began."""
    return translate("Report", "{title} (continued)").format(title=title)


def table_heads() -> tuple[str, ...]:
    """The heads of the table's columns."""
    return (
        translate("Report", "Start"),
        translate("Report", "Area"),
        translate("Report", "Pack"),
        translate("Report", "On skin"),
        translate("Report", "Planned"),
        translate("Report", "Pain before"),
        translate("Report", "Pain after"),
        translate("Report", "Remarks"),
    )


def minutes(time: timedelta) -> str:
    """Full minutes, for a column of a table: "18 min"."""
    return translate("Report", "{n} min").format(n=time // MINUTE)


def still_on() -> str:
    """In a table, for a pack that is on."""
    return translate("Report", "still on")


def no_treatments() -> str:
    """Instead of a table without a row."""
    return translate("Report", "No treatment was recorded.")


def regimen_heading() -> str:
    """The heading above the regimens."""
    return translate("Report", "Regimen in force when this report was made")


def regimen_told(area: str, regimen: Regimen) -> str:
    """The regimen of an area, with the source of each figure."""
    text = translate(
        "Report",
        "{area}: {shortest} to {longest} minutes (source: {minutes_source}); "
        "rest of at least {rest} (source: {rest_source}).",
    )
    return text.format(
        area=area,
        shortest=regimen.shortest // MINUTE,
        longest=regimen.longest // MINUTE,
        minutes_source=regimen.minutes_source,
        rest=duration(regimen.rest),
        rest_source=regimen.rest_source,
    )


def statements() -> tuple[str, ...]:
    """What a reader of a report has to know of it."""
    return (
        translate(
            "Report",
            "Times are by the computer’s clock, as they were told to the program; nothing was measured on the skin.",
        ),
        translate(
            "Report",
            "Pain is what the person said, from 0 (none) to 10. That it changed after a treatment does not mean that "
            "it changed because of it.",
        ),
        translate("Report", "No diagnosis. Therapy Timer is not a medical device."),
    )


def cannot_print() -> str:
    """Why nothing was printed."""
    return translate("Report", "The printer takes no pages. Choose another one, or write a PDF.")
