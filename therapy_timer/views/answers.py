# SPDX-License-Identifier: MIT
"""The answers to the command line: what came of a request, in words, and the state as a JSON object. No Qt.

The same whether the running instance carries a request out or the command line does so itself.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from therapy_timer import __version__
from therapy_timer.core.record import Area
from therapy_timer.core.skin import ON, Hold, Snapshot
from therapy_timer.log.errors import LogError
from therapy_timer.services.commands import DONE, PROBLEM, Code, Reply, Request, execute
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import problem_words, wording
from therapy_timer.views.translation import translate

_logger = logging.getLogger(__name__)


def handle(treatments: Treatments, message: Mapping[str, object]) -> dict[str, object]:
    """Carry out what a message asks for and answer it, as `answer` does; raises nothing for a bad message or log.

    The running instance hands this to its `CommandServer`. Afterwards it raises its window if the answer's `code` is
    "show", and ends if it is "quit".
    """
    try:
        request = Request.of_message(message)
    except ValueError:
        _logger.info("a request was not understood")
        text = translate(
            "Answer", "The running Therapy Timer ({version}) does not know this command. Quit it and start it again."
        )
        return {"exit": PROBLEM, "code": "bad-request", "message": text.format(version=__version__)}
    try:
        return answer(execute(treatments, request))
    except LogError as error:
        _logger.warning("a request was not carried out: %s", error)
        return {"exit": PROBLEM, "code": "log", "message": problem_words.problem(error)}


def answer(reply: Reply) -> dict[str, object]:
    """The answer to a request: exit status `exit`, `code`, `message` in words, and `status` if that was asked for."""
    found: dict[str, object] = {"exit": reply.exit, "code": reply.code.value, "message": _message(reply)}
    if reply.code is Code.STATUS:
        found["status"] = status(reply.snapshot)
    return found


def status(snapshot: Snapshot) -> dict[str, object]:
    """The object that `status --json` prints."""
    areas = [_area_status(area, snapshot) for area in snapshot.record.shown_areas]
    return {"now": _iso(snapshot.now.utc), "areas": areas}


def _area_status(area: Area, snapshot: Snapshot) -> dict[str, object]:
    skin = snapshot.skin(area.region)
    treatment, on = skin.treatment, skin.state in ON
    removal = treatment.removal if treatment and not on else None
    wall = None if skin.remaining is None else _iso(snapshot.wall(skin.remaining))
    return {
        "area": area.id,
        "name": wording.area_name(area),
        "state": skin.state.value,
        "modality": treatment.modality.value if treatment else None,
        "started_at": _iso(treatment.started.utc) if treatment else None,
        "due_at": wall if on else None,
        "removed_at": _iso(removal.when.utc) if removal else None,
        "ready_at": None if on else wall,
        "remaining_seconds": None if skin.remaining is None else skin.remaining / timedelta(seconds=1),
        "hold": skin.hold.value if skin.hold else None,
    }


def _iso(utc: datetime) -> str:
    return utc.astimezone().isoformat()


def _message(reply: Reply) -> str:
    if reply.refusal is not None:
        return wording.refusal(reply.refusal, reply.snapshot)
    if reply.exit != DONE and reply.code is not Code.UNSAVED:
        return _not_done(reply)
    lines = [wording.status_line(area, reply.snapshot) for area in reply.areas]
    if before := _before_the_state(reply):
        lines[:1] = [" ".join([before, *lines[:1]])]
    if reply.code in {Code.NUMB, Code.UNSAVED}:
        unwell = (area.region for area in reply.areas if reply.snapshot.skin(area.region).hold is Hold.SKIN_CHECK)
        lines += [f"{wording.if_still_on()} {wording.skin_care(region, reply.snapshot)}" for region in unwell]
    return "\n".join(lines)


def _before_the_state(reply: Reply) -> str:
    """What is said before the line that tells the state of the area."""
    match reply.code:
        case Code.OFF:
            return translate("Answer", "Recorded.")
        case Code.NUMB:
            return translate("Answer", "Recorded: numb, white or burning.")
        case Code.ALREADY_OFF:
            return translate("Answer", "No pack is on: it is off already.")
        case Code.STILL_ON:
            return translate("Answer", "It is still on.")
        case Code.CANCELLED:
            return translate("Answer", "Recorded: it was never on.")
        case Code.CANCEL_COUNTS:
            return translate("Answer", "The second such pack within 2 hours, so it counts as a treatment.")
        case Code.UNSAVED if reply.unsaved is not None:
            return problem_words.not_saved(reply.unsaved)
        case Code.UNSAVED:
            return translate("Answer", "Not saved yet.")
        case Code.QUIT:
            return translate("Answer", "Therapy Timer quits.")
        case _:
            return ""


def _not_done(reply: Reply) -> str:
    names = ", ".join(wording.area_name(area) for area in reply.areas)
    match reply.code:
        case Code.WHICH_AREA:
            text = translate("Answer", "Which area? Say --area and one of: {names}.")
        case Code.NO_SUCH_AREA:
            text = translate("Answer", "There is no such area. Choose one of: {names}. The window can add others.")
        case Code.PACKS_ON:
            text = translate(
                "Answer", "A pack is on ({names}). Take it off first; --force quits, and only its alarm still rings."
            )
        case Code.NO_PACK if names:
            text = translate("Answer", "{names}: no pack is on.")
        case Code.NO_PACK:
            text = translate("Answer", "No pack is on.")
        case Code.NOTHING_TO_UNDO if names:
            text = translate("Answer", "{names}: no pack came off in the last 10 minutes.")
        case Code.NOTHING_TO_UNDO:
            text = translate("Answer", "No pack came off in the last 10 minutes.")
        case _:
            text = reply.code.value
    return text.format(names=names)
