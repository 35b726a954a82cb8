# SPDX-License-Identifier: MIT
"""Bump version, changelog and metadata in one commit, with a tag.

    python scripts/release.py 0.2.0

Nothing is pushed. It refuses a dirty tree, a version that is not greater, and a changelog without news.
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
METADATA = "resources/desktop/io.github.therapy_timer.therapy_timer.metainfo.xml"
MANUAL = "resources/desktop/therapy-timer.1"


class NotReleased(Exception):
    """Why there is no release; nothing was changed."""


def bumped(texts: dict[str, str], new: str, today: date) -> dict[str, str]:
    """Return the texts of the files with the new version. Raises NotReleased when one is not as it should be."""
    (old,) = re.findall(r'^version = "([^"]+)"$', texts["pyproject.toml"], re.MULTILINE)
    if not VERSION.fullmatch(new) or _numbers(new) <= _numbers(old):
        raise NotReleased(f"{new} is no version after {old}.")
    news = re.search(r"^## \[Unreleased\]\n(.*?)(?=^## |\Z)", texts["CHANGELOG.md"], re.MULTILINE | re.DOTALL)
    if news is None or not re.search(r"^- ", news[1], re.MULTILINE):
        raise NotReleased("There is no news in CHANGELOG.md below [Unreleased].")
    changes = {
        "pyproject.toml": (f'version = "{old}"', f'version = "{new}"'),
        "therapy_timer/__init__.py": (f'__version__ = "{old}"', f'__version__ = "{new}"'),
        "CHANGELOG.md": ("## [Unreleased]\n", f"## [Unreleased]\n\n## [{new}] - {today.isoformat()}\n"),
        METADATA: ("  <releases>\n", f'  <releases>\n    <release version="{new}" date="{today.isoformat()}" />\n'),
    }
    done = dict(texts)
    for name, (before, after) in changes.items():
        if texts[name].count(before) != 1:
            raise NotReleased(f"{name} has {before.strip()!r} not exactly once.")
        done[name] = texts[name].replace(before, after)
    heading = re.compile(r'^(\.TH THERAPY-TIMER 1 )\S+ "Therapy Timer [^"]+"', re.MULTILINE)
    done[MANUAL], count = heading.subn(rf'\g<1>{today.isoformat()} "Therapy Timer {new}"', texts[MANUAL])
    if count != 1:
        raise NotReleased(f"{MANUAL} has no heading.")
    return done


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _git(root: Path, *words: str) -> str:
    return subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=True).stdout  # noqa: S607


def release(root: Path, version: str, today: date) -> None:
    """Commit the release of the project at `root`. Raises NotReleased if it cannot be."""
    if _git(root, "status", "--porcelain"):
        raise NotReleased("There are changes that are not committed.")
    names = ("pyproject.toml", "therapy_timer/__init__.py", "CHANGELOG.md", METADATA, MANUAL)
    texts = {name: (root / name).read_text(encoding="utf-8") for name in names}
    for name, text in bumped(texts, version, today).items():
        (root / name).write_text(text, encoding="utf-8")
    _git(root, "commit", "--all", "--message", f"Release {version}")
    _git(root, "tag", "--annotate", f"v{version}", "--message", f"Therapy Timer {version}")


def main() -> int:
    """Release the project this script lies in; return the exit status."""
    try:
        (version,) = sys.argv[1:] or [""]
        release(Path(__file__).resolve().parent.parent, version, datetime.now(UTC).date())
    except NotReleased as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
