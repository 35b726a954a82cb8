# SPDX-License-Identifier: MIT
"""A log with much going on, ways to damage its files, and what must hold when a damaged one is opened."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

from tests.helpers.clock import DAY, FakeClock, minutes
from therapy_timer.core.clock import ZERO
from therapy_timer.core.events import AnchorReason, Answer, Event, Modality
from therapy_timer.core.record import Record
from therapy_timer.core.region import Region
from therapy_timer.core.reminders import wanted
from therapy_timer.core.skin import ON, Hold, SkinState, Snapshot
from therapy_timer.log.errors import LogDamaged, LogError
from therapy_timer.log.marker import FILE_NAME as MARKER
from therapy_timer.log.store import FILE_NAME as DB
from therapy_timer.log.store import Log
from therapy_timer.services.folders import Folders
from therapy_timer.services.opening import Trouble, open_log
from therapy_timer.services.treatments import Treatments

WAL: Final = f"{DB}-wal"
SHM: Final = f"{DB}-shm"
PAGE: Final = 4096
FRAME: Final = PAGE + 24
WAL_HEADER: Final = 32
REST: Final = minutes(120)
ICE, HEAT = Modality.ICE, Modality.HEAT

Files = dict[str, bytes]
"""What lies on the disk, by name; a file that is not there has no entry."""


def places(root: Path) -> Folders:
    """The program's folders below `root`."""
    return Folders(root / "data", root / "config", root / "state")


def read_files(folders: Folders) -> Files:
    """The log, what SQLite keeps beside it, and the marker, as they lie on the disk now."""
    paths = [folders.data / DB, folders.data / WAL, folders.data / SHM, folders.state / MARKER]
    return {path.name: path.read_bytes() for path in paths if path.exists()}


def write_files(folders: Folders, files: Files) -> None:
    """Put these files on the disk, and nothing else."""
    for folder in (folders.data, folders.state):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700, parents=True)
    for name, content in files.items():
        folder = folders.state if name == MARKER else folders.data
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)


@dataclass
class Scene:
    """A log as a killed program left it (`killed`: part of it in the -wal) and as one that ended left it (`closed`).

    `older` are the files as they were at earlier times, `snapshot` is the truth at the time of `clock`, `events` every
    event on record and `checksums` theirs.
    """

    clock: FakeClock
    killed: Files
    closed: Files
    older: list[Files]
    snapshot: Snapshot
    record: Record
    events: list[tuple[object, Event]]
    checksums: list[bytes]


class _Teller:
    """Says things to a log, and keeps copies of its files."""

    def __init__(self, folders: Folders) -> None:
        self.folders = folders
        self.clock = FakeClock(DAY - timedelta(days=11), up=timedelta(hours=1))
        folders.state.mkdir(parents=True)
        self.log = Log.open(folders.data, marker=folders.state)
        self.treatments = Treatments(self.log, self.clock)
        self.older: list[Files] = []

    def on(self, area: str, modality: Modality = ICE) -> str:
        (event,) = self.treatments.start(area, modality).events
        return event.treatment  # type: ignore[union-attr]

    def off(self, treatment: str, ago: timedelta = ZERO, answer: Answer = Answer.NOW) -> None:
        assert self.treatments.off(treatment, ago, answer).events

    def told(self) -> None:
        for reminder in wanted(self.treatments.snapshot()):
            if reminder.is_due:
                self.treatments.told(reminder)

    def keep(self) -> None:
        self.older.append(read_files(self.folders))

    def checkpoint(self) -> None:
        """Have everything in the file itself, and the -wal empty."""
        with closing(sqlite3.connect(self.folders.data / DB)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def days_before(self) -> None:
        """What is over: treatments of ten days."""
        for region in _REGIONS:
            assert self.treatments.add_area(region).events
        self.treatments.anchor(AnchorReason.START)
        self.long_before()
        for day in range(10):
            self.clock.to(DAY - timedelta(days=10 - day) + timedelta(hours=8))
            for region in (Region.LOWER_BACK, _REGIONS[day % len(_REGIONS)]):
                started = self.on(region.value, HEAT)
                self.clock.go(minutes=16)
                self.told()
                self.off(started)
            self.treatments.anchor(AnchorReason.INTERVAL)
            if day in {0, 5}:
                self.keep()

    def long_before(self) -> None:
        """What is said once and holds: skin that was numb eleven days ago, and skin that is normal again."""
        for region in (Region.LEFT_ANKLE, Region.LEFT_WRIST):
            assert self.treatments.add_area(region).events
        for region, normal in ((Region.RIGHT_HIP, True), (Region.LEFT_ANKLE, False), (Region.RIGHT_HIP, True)):
            started = self.on(region.value)
            self.clock.go(minutes=3)
            self.off(started, answer=Answer.SKIN_WARNING)
            self.clock.go(minutes=1)
            if normal:
                assert self.treatments.skin_normal(region).events
            self.clock.go(minutes=120)

    def today(self) -> None:
        """What runs at 12:00: packs on, skin at rest, on skin of several regions."""
        say, to = self.treatments, self.clock.to
        self.clock.reboot("08:00")
        say.anchor(AnchorReason.START)
        say.set_rest(Region.LEFT_KNEE, minutes(180))
        to("09:50")
        knee = self.on("left-knee")
        abdomen = self.on("abdomen", HEAT)
        to("10:05")
        self.off(knee)
        to("10:10")
        self.off(abdomen)
        self.keep()
        to("11:10")
        self.on("upper-back")
        shin = self.on("right-shin")
        to("11:20")
        self.off(shin)
        say.undo(shin)
        self.keep()
        self.checkpoint()
        to("11:28")
        self.told()
        self.off(shin)
        calf = self.on("left-calf", HEAT)
        to("11:40")
        self.off(calf)
        self.off(calf, minutes(3), Answer.EARLIER)
        say.set_rest(Region.RIGHT_CALF, minutes(180))
        self.keep()
        other = self.on("right-calf")
        hand = self.on("left-hand")
        say.cancel(hand)
        moved = self.on("left-hip")
        say.move(moved, "right-hip")
        say.anchor(AnchorReason.INTERVAL)
        to("11:50")
        say.set_dozing(dozing=True)
        self.on("lower-back")
        wrist = self.on("left-wrist")
        to("11:54")
        self.off(wrist, answer=Answer.SKIN_WARNING)
        to("11:55")
        say.skin_checked(say.snapshot().skin(Region.LOWER_BACK).treatment.id)  # type: ignore[union-attr]
        self.off(other)
        say.rename_area("lower-back", "Rücken")
        to("12:00")


_REGIONS: Final = (
    Region.LEFT_KNEE,
    Region.ABDOMEN,
    Region.UPPER_BACK,
    Region.RIGHT_SHIN,
    Region.LEFT_CALF,
    Region.RIGHT_CALF,
    Region.LEFT_HAND,
    Region.LEFT_HIP,
    Region.RIGHT_HIP,
)


def scene(root: Path) -> Scene:
    """Make the log."""
    folders = places(root)
    teller = _Teller(folders)
    teller.days_before()
    teller.checkpoint()
    teller.today()
    killed = read_files(folders)
    rows = [row for _, row in teller.log.rows()]
    made = Scene(
        clock=teller.clock,
        killed=killed,
        closed={},
        older=teller.older,
        snapshot=teller.treatments.snapshot(),
        record=teller.log.record(),
        events=list(teller.log.events()),
        checksums=[row.checksum.encode() for row in rows],
    )
    teller.log.close()
    made.closed = read_files(folders)
    return made


def foreign_log(root: Path, *, events: int, killed: bool = False) -> Files:
    """The files of another log, of another machine, on which nothing runs and every rest is as short as can be."""
    folders = places(root)
    folders.state.mkdir(parents=True)
    clock = FakeClock(DAY - timedelta(days=40), up=timedelta(minutes=3), boot_id="elsewhere")
    with Log.open(folders.data, marker=folders.state) as log:
        say = Treatments(log, clock)
        for region in (Region.LEFT_KNEE, Region.RIGHT_CALF):
            say.add_area(region)
            say.set_rest(region, minutes(180))
            say.set_rest(region, minutes(120))
        for _ in range(events // 2):
            (event,) = say.start("lower-back", ICE).events
            clock.go(minutes=15)
            say.off(event.treatment)  # type: ignore[union-attr]
            clock.go(minutes=125)
        open_files = read_files(folders)
    return open_files if killed else read_files(folders)


# --- damage -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Damage:
    """Something that happened to the files: what, and the files afterwards. `marked` is whether the marker is whole."""

    name: str
    files: Files = field(repr=False)
    marked: bool = True


def cut(files: Files, name: str, where: Iterable[int]) -> Iterator[Damage]:
    """The file cut short at each of these places."""
    for length in where:
        if 0 <= length < len(files[name]):
            yield Damage(f"{name} cut at {length}", files | {name: files[name][:length]}, name != MARKER)


def gone(files: Files, *names: str) -> Damage:
    """Files deleted."""
    left = {name: content for name, content in files.items() if name not in names}
    return Damage(f"{' '.join(names)} deleted", left, MARKER not in names)


def emptied(files: Files, name: str) -> Damage:
    """A file of no length."""
    return Damage(f"{name} emptied", files | {name: b""}, name != MARKER)


def flipped(files: Files, name: str, rng: random.Random) -> Damage:
    """Bits turned, bytes written over, or a sector of zeros, somewhere in a file."""
    content = bytearray(files[name])
    place = rng.randrange(len(content))
    kind = rng.choice(["bit", "bit", "byte", "bytes", "zeros", "sector"])
    if kind == "bit":
        content[place] ^= 1 << rng.randrange(8)
    elif kind == "byte":
        content[place] = rng.randrange(256)
    elif kind == "bytes":
        length = min(rng.randrange(1, 64), len(content) - place)
        content[place : place + length] = rng.randbytes(length)
    else:
        start, length = (place // 512 * 512, 512) if kind == "sector" else (place, rng.randrange(1, 5000))
        length = min(length, len(content) - start)
        content[start : start + length] = bytes(length)
    return Damage(f"{name} {kind} at {place}", files | {name: bytes(content)}, name != MARKER)


# --- what must hold -----------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of all that was tried."""

    tried: int = 0
    unchanged: int = 0
    told: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.tried} damaged logs opened: {self.unchanged} as before, {self.told} mended and told, "
            f"{self.refused} refused, {len(self.wrong)} with something lost or permitted unnoticed"
        )


class Bench:
    """Opens one damaged log after the other and compares with the truth."""

    def __init__(self, root: Path, truth: Scene) -> None:
        self.folders = places(root)
        self.truth = truth
        self.tally = Tally()

    def tries(self, damages: Iterable[Damage]) -> None:
        """Try each."""
        for damage in damages:
            self.tally.tried += 1
            self.tally.wrong += [f"{damage.name}: {complaint}" for complaint in self.complaints(damage)]

    def complaints(self, damage: Damage) -> list[str]:
        """Everything that must hold and does not."""
        write_files(self.folders, damage.files)
        return self.opened(damage, marked=damage.marked)

    def opened(self, damage: Damage, *, marked: bool) -> list[str]:
        """The same of the files as they lie there."""
        try:
            log, trouble = open_log(self.folders, self.truth.clock, patience=ZERO)
        except LogError:
            self.tally.refused += 1
            return [f"gone: {self.gone(damage)}"] if self.gone(damage) else []
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            return [f"{type(error).__name__}: {error}"]
        with log:
            found = Treatments(log, self.truth.clock).snapshot()
            complaints = laxer(self.truth.snapshot, found, marked=marked)
            if trouble is None and log.record() != self.truth.record:
                complaints.append("not as before, and nobody is told")
            if trouble is None and self.events(log) not in (None, self.truth.events):
                complaints.append("events are missing, and nobody is told")
            if trouble is not None and trouble.doubted and found.record.doubted is None:
                complaints.append("doubted, but nothing rests")
        if trouble is None:
            self.tally.unchanged += 1
        else:
            self.tally.told += 1
        complaints += self.files_complaints(damage, trouble)
        complaints += self.again()
        return complaints

    def again(self) -> list[str]:
        """It is mended: opened once more, the state is no laxer, and nothing is wrong."""
        try:
            log, trouble = open_log(self.folders, self.truth.clock, patience=ZERO)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            return [f"again: {type(error).__name__}: {error}"]
        with log:
            found = Treatments(log, self.truth.clock).snapshot()
        complaints = laxer(self.truth.snapshot, found, marked=False)
        return [f"again: {complaint}" for complaint in complaints + ([f"{trouble}"] if trouble else [])]

    @staticmethod
    def events(log: Log) -> list[tuple[object, Event]] | None:
        """All events; None when reading them tells that they are damaged."""
        try:
            return list(log.events())
        except LogDamaged:
            return None

    def files_complaints(self, damage: Damage, trouble: Trouble | None) -> list[str]:
        """What was in the files and is nowhere now."""
        complaints = [f"gone: {self.gone(damage)}"] if self.gone(damage) else []
        if trouble is not None and trouble.kept_at is not None:
            for name in (DB, WAL):
                kept = (path.read_bytes() for path in self.folders.data.glob(f"damaged-*/{name}"))
                if damage.files.get(name) and damage.files[name] not in kept:
                    complaints.append(f"{name} is not kept as it was")
        return complaints

    def gone(self, damage: Damage) -> int:
        """How many events could be read in the damaged files and lie nowhere any more."""
        before = b"".join(content for name, content in damage.files.items() if name != MARKER)
        after = b"".join(path.read_bytes() for path in self.folders.data.rglob("*") if path.is_file())
        return sum(checksum in before and checksum not in after for checksum in self.truth.checksums)


def laxer(truth: Snapshot, found: Snapshot, *, marked: bool) -> list[str]:
    """Where more would be permitted than in truth. Without a marker a doubt may stand for what was chosen."""
    complaints = []
    for region in Region:
        was, now = truth.skin(region), found.skin(region)
        if was.state is SkinState.READY or now.state in ON:
            continue
        if was.hold is Hold.SKIN_CHECK and now.hold is not Hold.SKIN_CHECK and (marked or found.record.doubted is None):
            complaints.append(f"the lock of {region} is forgotten")
        if now.hold is not None:
            continue
        if now.state is not SkinState.RESTING:
            complaints.append(f"{region} was {was.state} and is {now.state}")
        elif was.hold is None and (now.remaining or ZERO) < min(
            was.remaining or ZERO, timedelta.max if marked else REST
        ):
            complaints.append(f"{region} rested for {was.remaining} and now for {now.remaining}")
        elif was.state in ON and found.record.doubted is None:
            complaints.append(f"the pack on {region} is forgotten")
    for region, rest in truth.record.rests.items():
        if found.record.rests.get(region, ZERO) < rest and (marked or found.record.doubted is None):
            complaints.append(f"the rest of {region} was {rest} and is {found.record.rests.get(region)}")
    return complaints
