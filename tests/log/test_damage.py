# SPDX-License-Identifier: MIT
"""Whatever happens to the files of the log: no skin is unlocked by it, and nothing changes unnoticed.

The files are cut at every page, changed at random places, emptied, deleted, and replaced by older and foreign ones;
then the log is opened as the program opens it, and compared with the truth. With `THERAPY_TIMER_LONG=1` every one of
these is tried and some thousand random ones; otherwise a choice of them.
"""

from __future__ import annotations

import logging
import os
import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.helpers.damage import (
    DB,
    FRAME,
    MARKER,
    PAGE,
    SHM,
    WAL,
    WAL_HEADER,
    Bench,
    Damage,
    Files,
    Scene,
    cut,
    emptied,
    flipped,
    foreign_log,
    gone,
    scene,
    write_files,
)
from therapy_timer.log.store import Log
from therapy_timer.services import opening

LONG = os.environ.get("THERAPY_TIMER_LONG") == "1"
SEED = int(os.environ.get("THERAPY_TIMER_SEED", "20260302"))
ROUNDS = 900 if LONG else 9
LOG_FILES = (DB, WAL, SHM)


@pytest.fixture(scope="module")
def truth(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return scene(tmp_path_factory.mktemp("truth"))


@pytest.fixture
def bench(tmp_path: Path, truth: Scene, expected_log: object) -> Iterator[Bench]:
    # What is written to the diagnostic log is not what these tests are about; most of them cause some.
    logging.getLogger("therapy_timer").setLevel(logging.CRITICAL)
    made = Bench(tmp_path / "bench", truth)
    yield made
    logging.getLogger("therapy_timer").setLevel(logging.NOTSET)
    if LONG:
        print(f"\n{made.tally}")  # noqa: T201 - for docs/reliability.md


def some(damages: Iterator[Damage], number: int) -> Sequence[Damage]:
    """All in the long profile, else a choice that is the same every time."""
    found = list(damages)
    return found if LONG or len(found) <= number else random.Random(SEED).sample(found, number)


def tried(bench: Bench, damages: Sequence[Damage]) -> None:
    bench.tries(damages)
    assert bench.tally.tried >= len(damages) > 0
    assert not bench.tally.wrong, "\n".join(bench.tally.wrong[:20])


def test_the_log_that_is_damaged_here_has_something_to_lose(truth: Scene) -> None:
    assert len(truth.events) > 100
    assert set(truth.killed) == {DB, WAL, SHM, MARKER}
    assert set(truth.closed) == {DB, MARKER}
    in_file = sum(checksum in truth.killed[DB] for checksum in truth.checksums)
    assert 50 < in_file < len(truth.checksums) - 10
    assert all(checksum in truth.closed[DB] for checksum in truth.checksums)
    assert len({skin.state for skin in truth.snapshot.skins.values()}) == 5


def test_a_log_that_is_not_damaged_is_as_it_was(bench: Bench, truth: Scene) -> None:
    tried(bench, [Damage("nothing", truth.killed), Damage("nothing", truth.closed)])
    assert bench.tally.unchanged == 2


def test_cut_short(bench: Bench, truth: Scene) -> None:
    def cuts() -> Iterator[Damage]:
        for files in (truth.killed, truth.closed):
            for off in (0, -1, 17):
                yield from cut(files, DB, range(PAGE + off, len(files[DB]), PAGE))
            yield from cut(files, DB, (1, 16, 99, 100, 101, 512))
            yield from cut(files, MARKER, (1, 32, 33, 34, len(files[MARKER]) // 2, len(files[MARKER]) - 1))
        for off in (0, 5, 24, FRAME - 1):
            yield from cut(truth.killed, WAL, range(WAL_HEADER + off, len(truth.killed[WAL]), FRAME))
        yield from cut(truth.killed, SHM, (1, 48, 96, 136, 4096, 16384, 32767))

    tried(bench, some(cuts(), 40))


def test_emptied_and_deleted(bench: Bench, truth: Scene) -> None:
    damages = [emptied(truth.killed, name) for name in truth.killed]
    damages += [emptied(truth.closed, name) for name in truth.closed]
    damages += [gone(truth.killed, name) for name in truth.killed]
    damages += [gone(truth.closed, name) for name in truth.closed]
    damages += [gone(truth.killed, *names) for names in ((DB, WAL), (DB, SHM), (WAL, SHM), LOG_FILES)]
    tried(bench, damages)
    assert bench.tally.told >= 10


def test_changed_at_random(bench: Bench, truth: Scene) -> None:
    rng = random.Random(SEED)

    def changes() -> Iterator[Damage]:
        for _ in range(ROUNDS):
            yield flipped(truth.closed, DB, rng)
            for name in (DB, WAL, WAL, SHM, MARKER):
                yield flipped(truth.killed, name, rng)

    tried(bench, list(changes()))


def test_changed_in_what_matters_most(bench: Bench, truth: Scene) -> None:
    """Both headers of the file and of the -wal, and the first page with its list of tables."""
    rng = random.Random(SEED)

    def changes() -> Iterator[Damage]:
        for name, length in ((DB, 200), (WAL, WAL_HEADER + 24)):
            for place in range(length):
                content = bytearray(truth.killed[name])
                content[place] ^= 1 << rng.randrange(8)
                yield Damage(f"{name} bit at {place}", truth.killed | {name: bytes(content)})

    tried(bench, some(changes(), 15))


def test_replaced_by_older_ones(bench: Bench, truth: Scene) -> None:
    def older() -> Iterator[Damage]:
        for number, files in enumerate(truth.older):
            for newer in (truth.killed, truth.closed):
                for name in files:
                    marked = name != MARKER
                    yield Damage(f"{name} of copy {number}", newer | {name: files[name]}, marked)
                yield Damage(f"log of copy {number}", files | {MARKER: newer[MARKER]})
                alone = {DB: files[DB], MARKER: newer[MARKER]}
                yield Damage(f"{DB} of copy {number} alone", alone)

    tried(bench, list(older()))


def test_replaced_by_foreign_ones(bench: Bench, truth: Scene, tmp_path: Path) -> None:
    long, short = foreign_log(tmp_path / "long", events=160), foreign_log(tmp_path / "short", events=10)
    rng = random.Random(SEED)
    files: list[tuple[str, Files]] = [
        ("a longer log", long),
        ("a shorter log", short),
        ("a foreign database", {DB: _database(tmp_path / "foreign")}),
        ("an empty database", {DB: _database(tmp_path / "bare", empty=True)}),
        ("noise", {DB: rng.randbytes(9000)}),
        ("zeros", {DB: bytes(9000)}),
        ("text", {DB: b"Dear diary,\n" * 900}),
        ("a header alone", {DB: truth.closed[DB][:100]}),
    ]
    damages = [Damage(name, {**foreign, MARKER: truth.closed[MARKER]}) for name, foreign in files]
    damages += [Damage(f"{name} under the -wal", {**truth.killed, DB: foreign[DB]}) for name, foreign in files]
    long = foreign_log(tmp_path / "killed", events=160, killed=True)
    damages += [
        Damage("a foreign -wal", truth.killed | {WAL: long[WAL]}),
        Damage("a foreign -wal beside a whole log", truth.closed | {WAL: long[WAL]}),
        Damage("noise as -wal", truth.killed | {WAL: rng.randbytes(50000)}),
        Damage("the log as -wal", truth.killed | {WAL: truth.killed[DB]}),
        Damage("the -wal as log", truth.killed | {DB: truth.killed[WAL]}),
        Damage("noise as -shm", truth.killed | {SHM: rng.randbytes(32768)}),
        Damage("a foreign marker", truth.killed | {MARKER: long[MARKER]}, marked=False),
        Damage("noise as marker", truth.killed | {MARKER: rng.randbytes(900)}, marked=False),
    ]
    tried(bench, some(iter(damages), 16))


def test_the_log_and_its_marker_at_once(bench: Bench, truth: Scene) -> None:
    """Then nothing tells what was chosen or running, so all skin rests in full."""
    rng = random.Random(SEED)

    def both() -> Iterator[Damage]:
        for files in (truth.killed, truth.closed):
            bare = {name: content for name, content in files.items() if name != MARKER}
            yield from (
                Damage(f"{d.name}, no marker", d.files, marked=False) for d in cut(bare, DB, range(PAGE, 90_000, PAGE))
            )
            for _ in range(20):
                damage = flipped(bare, DB, rng)
                yield Damage(f"{damage.name}, no marker", damage.files, marked=False)

    tried(bench, some(both(), 6))


@pytest.mark.parametrize(
    ("step", "marked"),
    [
        ("salvage", False),
        ("Log", True),
        ("Log", False),
        ("_is_whole", True),
        ("_keep_rests", False),
        ("Doubted", False),
        ("finished", True),
    ],
)
def test_a_repair_that_was_cut_short_is_done_anew(
    bench: Bench, truth: Scene, monkeypatch: pytest.MonkeyPatch, step: str, marked: bool
) -> None:
    """Killed at any of its steps, it is neither forgotten nor taken to be complete."""

    class Killed(BaseException):
        pass

    def killed(*_: object, **__: object) -> None:
        raise Killed

    class Dying(Log):
        def merge(self, *_: object, **__: object) -> int:
            raise Killed

    (damage,) = cut(truth.killed, DB, [PAGE * 20])
    files = damage.files if marked else {name: content for name, content in damage.files.items() if name != MARKER}
    write_files(bench.folders, files)
    with monkeypatch.context() as power:
        power.setattr(opening, step, Dying if step == "Log" else killed)
        try:
            opening.open_log(bench.folders, truth.clock, patience=timedelta(0))[0].close()
        except Killed:
            pass
        else:
            pytest.fail("it was not killed")
    assert bench.opened(damage, marked=marked) == []


def _database(path: Path, *, empty: bool = False) -> bytes:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.execute("INSERT INTO recipes VALUES ('soup')")
        if empty:
            connection.execute("DROP TABLE recipes")
        connection.commit()
    return path.read_bytes()
