# SPDX-License-Identifier: MIT
"""The command line. It loads Qt only to run the program itself."""

from __future__ import annotations

import argparse
import codecs
import io
import json
import os
import sys
import time
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from therapy_timer import __version__
from therapy_timer.core.clock import Clock
from therapy_timer.core.events import Modality
from therapy_timer.core.region import Region
from therapy_timer.core.rule import LONGEST_NAME
from therapy_timer.core.skin import Snapshot
from therapy_timer.desktop import channel, display
from therapy_timer.desktop.channel import ChannelBroken, NoInstance
from therapy_timer.desktop.display import NoDisplay
from therapy_timer.desktop.instance import InstanceLock, address_of
from therapy_timer.desktop.launch import Launched, LaunchFailed, own_command
from therapy_timer.log.errors import LogBusy, LogDamaged, LogError
from therapy_timer.log.exchange import ExportFailed
from therapy_timer.log.staging import ImportCancelled, ImportRefused
from therapy_timer.log.store import Log
from therapy_timer.services import exchanging
from therapy_timer.services.commands import (
    DONE,
    MOST_MINUTES,
    PROBLEM,
    REFUSED,
    USAGE,
    Code,
    Command,
    Request,
    execute,
    start_refused,
)
from therapy_timer.services.exchanging import UnknownKind
from therapy_timer.services.folders import Folders, FolderUnusable, make_private
from therapy_timer.services.opening import open_log
from therapy_timer.services.settings import SettingsFile
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import answers, catalogue, problem_words, wording
from therapy_timer.views.translation import QT_TRANSLATE_NOOP, set_translator, translate

PATIENCE_VARIABLE: Final = "THERAPY_TIMER_PATIENCE"
"""Environment variable: how many seconds a command waits for the running program, or for it to come up."""

GUARD_OPTION: Final = "--guard"
"""How a bundled program starts its guard process, which has no interpreter to call. For nobody else."""

INTERRUPTED: Final = 130
"""The exit status of what was ended by Ctrl-C, as shells have it."""

PATIENCE: Final = 60.0
_LAUNCHES_TAKE: Final = 10
"""How many times as long the program may take to come up, as long as it lives."""
_PAUSE: Final = 0.05

Answer = dict[str, object]

_DESCRIPTION: Final = QT_TRANSLATE_NOOP(
    "Help",
    """Times ice and heat packs, gets them off the skin, and keeps the skin resting for two hours.
Without a command it opens the window, or raises the one that is open.""",
)

_EPILOG: Final = QT_TRANSLATE_NOOP(
    "Help",
    """NAME is an area's name, its region's name ("left knee") or its id ("left-knee"). Without --area, start takes the
area used last (the first one if none was used in two days), and off, undo and cancel take the one that it can be.

exit status: 0 done, 1 refused by the regimen (why and until when on standard error), 2 wrong usage,
3 an environment problem such as no display or a log that cannot be read""",
)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Say what a terminal has no letters for with those that are nearest, or question marks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = unicodedata.normalize("NFKD", error.object[error.start : error.end])
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.encode("ascii", "replace").decode("ascii"), error.end


_NEAREST: Final = "therapy-timer-nearest"
codecs.register_error(_NEAREST, _nearest)


def main(argv: Sequence[str] | None = None, *, clock: Clock | None = None) -> int:
    """Run one command and return its exit status. `clock` takes the place of the system's clocks."""
    if argv is None and sys.argv[1:2] == [GUARD_OPTION]:
        from therapy_timer.desktop import guard_process

        guard_process.main(sys.argv[2:])
        return DONE
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_NEAREST)
    _speak()
    try:
        status = _run(argv, clock)
        print(end="", flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # whoever read has had enough
        return DONE
    return status


def _speak() -> None:
    """Answer in the language that was chosen in the window, or that of the environment."""
    chosen = SettingsFile(Folders.of_user().config).settings.language
    set_translator(catalogue.load(catalogue.choose(chosen, catalogue.preferred_in_environment())))


def _run(argv: Sequence[str] | None, clock: Clock | None) -> int:
    try:
        return _Cli(clock).run(_parser().parse_args(argv))
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except UnknownKind as error:
        print(problem_words.problem(error), file=sys.stderr)
        return USAGE
    except ImportCancelled:
        from therapy_timer.views import record_words

        print(record_words.import_stopped(), file=sys.stderr)
        return INTERRUPTED
    except ImportRefused as error:
        from therapy_timer.views import exchange_words

        print(exchange_words.refused(error), file=sys.stderr)
        return PROBLEM
    except (
        LogError,
        FolderUnusable,
        NoDisplay,
        NoInstance,
        ChannelBroken,
        LaunchFailed,
        ExportFailed,
        OSError,
    ) as error:
        print(problem_words.problem(error), file=sys.stderr)
        return PROBLEM


# --- what is understood -------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="therapy-timer",
        description=translate("Help", _DESCRIPTION),
        epilog=translate("Help", _EPILOG),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"therapy-timer {__version__}")
    parser.add_argument(
        "--hidden", action="store_true", help=translate("Help", "begin in the tray, without the window")
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False)

    start = add("start", translate("Help", "a pack goes on; starts the program in the tray if it is not running"))
    start.add_argument(
        "modality", choices=[modality.value for modality in Modality], help=translate("Help", "what the pack is")
    )
    start.add_argument(
        "--minutes",
        type=_minutes,
        metavar="N",
        help=translate("Help", "how long it stays (15 to 20; thin or bony: 5 to 10)"),
    )
    start.add_argument(
        "--minutes-ago", type=_minutes, metavar="N", help=translate("Help", "it has been on for so long already")
    )
    off = add("off", translate("Help", "I took it off; the skin rests from then"))
    how = off.add_mutually_exclusive_group()
    how.add_argument(
        "--minutes-ago", type=_minutes, metavar="N", help=translate("Help", "it was off earlier: so many minutes ago")
    )
    how.add_argument(
        "--numb",
        action="store_true",
        help=translate("Help", "numb, white or burning: locked until you say in the window that it is well"),
    )
    undo = add("undo", translate("Help", "it is still on: takes back an off of the last 10 minutes"))
    cancel = add("cancel", translate("Help", "it was never on: in the first 60 seconds"))
    for parser_of_area in (start, off, undo, cancel):
        parser_of_area.add_argument("--area", type=_area, metavar="NAME", help=translate("Help", "where the pack is"))
    status = add("status", translate("Help", "one line for each area"))
    status.add_argument("--json", action="store_true", help=translate("Help", "as a JSON object"))
    export = add("export", translate("Help", "the treatments on record as CSV, everything as JSON, or a report as PDF"))
    export.add_argument(
        "file", type=Path, metavar="FILE.csv|.json|.pdf", help=translate("Help", "replaced if it is there")
    )
    export.add_argument(
        "--from", type=_day, metavar="DATE", dest="first", help=translate("Help", "from this day on (2026-03-16)")
    )
    export.add_argument(
        "--to", type=_day, metavar="DATE", dest="last", help=translate("Help", "up to this day, which is included")
    )
    export.add_argument("--area", type=_area, metavar="NAME", help=translate("Help", "only of this area or region"))
    take = add("import", translate("Help", "takes in what was exported, here or on another computer"))
    take.add_argument(
        "file", type=Path, metavar="FILE", help=translate("Help", "a .csv or .json that this program wrote")
    )
    leave = add("quit", translate("Help", "ends the program; refused while a pack is on"))
    leave.add_argument(
        "--force",
        action="store_true",
        help=translate("Help", "even while a pack is on: only its alarm still rings then"),
    )
    return parser


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST_MINUTES)) and int(text) <= MOST_MINUTES):
        raise argparse.ArgumentTypeError("not a whole number of minutes")
    return int(text)


def _day(text: str) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if day.isoformat() == text:  # and not one of the many other forms
            return day
    raise argparse.ArgumentTypeError("not a day such as 2026-03-16")


def _area(text: str) -> str:
    tidy = text.strip()
    if not tidy:
        raise argparse.ArgumentTypeError("give the area's name or id")
    if len(tidy) > LONGEST_NAME:
        raise argparse.ArgumentTypeError(f"no area has a name of more than {LONGEST_NAME} characters")
    if not tidy.isprintable():
        raise argparse.ArgumentTypeError("no area has a name with characters that cannot be shown")
    return tidy


# --- what is done -------------------------------------------------------------------------------------------


class _Cli:
    """One run of the command line."""

    def __init__(self, clock: Clock | None) -> None:
        self._clock = clock or SystemClock()
        self._folders = Folders.of_user()
        self._patience = _patience()

    def run(self, said: argparse.Namespace) -> int:
        """Do what was said and return the exit status."""
        if said.hidden and said.command:
            print("therapy-timer: error: --hidden goes with no command", file=sys.stderr)
            return USAGE
        match said.command:
            case None:
                return self._program(hidden=said.hidden)
            case "start":
                return _tell(self._start(_request(said)))
            case "export":
                return self._export(said)
            case "import":
                return self._import(said.file)
            case "quit":
                return self._quit(_request(said))
            case "status" if said.json:
                return _tell(self._ask_or_do(_request(said)), as_json=True)
            case _:
                return _tell(self._ask_or_do(_request(said)))

    def _ask_or_do(self, request: Request) -> Answer:
        """Have the running instance do it; without one, or if it does not answer, do it here: the log is the truth."""
        try:
            return self._ask(request)
        except NoInstance:
            pass
        except ChannelBroken as error:
            print(problem_words.problem(error), file=sys.stderr)
        with self._log() as log:
            reply = execute(Treatments(log, self._clock), request)
        if request.command is not Command.STATUS:
            self._tell_guard(reply.snapshot)
        return answers.answer(reply)

    def _tell_guard(self, snapshot: Snapshot) -> None:
        """Have the guard of a program that is dead hold what is on now; it ends when nothing is."""
        from therapy_timer.desktop.guard import Guard, dismiss
        from therapy_timer.services.guarding import watch_of
        from therapy_timer.views import alarm_words

        try:
            if (watch := watch_of(snapshot, alarm_words.of_the_guard)) is None:
                dismiss(self._folders.state)
                return
            guard = Guard(self._folders.state, own_command("--hidden"))
            guard.hold(watch)
            guard.close()
        except OSError as error:
            print(problem_words.problem(error), file=sys.stderr)

    def _start(self, request: Request) -> Answer:
        """Have the instance record it; a treatment that nobody watches is not recorded."""
        try:
            return self._ask(request)
        except NoInstance:
            pass
        with self._log() as log:
            refused = start_refused(Treatments(log, self._clock).snapshot(), request)
        if refused:
            return answers.answer(refused)
        with Launched(own_command("--hidden")) as program:
            try:
                patience = self._patience * _LAUNCHES_TAKE
                return self._when_up(lambda: self._ask(request), patience, failed=lambda: program.failed)
            except NoInstance:
                said = program.said
                program.end()
                raise LaunchFailed(said) from None

    def _when_up(
        self, ask: Callable[[], Answer], patience: float, failed: Callable[[], bool] = lambda: False
    ) -> Answer:
        """What `ask` returns once somebody listens. Raises NoInstance after `patience` seconds, or if it `failed`."""
        deadline = time.monotonic() + patience
        while True:
            try:
                return ask()
            except NoInstance:
                if failed() or time.monotonic() >= deadline:
                    raise
            time.sleep(_PAUSE)

    def _quit(self, request: Request) -> int:
        try:
            answer = self._ask(request)
        except NoInstance as error:
            print(problem_words.problem(error))
            return DONE
        if answer.get("code") == Code.QUIT and not self._gone():
            print(translate("Answer", "Therapy Timer was told to quit and is still running."), file=sys.stderr)
            return PROBLEM
        return _tell(answer)

    def _gone(self) -> bool:
        """Wait until the instance is gone; whether it is."""
        lock, deadline = InstanceLock(self._folders.data), time.monotonic() + self._patience
        while not lock.acquire():
            if time.monotonic() >= deadline:
                return False
            time.sleep(_PAUSE)
        lock.release()
        return True

    def _export(self, said: argparse.Namespace) -> int:
        file: Path = said.file
        if file.suffix.lower() == exchanging.PDF:
            return self._report(said)
        everything = file.suffix.lower() == exchanging.JSON
        if everything and (said.first or said.last or said.area):
            print(translate("Answer", "A .json holds everything. Leave --from, --to and --area out."), file=sys.stderr)
            return USAGE
        with self._log() as log:
            areas, regions = None, None
            if said.area is not None:
                region = wording.region_named(said.area) or _region_of_id(said.area)
                regions = frozenset({region}) if region else None
                areas = exchanging.areas_called(log.record(), said.area)
                if not areas and not regions:
                    return self._no_area(said.area)
            chosen = exchanging.chosen_of(said.first, said.last, areas, regions)
            count = exchanging.export(log, file, self._clock, wording.area_name, chosen=chosen)
        text = (
            translate("Answer", "{file}: everything written, %n entr(y/ies).", None, count)
            if everything
            else translate("Answer", "{file}: %n treatment(s) written.", None, count)
        )
        print(text.format(file=file))
        return DONE

    def _report(self, said: argparse.Namespace) -> int:
        """The report of all treatments, of a region, or of an area."""
        area, region = None, None
        with self._log() as log:
            if said.area is not None:
                record = log.record()
                region = wording.region_named(said.area) or _region_of_id(said.area)
                called = exchanging.areas_called(record, said.area)
                # A region's own name stands for all of its areas.
                area = record.areas[min(called)] if called and region is None else None
                if area is None and region is None:
                    return self._no_area(said.area)
        try:
            from therapy_timer.views.report_command import export_report  # it loads Qt
        except ImportError as error:
            print(problem_words.problem(error), file=sys.stderr)
            return PROBLEM
        export_report(
            self._log, said.file, self._clock.now().utc, area=area, region=region, first=said.first, last=said.last
        )
        print(translate("Answer", "{file}: the report was written.").format(file=said.file))
        return DONE

    def _no_area(self, name: str) -> int:
        print(translate("Answer", "No area is called “{name}”.").format(name=name), file=sys.stderr)
        return USAGE

    def _import(self, file: Path) -> int:
        """Take in a file. Ctrl-C leaves the log as it was, up to the moment in which all of it is written."""
        from therapy_timer.desktop.terminal import ProgressLine, interruptible
        from therapy_timer.log.importing import read_import
        from therapy_timer.views import exchange_words, record_words

        line = ProgressLine(sys.stderr)
        with self._log() as log, interruptible() as interrupted:
            now = self._clock.now().utc
            try:
                reading = line.of(record_words.reading(), interrupted)
                with read_import(file, log, now, progress=reading) as plan:
                    taking_in = line.of(record_words.taking_in(), interrupted)
                    Treatments(log, self._clock).take_in(plan, progress=taking_in)
                    summary = exchange_words.summary(plan, now)
                    taken = plan.events or not plan.refused
            finally:
                line.clear()
        print(summary)
        return DONE if taken else REFUSED

    def _program(self, *, hidden: bool) -> int:
        """Run the program; if it runs already, show its window unless `hidden`."""
        show = Request(Command.STATUS if hidden else Command.SHOW)
        try:
            self._ask(show)
        except NoInstance:
            pass
        else:
            return DONE
        display.check()
        try:
            from therapy_timer.app import start  # it loads Qt
        except ImportError as error:
            print(problem_words.problem(error), file=sys.stderr)
            return PROBLEM
        try:
            return start.run(hidden=hidden)
        except start.AnotherInstance:
            self._when_up(lambda: self._ask(show), self._patience)  # it was just coming up
            return DONE

    def _log(self) -> Log:
        """The log, mended first if need be; that takes the instance's place, so nobody else may have it."""
        make_private(self._folders.data)
        make_private(self._folders.state)
        try:
            log = Log.open(self._folders.data, marker=self._folders.state)
            if log.finding() is None:
                return log
            log.close()
        except LogDamaged:
            pass
        lock = InstanceLock(self._folders.data)
        if not lock.acquire():
            raise LogBusy(self._folders.data)
        try:
            log, trouble = open_log(self._folders, self._clock)
        finally:
            lock.release()
        if trouble is not None:
            print(problem_words.trouble(trouble), file=sys.stderr)
        return log

    def _ask(self, request: Request) -> Answer:
        """The running instance's answer. Raises NoInstance or ChannelBroken."""
        try:
            address = address_of(self._folders.data)
        except OSError as error:  # no place for a socket, hence nobody who listens there
            raise NoInstance from error
        answer = channel.ask(address, request.message(), self._patience)
        if not isinstance(answer.get("exit"), int) or not isinstance(answer.get("message"), str):
            raise ChannelBroken("the answer is none")
        return answer


def _region_of_id(name: str) -> Region | None:
    try:
        return Region(name.strip().casefold())
    except ValueError:
        return None


def _patience() -> float:
    try:
        return max(0.0, float(os.environ[PATIENCE_VARIABLE]))
    except (KeyError, ValueError):
        return PATIENCE


def _request(said: argparse.Namespace) -> Request:
    given = vars(said)
    area, modality = given.get("area"), given.get("modality")
    return Request(
        command=Command(said.command),
        area=area,
        region=wording.region_named(area) if area else None,
        modality=Modality(modality) if modality else None,
        minutes=given.get("minutes"),
        minutes_ago=given.get("minutes_ago"),
        force=given.get("force", False),
        numb=given.get("numb", False),
    )


def _tell(answer: Answer, *, as_json: bool = False) -> int:
    """Print an answer and return the exit status in it."""
    status = answer["exit"]
    if as_json and status == DONE:
        print(json.dumps(answer["status"]))
    else:
        print(answer["message"], file=sys.stdout if status == DONE else sys.stderr)
    return status if isinstance(status, int) else REFUSED
