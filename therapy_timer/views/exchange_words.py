# SPDX-License-Identifier: MIT
"""What is said about files that are written and read: summaries, what is wrong with a file, and what to do. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final, assert_never

from therapy_timer.core.editing import LONGEST_NOTE
from therapy_timer.log.csv_import import TIME_FORM
from therapy_timer.log.staging import Fault, ImportRefused, Problem, Refused
from therapy_timer.views import wording
from therapy_timer.views.translation import translate

if TYPE_CHECKING:
    from therapy_timer.log.import_plan import ImportPlan

SHOWN: Final = 20
"""So many problems are told one by one."""


def fault(fault: Fault) -> str:  # noqa: C901, PLR0912 - one branch per fault
    """Why a row is not taken, or what is worth knowing of one that is."""
    match fault:
        case Fault.NOT_A_ROW:
            return translate("Import", "this is not a whole entry")
        case Fault.CHECKSUM:
            return translate("Import", "it was changed or damaged since it was written")
        case Fault.FIELDS:
            return translate("Import", "it says something that this program does not know")
        case Fault.TREATMENT_ID:
            return translate("Import", "the id of the treatment is missing or not as this program writes it")
        case Fault.REGION:
            return translate("Import", "there is no such region")
        case Fault.MODALITY:
            return translate("Import", "a pack is either ice or heat")
        case Fault.TIME:
            return translate("Import", "a time has to look like {form}").format(form=TIME_FORM)
        case Fault.NUMBER:
            return translate("Import", "a number is missing, or is none")
        case Fault.ANSWER:
            return translate("Import", "it does not say how the removal is known")
        case Fault.YES_OR_NO:
            return translate("Import", "“outside_regimen” is either yes or no")
        case Fault.PAIN:
            return translate("Import", "pain is a whole number from 0 to 10")
        case Fault.NOTE:
            return translate("Import", "the note has more than {n} characters").format(n=LONGEST_NOTE)
        case Fault.END_BEFORE_START:
            return translate("Import", "the pack came off before it went on")
        case Fault.ON_TOO_LONG:
            return translate("Import", "the pack was on for more than 24 hours")
        case Fault.STILL_ON:
            return translate("Import", "the pack is still on; take it off there, and export again")
        case Fault.IN_FUTURE:
            return translate("Import", "it lies in the future; check the clocks of both computers")
        case Fault.NO_BEGINNING:
            return translate("Import", "the beginning of this treatment is missing; export it with more days")
        case Fault.OTHER_CONTENT:
            return translate("Import", "the log has it already and says something else; the log stays as it is")
        case Fault.OURS:
            return translate("Import", "the treatment began elsewhere, and only its record can be put right from here")
        case Fault.OVERLAPS:
            return translate("Import", "another pack was on the same skin at the same time; both are kept")
        case Fault.CLOCK_SET:
            return translate("Import", "the clock was set while the pack was on; its time on the skin is kept")
        case _:
            assert_never(fault)


def problem(problem: Problem) -> str:
    """One problem with its line."""
    return translate("Import", "Line {line}: {what}.").format(line=problem.line, what=fault(problem.fault))


def refused(error: ImportRefused) -> str:
    """Why a file was not read at all, and what to do."""
    match error.why:
        case Refused.NOT_TEXT:
            text = translate("Import", "{path} is not text in UTF-8. Export it again, or save it as UTF-8.")
        case Refused.NOT_JSON:
            text = translate("Import", "{path} is damaged or not whole, from line {line} on. Export it again.")
        case Refused.NOT_OURS:
            text = translate("Import", "{path} was not written by Therapy Timer. Choose a file that it exported.")
        case Refused.TOO_NEW:
            text = translate("Import", "{path} was written by a newer Therapy Timer. Install that version.")
        case Refused.COLUMNS:
            text = translate("Import", "{path} lacks the columns {what}. Leave the header as it was exported.")
        case Refused.CHANGED:
            text = translate("Import", "{path} was changed while it was read. Try again when it is finished.")
        case Refused.SUFFIX:
            text = translate(
                "Import", "{path} is neither a .csv nor a .json file. Choose one that Therapy Timer exported."
            )
        case Refused.UNREADABLE:
            text = translate("Import", "{path} cannot be read ({what}). Choose another file.")
        case _:
            assert_never(error.why)
    nothing = translate("Import", "Nothing was changed.")
    return f"{text.format(path=error.path, what=error.what, line=error.line)} {nothing}"


def summary(plan: ImportPlan, now: datetime) -> str:
    """What an import has brought, in a few lines."""
    return "\n".join(_lines(plan, now))


def _lines(plan: ImportPlan, now: datetime) -> Iterator[str]:
    if plan.new or plan.changed:
        if plan.new:
            yield translate("Import", "%n treatment(s) (was/were) added.", None, plan.new)
        if plan.changed:
            yield translate("Import", "%n treatment(s) (was/were) put right.", None, plan.changed)
    elif plan.events:
        yield translate("Import", "No treatment was new.")
    else:
        yield translate("Import", "Nothing was new.")
    for rest in plan.rests(now) if plan.events else ():
        name = wording.region_name(rest.region)
        if rest.unwell:
            text = translate("Import", "{area} is locked until you say that colour and feeling are normal again.")
        else:
            text = translate("Import", "{area} rests from a pack that came off at {time}.")
        yield text.format(area=name, time=wording.clock_time(plan.off[rest.region], now))
    refused = translate(
        "Import", "%n entr(y/ies) (was/were) not taken, or (needs/need) a look:", None, plan.problem_count
    )
    yield from _listed(plan.problems, plan.problem_count, refused)
    overlapping = translate("Import", "%n treatment(s) (overlaps/overlap) with others:", None, plan.overlap_count)
    yield from _listed(plan.overlaps, plan.overlap_count, overlapping)


def _listed(problems: tuple[Problem, ...], count: int, head: str) -> Iterator[str]:
    if not count:
        return
    yield head
    yield from (f"  {problem(each)}" for each in problems[:SHOWN])
    if count > SHOWN:
        yield translate("Import", "  … and %n more.", None, count - SHOWN)
