# SPDX-License-Identifier: MIT
"""A small file beside the log that says how far the log had come and what was running then.

A log that is missing, shortened, empty or older than it was does not notice that by itself. The marker does: it names
the newest event, and holds the events of every treatment that was on or resting, so they are not lost with the log.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

from therapy_timer.log.events import BadRow, Row
from therapy_timer.log.whole_file import whole_file

FILE_NAME: Final = "log.marker"
FORMAT: Final = 1

_LARGEST: Final = 8 * 1024 * 1024


class MarkerDamaged(ValueError):
    """There is a marker, and it is not what this program wrote."""


@dataclass(frozen=True, slots=True)
class Marker:
    """How far a log had come.

    `machine` is the id of the log, `newest_seq` and `newest_id` are its newest event's, 0 and empty while it has none,
    and `running` are the numbered events that everything follows from that was running then. `derived` tells the tables
    that were projected from the events, as `projection.digest` does; empty while there are none.
    """

    machine: str
    newest_seq: int
    newest_id: str
    running: tuple[tuple[int, Row], ...] = ()
    derived: str = ""


def write_marker(path: Path, marker: Marker) -> None:
    """Write the marker whole. Raises OSError if that cannot be done; the old one stays then."""
    body = json.dumps(
        {
            "format": FORMAT,
            "machine": marker.machine,
            "newest_seq": marker.newest_seq,
            "newest_id": marker.newest_id,
            "running": [[seq, *astuple(row)] for seq, row in marker.running],
            "derived": marker.derived,
        },
        separators=(",", ":"),
    )
    with whole_file(path) as text:
        text.write(f"{_sum(body)}\n{body}\n")


def read_marker(path: Path) -> Marker | None:
    """The marker; None if there is none. Raises MarkerDamaged if it is not whole, OSError if it cannot be read."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read(_LARGEST)
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise MarkerDamaged("not text") from error
    checksum, _, rest = text.partition("\n")
    body = rest.removesuffix("\n")
    if rest == body or checksum != _sum(body):
        raise MarkerDamaged("checksum")
    try:
        return _marker(json.loads(body))
    except (KeyError, TypeError, ValueError) as error:
        raise MarkerDamaged("not a marker of this version") from error


def _marker(raw: dict[str, object]) -> Marker:
    if raw["format"] != FORMAT:
        raise ValueError("format")
    machine, seq, newest, running = raw["machine"], raw["newest_seq"], raw["newest_id"], raw["running"]
    if not (isinstance(machine, str) and isinstance(seq, int) and isinstance(newest, str)):
        raise TypeError("newest event")
    if not isinstance(running, list):
        raise TypeError("running")
    if not isinstance(derived := raw["derived"], str):
        raise TypeError("derived")
    return Marker(machine, seq, newest, tuple(_numbered(running)), derived)


def _numbered(running: Iterable[list[object]]) -> Iterable[tuple[int, Row]]:
    for seq, *columns in running:
        row = Row(*columns)  # type: ignore[arg-type] # checked by its checksum
        if not isinstance(seq, int):
            raise BadRow("number of an event")
        _ = row.event
        yield seq, row


def _sum(body: str) -> str:
    return blake2b(body.encode(), digest_size=16).hexdigest()
