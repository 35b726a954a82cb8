# SPDX-License-Identifier: MIT
"""How soon a click is answered: from the press to the next completed paint, for every button and switch on every page.

    python benchmarks/click.py [--treatments 5000] [--cache FOLDER] [--all]

It runs the whole program, offscreen and with folders of its own, with that many treatments in the log, and clicks for
some minutes. `--all` prints every button and not the slowest alone.
"""

from __future__ import annotations

import argparse
import compileall
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scale import Box

from therapy_timer.log.store import Log
from therapy_timer.services.folders import APP
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Treatments

INSIDE: Final = Path(__file__).resolve().with_name("click_inside.py")
LIMIT_MS: Final = 100
"""The project's own: about as long as an answer still seems to come at once."""
SLOWEST: Final = 10
PATIENCE_S: Final = 3600


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description="Measures how soon a click is answered.")
    parser.add_argument("--treatments", type=int, default=5_000)
    parser.add_argument("--cache", type=Path, help="where the log of many treatments is kept")
    parser.add_argument("--all", action="store_true", help="print every button")
    said = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="tt-") as temporary:
        box = Box(Path(temporary) / "home", said.treatments, said.cache or Path(temporary))
        answer_safety(box)
        figures = clicks(box)
    sys.stdout.write("\n".join(table(figures, len(figures) if said.all else SLOWEST)) + "\n")


def answer_safety(box: Box) -> None:
    """Without an answer the cards of the first run would cover the pages."""
    with Log.open(box.data, marker=box.home / "state" / APP) as log:
        Treatments(log, SystemClock()).answer_safety(())


def clicks(box: Box) -> list[dict[str, Any]]:
    """What was measured of every button, as click_inside.py says."""
    result = box.home / "result.json"
    # An installed program is compiled already.
    compileall.compile_dir(INSIDE.parents[1] / "therapy_timer", quiet=1)
    environment = {name: value for name, value in box.environment().items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, INSIDE, result], env=environment, check=True, timeout=PATIENCE_S)
    found: list[dict[str, Any]] = json.loads(result.read_text(encoding="utf-8"))
    return found


def table(figures: list[dict[str, Any]], most: int) -> list[str]:
    """The slowest first, by the first click or the middle of the others, whichever is slower."""
    lines = [
        "| page | button | first click, ms | middle of the others, ms | longest turn after it, ms | |",
        "|---|---|--:|--:|--:|---|",
    ]
    figures = sorted(figures, key=_slowness, reverse=True)
    for figure in figures[:most]:
        missed = "**missed**" if _slowness(figure) > LIMIT_MS else ""
        first, *others = _each(figure, "painted")
        middle = f"{statistics.median(others):.0f}" if others else ""
        after = max(_each(figure, "after"))
        lines.append(f"| {figure['page']} | `{figure['button']}` | {first:.0f} | {middle} | {after:.0f} | {missed} |")
    every = [value for figure in figures for value in _each(figure, "painted")]
    late = sum(value > LIMIT_MS for value in every)
    turn = max(value for figure in figures for value in _each(figure, "after"))
    lines.append("")
    lines.append(
        f"{len(figures)} buttons, {len(every)} clicks: middle {statistics.median(every):.0f} ms, "
        f"worst {max(every):.0f} ms, {late} above {LIMIT_MS} ms. "
        f"The longest turn of the loop after a click: {turn:.0f} ms."
    )
    return lines


def _each(figure: dict[str, Any], what: str) -> list[float]:
    return [click[what] for click in figure["clicks"]]


def _slowness(figure: dict[str, Any]) -> float:
    first, *others = _each(figure, "painted")
    return max(first, statistics.median(others or [first]))


if __name__ == "__main__":
    main()
