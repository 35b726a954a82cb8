# SPDX-License-Identifier: MIT
"""The command line, with and without a running instance, and whatever is wrong with what is typed or what is around."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

import therapy_timer.app
from tests.helpers.clock import minutes
from tests.helpers.instance import Instance
from tests.helpers.log_world import LogWorld
from tests.helpers.world import LEFT_KNEE
from therapy_timer import __version__, cli
from therapy_timer.core.region import Region
from therapy_timer.core.skin import SkinState
from therapy_timer.desktop import guard, terminal
from therapy_timer.desktop.channel import NoInstance, ask
from therapy_timer.desktop.display import Lack, NoDisplay
from therapy_timer.desktop.guard_process import WATCH_FILE
from therapy_timer.desktop.instance import LOCK_NAME, InstanceLock, address_of
from therapy_timer.log.importing import read_import
from therapy_timer.log.store import FILE_NAME, Log
from therapy_timer.services import exchanging
from therapy_timer.services.treatments import Treatments

ROOT = Path(__file__).resolve().parent.parent
APPLYING = "Lower back: ice on, take it off at 10:15 (15:00 left)"
NOT_ANSWERING = (
    "Therapy Timer is running but does not answer, so nothing is sure to be recorded. End it, start it again, and look."
)


@pytest.fixture
def world(folders, local_zone):
    local_zone("UTC")
    return LogWorld(folders.data / "therapy-timer", marker=folders.state / "therapy-timer")


class PaperGuard:
    """A guard that does nothing."""

    def __init__(self, folder, _restart):
        self.folder = folder

    def hold(self, watch):
        pass

    def close(self):
        pass


@pytest.fixture
def run(world, capsys, monkeypatch):
    """Run one command in this process by the world's clock; return exit status, standard output and error."""
    monkeypatch.setenv(cli.PATIENCE_VARIABLE, "5")
    # A real one would go on after the test, and ring.
    monkeypatch.setattr(guard, "Guard", PaperGuard)

    def run(*arguments):
        status = cli.main(arguments, clock=world.clock)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out.removesuffix("\n"), err.removesuffix("\n")

    return run


@pytest.fixture
def never_launched(monkeypatch):
    def refuse(*_):
        raise AssertionError("the program was launched")

    monkeypatch.setattr(cli, "own_command", refuse)


def process(*arguments, code=None, **environment):
    """Run one command in a process of its own, where there is no display."""
    own = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    start = ["-c", code] if code else ["-m", "therapy_timer"]
    return subprocess.run(
        [sys.executable, *start, *arguments],
        cwd=ROOT,
        env=own | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


# --- what is typed


def test_version(run):
    assert run("--version") == (0, f"therapy-timer {__version__}", "")


def test_help_names_every_command_and_every_exit_status(run):
    status, out, _ = run("--help")
    assert status == 0
    words = out.split()
    assert {"start", "off", "undo", "cancel", "status", "export", "import", "quit", "--hidden"} <= set(words)
    for number in ("0 done", "1 refused", "2 wrong usage", "3 an environment problem"):
        assert number in out
    status, out, _ = run("start", "--help")
    assert status == 0
    assert {"--area", "--minutes", "--minutes-ago"} <= set(out.split())
    status, out, _ = run("off", "--help")
    assert status == 0
    assert "[--minutes-ago N | --numb]" in out
    status, out, _ = run("quit", "--help")
    assert status == 0
    assert "only its alarm still rings" in " ".join(out.split())


WRONG = [
    ["dance"],
    ["start"],
    ["start", "steam"],
    ["start", "ice", "heat"],
    ["start", "ice", "--minutes", "x"],
    ["start", "ice", "--minutes", ""],
    ["start", "ice", "--minutes", "-5"],
    ["start", "ice", "--minutes", "15.5"],
    ["start", "ice", "--minutes", "100001"],
    ["start", "ice", "--minutes", "9" * 10_000],
    ["start", "ice", "--minutes", "²"],
    ["start", "ice", "--minutes"],
    ["start", "ice", "--minutes-ago", "1e3"],
    ["start", "ice", "--area", ""],
    ["start", "ice", "--area", " \t"],
    ["start", "ice", "--area", "x" * 10_000],
    ["start", "ice", "--area", "a\x1b[2Jb"],
    ["start", "ice", "--area", "a\nb"],
    ["start", "ice", "--area", "\udcff"],
    ["start", "ice", "--area", "nose"],
    ["start", "ice", "--are", "lower-back"],
    ["off", "--minutes-ago", "x"],
    ["off", "--area", "nose"],
    ["undo", "--area", "nose"],
    ["cancel", "--area", "nose"],
    ["off", "now"],
    ["off", "--numb", "yes"],
    ["off", "--numb", "--minutes-ago", "5"],
    ["undo", "--numb"],
    ["status", "--yaml"],
    ["export"],
    ["export", "a.csv", "b.csv"],
    ["export", "a.csv", "--from", "yesterday"],
    ["export", "a.csv", "--from", "20260316"],
    ["export", "a.csv", "--to", "16.03.2026"],
    ["export", "a.csv", "--to", "2026-02-30"],
    ["export", "a.csv", "--area", "nose"],
    ["export", "a.json", "--from", "2026-03-16"],
    ["export", "a.json", "--area", "lower back"],
    ["export", "a.xls"],
    ["export", ""],
    ["export", "/dev/null"],
    ["import"],
    ["import", "a.csv", "b.csv"],
    ["quit", "please"],
    ["--hidden", "status"],
    ["--force"],
]


@pytest.mark.parametrize(
    "arguments", WRONG, ids=lambda arguments: " ".join(arguments)[:40].encode("unicode_escape").decode()
)
def test_wrong_usage(run, world, never_launched, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    message = err.splitlines()[-1]
    assert len(message) < 250
    assert message.isprintable()
    assert world.history() == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["start", "ice", "--area", "x" * 10_000], "argument --area: no area has a name of more than 40 characters"),
        (["start", "ice", "--area", ""], "argument --area: give the area's name or id"),
        (["off", "--area", "\x07"], "argument --area: no area has a name with characters that cannot be shown"),
        (["off", "--minutes-ago", "soon"], "argument --minutes-ago: not a whole number of minutes"),
    ],
)
def test_wrong_usage_is_explained_without_repeating_it(run, arguments, message):
    assert run(*arguments)[2].endswith(f"error: {message}")


@pytest.mark.parametrize(
    "arguments", [["--minutes", "25"], ["--minutes", "14"], ["--minutes", "0"], ["--minutes", "100000"]]
)
def test_minutes_outside_the_regimen_are_refused(run, world, never_launched, arguments):
    assert run("start", "ice", *arguments) == (1, "", "Lower back: choose 15 to 20 minutes.")
    assert world.history() == []


# --- without an instance: straight to the log


def test_status(run, world):
    assert run("status") == (0, "Lower back: ready", "")
    world.add_area(Region.LEFT_KNEE)
    world.start()
    assert run("status") == (0, f"{APPLYING}\nLeft knee: ready", "")


def test_status_as_json(run, world, local_zone):
    local_zone("Europe/Berlin")
    world.start()
    world.at("10:20")
    status, out, err = run("status", "--json")
    assert (status, err) == (0, "")
    assert json.loads(out) == {
        "now": "2026-03-02T11:20:00+01:00",
        "areas": [
            {
                "area": "lower-back",
                "name": "Lower back",
                "state": "overdue",
                "modality": "ice",
                "started_at": "2026-03-02T11:00:00+01:00",
                "due_at": "2026-03-02T11:15:00+01:00",
                "removed_at": None,
                "ready_at": None,
                "remaining_seconds": -300.0,
                "hold": None,
            }
        ],
    }


def test_off_undo_and_off_again(run, world):
    world.start()
    world.at("10:15")
    assert run("off") == (0, "Recorded. Lower back: resting, next from 12:15 (2:00:00 left)", "")
    resting = "Lower back: resting, next from 12:15 (2:00:00 left)"
    assert run("off", "--area", "Lower Back") == (0, f"No pack is on: it is off already. {resting}", "")
    assert run("undo") == (0, "It is still on. Lower back: take the ice off now (0:00 over time)", "")
    # The record is amended, the rest is not shortened.
    assert run("off", "--minutes-ago", "5") == (0, f"Recorded. {resting}", "")
    assert world.skin().treatment.removal.on_skin == timedelta(minutes=10)
    world.at("10:25")
    assert run("undo") == (1, "", "No pack came off in the last 10 minutes.")


@pytest.mark.case(30)
def test_numb_white_or_burning(run, world, never_launched):
    assert run("off", "--numb") == (1, "", "No pack is on.")
    world.start()
    world.at("10:06")
    locked = "Lower back: locked until you say that colour and feeling are normal again"
    status, out, err = run("off", "--numb")
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == f"Recorded: numb, white or burning. {locked}"
    assert out.splitlines()[1].startswith("If the pack is still on, take it off now. Warm the skin in water of 37 to")
    assert run("status") == (0, locked, "")
    (area,) = json.loads(run("status", "--json")[1])["areas"]
    assert (area["state"], area["hold"]) == ("resting", "skin-check")
    assert (area["ready_at"], area["remaining_seconds"], area["due_at"]) == (None, None, None)
    assert area["removed_at"] == "2026-03-02T10:06:00+00:00"
    world.at("12:30")
    status, out, err = run("start", "heat")
    assert (status, out) == (1, "")
    assert err.startswith("Lower back was numb, white or burning. It stays locked until you say in the window")


def test_off_ends_the_guard_of_a_program_that_is_gone(run, world, folders):
    world.start()
    watch_file = folders.state / "therapy-timer" / WATCH_FILE
    watch_file.write_text("token")
    run("status")
    assert watch_file.exists(), "nobody said anything"
    run("off")
    assert not watch_file.exists()


def test_off_of_one_pack_leaves_the_other_to_the_guard(run, world, monkeypatch):
    held = []

    class HeldGuard(PaperGuard):
        def hold(self, watch):
            held.extend((self.folder.name, watch.title))

        def close(self):
            held.append("closed")

    monkeypatch.setattr(guard, "Guard", HeldGuard)
    world.start()
    world.start(area=world.add_area(Region.LEFT_KNEE))
    run("off", "--area", "lower-back")
    assert held == ["therapy-timer", "Take the ice off: left knee", "closed"]


def test_cancel(run, world):
    world.start()
    assert run("cancel") == (0, "Recorded: it was never on. Lower back: ready", "")
    assert run("cancel") == (1, "", "No pack is on.")


def test_which_area(run, world):
    world.add_area(Region.LEFT_KNEE)
    world.start()
    world.start(area=LEFT_KNEE)
    status, out, err = run("off")
    assert (status, out) == (2, "")
    assert err.startswith("Which area? Say --area and one of: ")
    assert run("off", "--area", "left KNEE")[1].startswith("Recorded. Left knee: resting")


def test_what_the_rule_refuses_is_said_on_standard_error(run, world):
    world.start()
    world.at("10:10")
    refused = "The pack went on at 10:00. It can only have come off since then."
    assert run("off", "--minutes-ago", "11") == (1, "", refused)


@pytest.mark.case(34)
def test_a_rest_stays_with_the_region_whatever_its_area_is_called(run, world, never_launched):
    world.start()
    world.at("10:15").off()
    world.rename_area("lower-back", "Spasm")
    world.add_area(Region.LOWER_BACK, "Fresh")
    for name in ("Spasm", "Fresh", "lower-back"):
        status, _, err = run("start", "heat", "--area", name)
        assert status == 1
        assert err.startswith("Spasm is resting until 12:15.")


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def test_export(run, world, tmp_path):
    world.start()
    world.off()
    file = tmp_path / "treatments.csv"
    assert run("export", str(file)) == (0, f"{file}: 1 treatment written.", "")
    (row,) = rows_of(file)
    assert (row["name"], row["removed_at"]) == ("Lower back", "2026-03-02T10:00:00+00:00")


def test_export_of_some_days_and_areas(run, world, tmp_path, local_zone):
    local_zone("Europe/Berlin")
    world.add_area(Region.LEFT_KNEE, "Football")
    world.add_area(Region.LEFT_KNEE, "Skiing")
    areas = ["lower-back", LEFT_KNEE, f"{LEFT_KNEE}-2"]
    for number in range(9):
        world.at(datetime(2026, 3, 3 + number // 3, 12 if number < 8 else 23, tzinfo=UTC))
        world.add_forgotten(world.clock.true - minutes(15), world.clock.true, area=areas[number % 3])
    file = tmp_path / "x.CSV"

    def days(*arguments):
        assert run("export", str(file), *arguments)[0] == 0
        return [(row["started_at"][8:10], row["name"]) for row in rows_of(file)]

    names = ["Lower back", "Football", "Skiing"]
    everything = [(f"{3 + number // 3:02}", names[number % 3]) for number in range(8)] + [("05", "Skiing")]
    assert sorted(days()) == sorted(everything)
    assert {day for day, _ in days("--from", "2026-03-04")} == {"04", "05"}
    assert {day for day, _ in days("--to", "2026-03-04")} == {"03", "04"}
    assert {day for day, _ in days("--from", "2026-03-04", "--to", "2026-03-04")} == {"04"}
    assert {name for _, name in days("--area", "football")} == {"Football"}
    assert {name for _, name in days("--area", "left knee")} == {"Football", "Skiing"}
    assert {name for _, name in days("--area", "left-knee")} == {"Football", "Skiing"}
    world.hide_area(LEFT_KNEE)
    assert days("--area", "Football", "--to", "2026-03-03") == [("03", "Football")]
    assert days("--from", "2026-03-09") == []


@pytest.mark.parametrize("bad", ["no/such/folder/a.csv", "no/such/folder/a.json", "loop.csv/a.csv", "folder.csv"])
def test_export_that_fails(run, tmp_path, monkeypatch, bad):
    monkeypatch.chdir(tmp_path)
    Path("loop.csv").symlink_to("loop.csv")
    Path("folder.csv").mkdir()
    status, out, err = run("export", bad)
    assert (status, out) == (3, "")
    assert len(err.splitlines()) == 1


@pytest.fixture
def elsewhere(tmp_path):
    """Another computer; a pack came off there at 11:30."""
    other = LogWorld(tmp_path / "elsewhere", "11:10")
    other.start()
    other.at("11:30").off()
    return other


def written(world, file):
    with Log.open(world.folder) as log:
        exchanging.export(log, file, world.clock, lambda area: area.region)
    return str(file)


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_import(run, world, elsewhere, tmp_path, suffix):
    world.at("12:00")
    file = written(elsewhere, tmp_path / f"x.{suffix}")
    status, out, err = run("import", file)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "1 treatment was added.",
        "Lower back rests from a pack that came off at 11:30.",
    ]
    assert world.skin().remaining == minutes(90)
    assert run("import", file) == (0, "Nothing was new.", "")


def test_import_of_what_is_refused(run, world, elsewhere, tmp_path):
    world.at("11:20")
    file = written(elsewhere, tmp_path / "x.json")
    status, out, err = run("import", file)
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        "Nothing was new.",
        "1 entry was not taken, or needs a look:",
        "  Line 8: it lies in the future; check the clocks of both computers.",
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.json", "{", "x.json is damaged or not whole, from line 1 on. Export it again. Nothing was changed."),
        (
            "x.csv",
            "a,b\n",
            "x.csv was not written by Therapy Timer. Choose a file that it exported. Nothing was changed.",
        ),
        (
            "x.txt",
            "",
            "x.txt is neither a .csv nor a .json file. Choose one that Therapy Timer exported. Nothing was changed.",
        ),
        ("x.csv", None, "x.csv cannot be read (No such file or directory). Choose another file. Nothing was changed."),
    ],
)
def test_import_of_a_file_that_cannot_be_read(run, world, tmp_path, monkeypatch, name, content, message):
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path(name).write_text(content)
    assert run("import", name) == (3, "", message)
    assert world.history() == []


def test_import_shows_on_a_terminal_how_far_it_has_come(run, world, elsewhere, tmp_path, monkeypatch):
    world.at("12:00")
    file = written(elsewhere, tmp_path / "x.json")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    status, out, err = run("import", file)
    assert (status, out.splitlines()[0]) == (0, "1 treatment was added.")
    shown = [text.rstrip() for text in err.split("\r") if text.strip()]
    assert shown
    assert all(re.fullmatch(r"(Reading|Taking in)… \[#*-*\]", text) for text in shown)
    assert err.endswith("\r"), "what is said next begins on an empty line"


@pytest.mark.parametrize("during", ["Reading…", "Taking in…"])
def test_import_that_is_interrupted_changes_nothing(run, world, elsewhere, tmp_path, monkeypatch, during):
    world.at("12:00")
    file = written(elsewhere, tmp_path / "x.json")
    progress_of = terminal.ProgressLine.of

    def of(line, name, interrupted):
        progress = progress_of(line, name, interrupted)

        def press(done, of):
            if name == during:
                signal.raise_signal(signal.SIGINT)
            return progress(done, of)

        return press

    # Whoever runs the tests in the background has them ignore Ctrl-C.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with monkeypatch.context() as patch:
            patch.setattr(terminal.ProgressLine, "of", of)
            stopped = run("import", file)
    finally:
        signal.signal(signal.SIGINT, before)
    assert stopped == (128 + signal.SIGINT, "", "It was cancelled. Nothing was taken in.")
    assert world.history() == []
    assert run("import", file)[0] == 0


def test_everything_goes_to_another_computer_and_back(run, world, elsewhere, tmp_path):
    world.at("12:00").start(area=world.add_area(Region.LEFT_KNEE, "Football"))
    world.at("12:10").off()
    file = tmp_path / "all.json"
    assert run("export", str(file)) == (0, f"{file}: everything written, 3 entries.", "")
    elsewhere.at("12:20")
    with Log.open(elsewhere.folder) as log, read_import(file, log, elsewhere.clock.now().utc) as plan:
        Treatments(log, elsewhere.clock).take_in(plan)
    elsewhere.note("from there", world.last)
    world.at("12:30")
    assert run("import", written(elsewhere, file))[0] == 0
    assert world.treatment(world.last).note == "from there"
    assert run("export", str(tmp_path / "all.csv")) == (0, f"{tmp_path / 'all.csv'}: 2 treatments written.", "")


def test_import_while_the_program_runs(run, world, instance, elsewhere, tmp_path):
    """The program sees at its next look what came in beside it."""
    assert run("status")[1] == "Lower back: ready"
    world.at("12:00")
    assert run("import", written(elsewhere, tmp_path / "x.json"))[0] == 0
    assert run("status")[1].startswith("Lower back: resting, next from 13:30")


def test_quit(run):
    assert run("quit") == (0, "Therapy Timer is not running.", "")


# --- with an instance


@pytest.fixture
def instance(world):
    with Instance(world.clock) as instance:
        yield instance


def test_everything_goes_through_the_instance(run, instance, never_launched):
    assert run("start", "ice", "--area", "LOWER BACK", "--minutes", "20")[0] == 0
    assert run("status", "--json")[0] == 0
    assert run("off", "--minutes-ago", "0")[0] == 0
    assert run("undo")[0] == 0
    assert run("cancel")[0] == 0
    assert run("off", "--numb")[0] == 1
    assert instance.requests == [
        {"command": "start", "area": "LOWER BACK", "region": "lower-back", "modality": "ice", "minutes": 20},
        {"command": "status"},
        {"command": "off", "minutes_ago": 0},
        {"command": "undo"},
        {"command": "cancel"},
        {"command": "off", "numb": True},
    ]


def test_answers_of_the_instance_are_told_as_they_are(run, world, instance):
    assert run("start", "ice") == (0, APPLYING, "")
    assert run("start", "ice") == (1, "", "Lower back has a pack on, since 10:00. Take it off first.")
    assert run("start", "ice", "--area", "nose")[0] == 2
    assert json.loads(run("status", "--json")[1])["areas"][0]["state"] == "applying"


def test_quit_is_refused_while_a_pack_is_on(run, world, instance):
    run("start", "ice")
    refused = "A pack is on (Lower back). Take it off first; --force quits, and only its alarm still rings."
    assert run("quit") == (1, "", refused)
    assert ask(instance.address, {"command": "status"})["exit"] == 0
    assert run("quit", "--force") == (0, f"Therapy Timer quits. {APPLYING}", "")


def test_quit_waits_until_the_instance_is_gone(run, world, instance):
    assert run("quit") == (0, "Therapy Timer quits.", "")
    lock = InstanceLock(world.folder)
    assert lock.acquire()
    lock.release()


def test_an_instance_that_does_not_end(run, world, monkeypatch):
    monkeypatch.setenv(cli.PATIENCE_VARIABLE, "0.2")
    with Instance(reply=lambda _: {"exit": 0, "code": "quit", "message": "bye"}) as instance:
        monkeypatch.setattr(instance.lock, "release", int)
        assert run("quit") == (3, "", "Therapy Timer was told to quit and is still running.")
    InstanceLock.release(instance.lock)


@pytest.mark.parametrize(
    "answer", [b"nonsense\n", b"", b"[]\n", {"error": "internal"}, {"exit": "0", "message": ""}, {"exit": 0}]
)
def test_an_instance_that_answers_badly_keeps_nobody_from_taking_a_pack_off(run, world, never_launched, answer):
    world.start()
    with Instance(reply=lambda _: answer):
        assert run("start", "ice") == (3, "", NOT_ANSWERING)
        status, out, err = run("off")
        assert (status, err) == (0, NOT_ANSWERING)
        assert out.startswith("Recorded.")
        assert run("quit") == (3, "", NOT_ANSWERING)
    assert world.skin().state is SkinState.RESTING


def test_an_instance_that_hangs(run, world, monkeypatch):
    monkeypatch.setenv(cli.PATIENCE_VARIABLE, "0.2")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(address_of(world.folder))
        listener.listen()
        assert run("status") == (0, "Lower back: ready", NOT_ANSWERING)


def test_no_place_for_a_socket(run, monkeypatch):
    def refuse(_folder):
        raise OSError(13, "No folder for the local socket")

    monkeypatch.setattr(cli, "address_of", refuse)
    assert run("status") == (0, "Lower back: ready", "")


# --- start, and nothing runs yet


def test_start_brings_the_program_up_and_then_records(run, world, monkeypatch):
    monkeypatch.setattr(cli, "own_command", lambda *_: [sys.executable, "-m", "tests.helpers.instance"])
    status, out, err = run("start", "heat", "--minutes", "18")
    try:
        assert (status, err) == (0, "")
        assert out.startswith("Lower back: heat on, take it off at ")
        assert out.endswith("(18:00 left)")
        assert run("status")[1].startswith("Lower back: heat on")
    finally:
        assert run("quit", "--force")[0] == 0
    os.waitpid(-1, 0)


def test_start_launches_the_program_hidden(run, monkeypatch):
    asked = []

    def command(*arguments):
        asked.append(arguments)
        return [sys.executable, "-c", "raise SystemExit('no')"]

    monkeypatch.setattr(cli, "own_command", command)
    run("start", "ice")
    assert asked == [("--hidden",)]


def test_no_instance_no_record(run, world, monkeypatch):
    code = "import sys; print('There is no display.', file=sys.stderr); sys.exit(3)"
    monkeypatch.setattr(cli, "own_command", lambda *_: [sys.executable, "-c", code])
    message = "Therapy Timer did not start, and nothing was recorded. There is no display."
    assert run("start", "ice") == (3, "", message)
    assert world.history() == []


def test_a_program_that_never_answers_is_ended(run, world, monkeypatch):
    monkeypatch.setenv(cli.PATIENCE_VARIABLE, "0.3")
    monkeypatch.setattr(cli, "own_command", lambda *_: [sys.executable, "-c", "import time; time.sleep(60)"])
    assert run("start", "ice") == (3, "", "Therapy Timer did not start, and nothing was recorded.")
    assert world.history() == []


def test_a_program_that_cannot_be_launched(run, monkeypatch):
    monkeypatch.setattr(cli, "own_command", lambda *_: ["/there/is/none"])
    assert run("start", "ice") == (3, "", "No such file or directory: /there/is/none")


def test_two_starts_at_once_lead_to_one_instance(run, world, monkeypatch):
    """The one launched here finds another that is just coming up, and ends well; that other one gets the start."""
    monkeypatch.setattr(cli, "own_command", lambda *_: [sys.executable, "-c", ""])
    others = []
    real = cli.channel.ask

    def slow(*arguments):
        if len(others) == 0:
            others.append(None)
        elif others == [None]:
            others[0] = Instance(world.clock).__enter__()
        return real(*arguments)

    monkeypatch.setattr(cli.channel, "ask", slow)
    try:
        assert run("start", "ice") == (0, APPLYING, "")
    finally:
        others[0].__exit__()


def test_what_would_be_refused_launches_nothing(run, world, never_launched):
    world.start()
    world.at("10:15").off()
    assert run("start", "ice")[0] == 1
    assert run("start", "ice", "--area", "nose")[0] == 2


def test_the_real_program_says_why_it_does_not_start(world):
    done = process("start", "ice")
    assert done.returncode == 3
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("Therapy Timer did not start, and nothing was recorded. ")
    assert "display" in line or "PySide6" in line
    assert world.history() == []


# --- the program itself


class Another(Exception):
    """What the app raises when an instance runs already."""


@pytest.fixture
def app(monkeypatch):
    """In place of the real app, with Qt or without."""
    app = SimpleNamespace(AnotherInstance=Another, started=[])

    def start(*, hidden):
        app.started.append(hidden)
        return 0

    app.run = start
    monkeypatch.setitem(sys.modules, "therapy_timer.app.start", app)
    monkeypatch.setattr(therapy_timer.app, "start", app, raising=False)
    monkeypatch.setattr(cli.display, "check", lambda: None)
    return app


def test_without_a_command_the_program_runs(run, app):
    assert run() == (0, "", "")
    assert run("--hidden") == (0, "", "")
    assert app.started == [False, True]


def test_its_exit_status_is_handed_on(run, app):
    app.run = lambda **_: 7
    assert run()[0] == 7


def test_a_second_launch_shows_the_first_ones_window(run, app, instance):
    assert run() == (0, "", "")
    assert instance.requests == [{"command": "show"}]
    assert app.started == []


def test_a_hidden_second_launch_leaves_the_window_alone(run, app, instance):
    assert run("--hidden") == (0, "", "")
    assert instance.requests == [{"command": "status"}]
    assert app.started == []


def test_an_instance_that_is_just_coming_up_is_waited_for(run, world, app):
    coming = []

    def start(*, hidden):
        coming.append(Instance(world.clock).__enter__())
        raise Another

    app.run = start
    assert run() == (0, "", "")
    coming[0].__exit__()
    assert coming[0].requests == [{"command": "show"}]


def test_an_instance_that_never_comes_up(run, app, monkeypatch):
    def start(*, hidden):
        raise Another

    app.run = start
    monkeypatch.setenv(cli.PATIENCE_VARIABLE, "0.1")
    assert run() == (3, "", "Therapy Timer is not running.")


def test_no_display(run, app, monkeypatch):
    def refuse():
        raise NoDisplay(Lack.LIBRARIES, ["libxcb-cursor0"])

    monkeypatch.setattr(cli.display, "check", refuse)
    status, out, err = run()
    assert (status, out) == (3, "")
    assert err.endswith("sudo apt install libxcb-cursor0")
    assert app.started == []


def test_an_installation_that_is_not_whole(run, app, monkeypatch):
    monkeypatch.delattr(therapy_timer.app, "start")
    monkeypatch.setitem(sys.modules, "therapy_timer.app.start", None)
    status, out, err = run()
    assert (status, out) == (3, "")
    assert err.startswith("A part of Therapy Timer is missing (")
    assert len(err.splitlines()) == 1


def test_no_display_in_a_process_of_its_own():
    done = process()
    assert (done.returncode, done.stdout) == (3, "")
    assert len(done.stderr.splitlines()) == 1


# --- what is around


COMMANDS = [["status"], ["status", "--json"], ["off"], ["undo"], ["cancel"], ["start", "ice"], ["export", "a.csv"]]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_data_folder_that_cannot_be_made(run, folders, never_launched, arguments):
    folders.data.rmdir()
    folders.data.write_text("in the way")
    status, out, err = run(*arguments)
    assert (status, out) == (3, "")
    assert err == (
        f"The folder {folders.data / 'therapy-timer'} cannot be used (Not a directory). Make it writable for yourself."
    )


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_log_that_is_none_is_moved_aside_and_all_rests(
    run, world, never_launched, expected_log, arguments, monkeypatch, tmp_path
):
    monkeypatch.chdir(tmp_path)
    expected_log("therapy_timer.services.opening", "WARNING", "damaged")
    world.folder.mkdir()
    (world.folder / FILE_NAME).write_bytes(b"my diary" * 1000)
    _, _, err = run(*arguments)
    (aside,) = world.folder.glob("damaged-*")
    assert (aside / FILE_NAME).read_bytes() == b"my diary" * 1000
    told = err.splitlines()[0]
    assert str(aside) in told
    assert "rests for at least 2 hours" in told
    assert world.skin().state is SkinState.RESTING


def test_a_damaged_log_is_left_to_the_instance_that_is_coming_up(run, world):
    world.folder.mkdir()
    (world.folder / FILE_NAME).write_bytes(b"my diary" * 1000)
    lock = InstanceLock(world.folder)
    assert lock.acquire()
    assert run("status")[0] == 3
    assert (world.folder / FILE_NAME).read_bytes() == b"my diary" * 1000
    lock.release()


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_log_of_a_newer_version(run, world, never_launched, arguments):
    world.start()
    with sqlite3.connect(world.folder / FILE_NAME) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    status, out, err = run(*arguments)
    assert (status, out) == (3, "")
    assert err.endswith("was written by a newer Therapy Timer and stays as it is. Install that version.")


def test_a_log_that_another_process_holds(run, world, monkeypatch):
    world.start()
    real = Log.open
    monkeypatch.setattr(Log, "open", lambda folder, marker: real(folder, marker=marker, patience=timedelta(0)))
    connection = sqlite3.connect(world.folder / FILE_NAME, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        status, out, err = run("off")
        assert (status, out) == (3, "")
        assert err.startswith("Another program holds the log ")
        assert run("status") == (0, APPLYING, "")
    finally:
        connection.close()
    assert run("off")[0] == 0


def test_the_commands_load_no_qt():
    code = (
        "import sys; from therapy_timer.cli import main; status = main(sys.argv[1:]);"
        "print(status, {'PySide6', 'shiboken6', 'apscheduler', 'jeepney', 'asyncio'} & set(sys.modules))"
    )
    for arguments in (
        ["status"],
        ["off"],
        ["undo"],
        ["cancel"],
        ["export", "/x/a.csv"],
        ["import", "a.json"],
        ["quit"],
        ["start", "x"],
    ):
        done = process(*arguments, code=code)
        assert done.stdout.splitlines()[-1].endswith(" set()"), done


def test_a_terminal_that_has_not_all_letters(world):
    world.rename_area("lower-back", "Straße ❄ à côté")
    done = process("status", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Stra?e ? a cote: ready\n", "")
    done = process("status", "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert json.loads(done.stdout)["areas"][0]["name"] == "Straße ❄ à côté"


@pytest.mark.parametrize("argument", ["status", "--help"])
def test_a_reader_that_has_had_enough(argument):
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "therapy_timer", argument]
    with subprocess.Popen(command, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE) as child:
        os.close(writer)
        assert child.stderr.read() == b""
    assert child.returncode == 0


def test_interrupted(run, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "Treatments", interrupt)
    assert run("status") == (128 + signal.SIGINT, "", "")


@pytest.mark.parametrize(("text", "patience"), [("3.5", 3.5), ("-1", 0.0), ("soon", cli.PATIENCE), ("", cli.PATIENCE)])
def test_patience_can_be_set(monkeypatch, text, patience):
    monkeypatch.setenv(cli.PATIENCE_VARIABLE, text)
    assert cli._patience() == patience


def test_times_are_of_this_computer_unless_a_clock_is_given(capsys, local_zone):
    local_zone("Europe/Berlin")
    assert cli.main(["status", "--json"]) == 0
    now = datetime.fromisoformat(json.loads(capsys.readouterr().out)["now"])
    assert abs(datetime.now(now.tzinfo) - now) < timedelta(seconds=20)
    assert now.utcoffset() in {timedelta(hours=1), timedelta(hours=2)}


def test_nothing_is_left_behind(run, world):
    run("status")
    assert {path.name for path in world.folder.iterdir()} <= {FILE_NAME, LOCK_NAME}
    with pytest.raises(NoInstance):
        ask(address_of(world.folder), {"command": "status"})
