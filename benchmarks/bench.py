# SPDX-License-Identifier: MIT
"""Runs the benchmarks one after the other, prints their tables and writes them into docs/performance.md.

    python benchmarks/bench.py [--cache FOLDER] [start wakeups day lateness click scale]

Each table takes the place of the one between its marks, `<!-- begin: start -->` and `<!-- end: start -->`; what is
written around them stays. Without names all of them run, which takes the best part of an hour, most of it for *scale*.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
PAGE: Final = HERE.parent / "docs" / "performance.md"
TABLES: Final = {
    "start": ["start.py"],
    "wakeups": ["wakeups.py"],
    "day": ["memory_day.py"],
    "lateness": ["alarm_lateness.py"],
    "click": ["click.py"],
    "scale": ["scale.py"],
}
CACHED: Final = frozenset({"start", "click", "scale"})


def main() -> None:
    """Run those that are named."""
    parser = argparse.ArgumentParser(description="Runs the benchmarks and writes docs/performance.md.")
    parser.add_argument("--cache", type=Path, default=HERE.parent / "build" / "bench", help="where large logs are kept")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of {', '.join(TABLES)}")
    said = parser.parse_args()
    if unknown := set(said.names) - set(TABLES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    for name in said.names or TABLES:
        more = ["--cache", str(said.cache.resolve())] if name in CACHED else []
        command = [sys.executable, str(HERE / TABLES[name][0]), *TABLES[name][1:], *more]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        sys.stdout.write(f"{done.stdout}\n")
        sys.stdout.flush()
        text = f"Measured on {datetime.now(UTC):%Y-%m-%d}.\n\n{done.stdout.strip()}"
        PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), name, text), encoding="utf-8")


def replaced(page: str, name: str, text: str) -> str:
    """The page with this between the marks of that name. Raises ValueError if it has not both."""
    begin, end = f"<!-- begin: {name} -->", f"<!-- end: {name} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if len(pattern.findall(page)) != 1:
        raise ValueError(f"{begin} and {end} have to be in the page once")
    return pattern.sub(lambda _: f"{begin}\n{text}\n{end}", page)


if __name__ == "__main__":
    main()
