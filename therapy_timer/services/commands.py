# SPDX-License-Identifier: MIT
"""What is asked for on the command line, put to the commands of `Treatments`. Values in, values out. No Qt.

The running instance carries it out for whoever asks through the local socket, and the command line does so itself
when there is no instance.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, assert_never
from unicodedata import normalize

from therapy_timer.core import rule
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import Answer, Cancelled, Modality
from therapy_timer.core.record import Area, Record
from therapy_timer.core.region import Region
from therapy_timer.core.rule import Refusal
from therapy_timer.core.skin import Snapshot
from therapy_timer.core.treatment import Treatment
from therapy_timer.log.errors import LogError
from therapy_timer.services.treatments import Outcome, Treatments

MOST_MINUTES: Final = 100_000
"""A greater number of minutes is no request at all."""

_MINUTE: Final = timedelta(minutes=1)


class Command(StrEnum):
    """What can be asked for."""

    START = "start"
    OFF = "off"
    UNDO = "undo"
    CANCEL = "cancel"
    STATUS = "status"
    SHOW = "show"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Request:
    """One command with what was said to it.

    `area` is the id or the name of an area as a person wrote it, and `region` is the region whose name that is, if it
    is one: the names of regions are words, which this floor does not know. `numb` says of a pack that comes off that
    the skin is numb, white or burning; it goes with no `minutes_ago`.
    """

    command: Command
    area: str | None = None
    region: Region | None = None
    modality: Modality | None = None
    minutes: int | None = None
    minutes_ago: int | None = None
    force: bool = False
    numb: bool = False

    def message(self) -> dict[str, object]:
        """The request as it goes through the local socket; what was not said is left out."""
        return {name: value for name, value in asdict(self).items() if value is not None and value is not False}

    @classmethod
    def of_message(cls, message: Mapping[str, object]) -> Request:
        """The request that a message holds. Raises ValueError if it holds none."""
        if unknown := set(message) - {field.name for field in fields(cls)}:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        area = _of_type(message, "area", str)
        region = _of_type(message, "region", str)
        modality = _of_type(message, "modality", str)
        request = cls(
            command=Command(_of_type(message, "command", str) or ""),
            area=area,
            region=None if region is None else Region(region),
            modality=None if modality is None else Modality(modality),
            minutes=_minutes(message, "minutes"),
            minutes_ago=_minutes(message, "minutes_ago"),
            force=_of_type(message, "force", bool) or False,
            numb=_of_type(message, "numb", bool) or False,
        )
        if request.numb and request.minutes_ago is not None:
            raise ValueError("numb is said of now")
        if request.command is Command.START and request.modality is None:
            raise ValueError("start needs a modality")
        return request


def _of_type(message: Mapping[str, object], name: str, kind: type[Any]) -> Any:  # noqa: ANN401 - of that kind, or None
    value = message.get(name)
    if value is not None and (not isinstance(value, kind) or (kind is int and isinstance(value, bool))):
        raise ValueError(f"{name} is no {kind.__name__}")
    return value


def _minutes(message: Mapping[str, object], name: str) -> int | None:
    value: int | None = _of_type(message, name, int)
    if value is not None and not 0 <= value <= MOST_MINUTES:
        raise ValueError(f"{name} is out of range")
    return value


class Code(StrEnum):
    """What came of a request."""

    STARTED = "started"
    OFF = "off"
    """The removal was recorded, or its time was changed."""
    NUMB = "numb"
    """The same, and the skin is locked until it is said to be normal again."""
    ALREADY_OFF = "already-off"
    STILL_ON = "still-on"
    """The removal was taken back, or there was none."""
    CANCELLED = "cancelled"
    CANCEL_COUNTS = "cancel-counts"
    """The pack was said to be never on, but too soon after another one: it counts as a treatment."""
    STATUS = "status"
    SHOW = "show"
    QUIT = "quit"
    REFUSED = "refused"
    """By the rule: `Reply.refusal` says why."""
    NO_PACK = "no-pack"
    """Nothing to cancel, or to be numb under: no pack is on."""
    NOTHING_TO_UNDO = "nothing-to-undo"
    PACKS_ON = "packs-on"
    """Not quitting while packs are on."""
    WHICH_AREA = "which-area"
    """Several areas may be meant: one of `Reply.areas` has to be named."""
    NO_SUCH_AREA = "no-such-area"
    UNSAVED = "unsaved"
    """The removal counts but is not on disk yet: `Reply.unsaved` says why."""


DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
PROBLEM: Final = 3

_EXITS: Final = {
    Code.REFUSED: REFUSED,
    Code.NO_PACK: REFUSED,
    Code.NOTHING_TO_UNDO: REFUSED,
    Code.PACKS_ON: REFUSED,
    Code.WHICH_AREA: USAGE,
    Code.NO_SUCH_AREA: USAGE,
    Code.UNSAVED: PROBLEM,
}


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a request, and the state afterwards.

    `areas` are the areas that it is about, or that may be meant; `unsaved` is why what was said is not on disk yet.
    """

    code: Code
    snapshot: Snapshot
    areas: tuple[Area, ...] = ()
    refusal: Refusal | None = None
    unsaved: LogError | None = None

    @property
    def exit(self) -> int:
        """The exit status that says so: 0 done, 1 refused, 2 wrong usage, 3 not saved."""
        return _EXITS.get(self.code, DONE)


def execute(treatments: Treatments, request: Request) -> Reply:
    """Carry out a request. Raises LogError; nothing was written then.

    `SHOW` and `QUIT` change nothing here: whoever runs the window raises it, or ends the program, when the answer is
    `Code.SHOW` or `Code.QUIT`.
    """
    snapshot = treatments.snapshot()
    match request.command:
        case Command.START:
            return _start(treatments, snapshot, request)
        case Command.OFF:
            return _off(treatments, snapshot, request)
        case Command.UNDO:
            return _undo(treatments, snapshot, request)
        case Command.CANCEL:
            return _cancel(treatments, snapshot, request)
        case Command.STATUS:
            return Reply(Code.STATUS, snapshot, snapshot.record.shown_areas)
        case Command.SHOW:
            return Reply(Code.SHOW, snapshot)
        case Command.QUIT:
            on = _areas_of(snapshot, (skin.treatment for skin in snapshot.on))
            return Reply(Code.PACKS_ON if on and not request.force else Code.QUIT, snapshot, on)
        case _:
            assert_never(request.command)


def start_refused(snapshot: Snapshot, request: Request) -> Reply | None:
    """Why this start would be refused at the moment of the snapshot, if it would be; nothing is written."""
    area = _area_to_start(snapshot, request)
    if isinstance(area, Reply):
        return area
    decision = rule.start(snapshot, "", area.id, _modality(request), *_plan_and_ago(request))
    return _refused(snapshot, area, decision) if isinstance(decision, Refusal) else None


def _start(treatments: Treatments, snapshot: Snapshot, request: Request) -> Reply:
    area = _area_to_start(snapshot, request)
    if isinstance(area, Reply):
        return area
    outcome = treatments.start(area.id, _modality(request), *_plan_and_ago(request))
    return _reply(Code.STARTED, outcome, area)


def _off(treatments: Treatments, snapshot: Snapshot, request: Request) -> Reply:
    if request.numb:
        return _numb(treatments, snapshot, request)
    found = _pack_on(snapshot, request)
    if isinstance(found, Reply):
        return found
    ago = (request.minutes_ago or 0) * _MINUTE
    answer = Answer.EARLIER if ago else Answer.NOW
    if found is None and ago:
        found = _lately_off(snapshot, request)
        if isinstance(found, Reply):
            return found
        if found is None:
            # Too late to change the time: let the rule say so, if it is plain which pack is meant.
            last = _only(snapshot, request, _last_off(snapshot))
            found = last if isinstance(last, Treatment) else None
    if found is None and (unsaved := treatments.not_saved) is not None:
        return Reply(Code.UNSAVED, snapshot, _named(snapshot, request), unsaved=unsaved)
    if found is None:
        return Reply(Code.ALREADY_OFF, snapshot, _named(snapshot, request))
    outcome = treatments.off(found.id, ago, answer)
    said = outcome.events or outcome.refusal
    return _reply(Code.OFF if said else Code.ALREADY_OFF, outcome, _area_of(snapshot, found))


def _numb(treatments: Treatments, snapshot: Snapshot, request: Request) -> Reply:
    """Numb, white or burning: of the pack that is on, else of the one that has just come off."""
    found = _pack_on(snapshot, request)
    if found is None:
        found = _lately_off(snapshot, request)
    if isinstance(found, Reply):
        return found
    if found is None:
        return Reply(Code.NO_PACK, snapshot, _named(snapshot, request))
    return _reply(Code.NUMB, treatments.off(found.id, answer=Answer.SKIN_WARNING), _area_of(snapshot, found))


def _undo(treatments: Treatments, snapshot: Snapshot, request: Request) -> Reply:
    lately_off = _lately_off(snapshot, request)
    if isinstance(lately_off, Reply):
        return lately_off
    if lately_off is None:
        on = _pack_on(snapshot, request)
        if isinstance(on, Treatment):
            return Reply(Code.STILL_ON, snapshot, (_area_of(snapshot, on),))
        return Reply(Code.NOTHING_TO_UNDO, snapshot, _named(snapshot, request))
    return _reply(Code.STILL_ON, treatments.undo(lately_off.id), _area_of(snapshot, lately_off))


def _cancel(treatments: Treatments, snapshot: Snapshot, request: Request) -> Reply:
    found = _pack_on(snapshot, request)
    if isinstance(found, Reply):
        return found
    if found is None:
        return Reply(Code.NO_PACK, snapshot, _named(snapshot, request))
    outcome = treatments.cancel(found.id)
    counts = outcome.events and not isinstance(outcome.events[0], Cancelled)
    return _reply(Code.CANCEL_COUNTS if counts else Code.CANCELLED, outcome, _area_of(snapshot, found))


def _reply(code: Code, outcome: Outcome, area: Area) -> Reply:
    if outcome.refusal:
        return _refused(outcome.snapshot, area, outcome.refusal)
    if outcome.unsaved:
        return Reply(Code.UNSAVED, outcome.snapshot, (area,), unsaved=outcome.unsaved)
    return Reply(code, outcome.snapshot, (area,))


def _refused(snapshot: Snapshot, area: Area, refusal: Refusal) -> Reply:
    return Reply(Code.REFUSED, snapshot, (area,), refusal)


def _modality(request: Request) -> Modality:
    if request.modality is None:
        raise ValueError("start needs a modality")
    return request.modality


def _plan_and_ago(request: Request) -> tuple[timedelta | None, timedelta]:
    planned = None if request.minutes is None else request.minutes * _MINUTE
    return planned, (request.minutes_ago or 0) * _MINUTE


# --- which area, which treatment ----------------------------------------------------------------------------


def _area_to_start(snapshot: Snapshot, request: Request) -> Area | Reply:
    """The area named; without a name the one used last, if it is still shown, otherwise the first."""
    shown = snapshot.record.shown_areas
    if request.area is None:
        by_id = {area.id: area for area in shown}
        used = [treatment.area for treatment in snapshot.record.treatments.values() if not treatment.cancelled]
        return next((by_id[area] for area in reversed(used) if area in by_id), shown[0])
    found = _matching(snapshot.record, request)
    if len(found) == 1:
        return found[0]
    return Reply(Code.WHICH_AREA, snapshot, found) if found else Reply(Code.NO_SUCH_AREA, snapshot, shown)


def _matching(record: Record, request: Request) -> tuple[Area, ...]:
    """The shown areas that the text may mean: of that name, else of that id, else of that region."""
    wanted = _folded(request.area or "")
    shown = record.shown_areas
    named = tuple(area for area in shown if area.name and _folded(area.name) == wanted)
    of_id = tuple(area for area in shown if area.id == wanted)
    of_region = tuple(area for area in shown if area.region is request.region or area.region == wanted)
    unnamed = tuple(area for area in of_region if not area.name)
    return named or of_id or unnamed or of_region


def _folded(text: str) -> str:
    return normalize("NFC", text).strip().casefold()


def _regions(snapshot: Snapshot, request: Request) -> frozenset[Region] | Reply:
    """The regions meant: that of the area named, or all."""
    if request.area is None:
        return frozenset(Region)
    found = _matching(snapshot.record, request)
    if not found:
        return Reply(Code.NO_SUCH_AREA, snapshot, snapshot.record.shown_areas)
    return frozenset(area.region for area in found)


def _named(snapshot: Snapshot, request: Request) -> tuple[Area, ...]:
    return _matching(snapshot.record, request)[:1] if request.area is not None else ()


def _pack_on(snapshot: Snapshot, request: Request) -> Treatment | Reply | None:
    """The one pack that is on where it is meant; none if no pack is on there."""
    return _only(snapshot, request, [skin.treatment for skin in snapshot.on if skin.treatment is not None])


def _lately_off(snapshot: Snapshot, request: Request) -> Treatment | Reply | None:
    """The one pack of which it may still be said that it is on, or was off earlier; none if there is no such."""
    off = _last_off(snapshot)
    may_change = [each for each in off if not isinstance(rule.off(snapshot, each.id, ZERO, Answer.EARLIER), Refusal)]
    return _only(snapshot, request, may_change)


def _last_off(snapshot: Snapshot) -> list[Treatment]:
    """The pack that came off last on each region."""
    off = [each for each in snapshot.record.treatments.values() if each.removal]
    by_time = sorted(off, key=lambda each: (each.touched.boot, each.touched.since_boot))
    return list({treatment.region: treatment for treatment in by_time}.values())


def _only(snapshot: Snapshot, request: Request, candidates: list[Treatment]) -> Treatment | Reply | None:
    regions = _regions(snapshot, request)
    if isinstance(regions, Reply):
        return regions
    meant = [treatment for treatment in candidates if treatment.region in regions]
    if len(meant) > 1:
        return Reply(Code.WHICH_AREA, snapshot, _areas_of(snapshot, meant))
    return meant[0] if meant else None


def _area_of(snapshot: Snapshot, treatment: Treatment) -> Area:
    return snapshot.record.areas.get(treatment.area, Area(treatment.area, treatment.region))


def _areas_of(snapshot: Snapshot, treatments: Iterable[Treatment | None]) -> tuple[Area, ...]:
    return tuple(_area_of(snapshot, treatment) for treatment in treatments if treatment is not None)
