# SPDX-License-Identifier: MIT
"""What the guard process has to hold: the earliest due of all packs that are on, and the words for it. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from therapy_timer.core.skin import Snapshot, time_on_skin
from therapy_timer.core.treatment import Treatment
from therapy_timer.desktop.guard import GuardWatch
from therapy_timer.desktop.sound.model import SoundName, sound_file

_SECOND = timedelta(seconds=1)


def watch_of(snapshot: Snapshot, words: Callable[[Treatment, Snapshot], tuple[str, str]]) -> GuardWatch | None:
    """The watch that a state calls for; none while no pack is on.

    Whoever may doze off says nothing while the program is dead: their pack is due by the next check then. `words` are
    the title and the text of the notification.
    """
    packs = [(_due_in(snapshot, treatment), treatment) for treatment in snapshot.record.on]
    if not packs:
        return None
    due_in, treatment = min(packs, key=lambda pack: pack[0])
    title, body = words(treatment, snapshot)
    return GuardWatch(
        due_since_boot=(snapshot.now.since_boot + due_in) / _SECOND,
        title=title,
        body=body,
        sound=str(sound_file(SoundName.DUE)),
        louder_sound=str(sound_file(SoundName.WAKE)),
    )


def _due_in(snapshot: Snapshot, treatment: Treatment) -> timedelta:
    on_skin = time_on_skin(snapshot.record, treatment, snapshot.moment)
    return treatment.due_unless_answered(on_skin) - on_skin
