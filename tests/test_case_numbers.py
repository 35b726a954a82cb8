# SPDX-License-Identifier: MIT
"""Each case of the rule that is built has tests that bear its number, in core and through the real services."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CASES = {*range(1, 35), 36, 37, 38, 39, 41, 42}
OF_SERVICES = {35}
OF_HISTORY = {24, 25, 26, 35, 36}
"""Those in which the person does something on the history page."""

COLLECT = """
import sys
import pytest

class Numbers:
    def pytest_collection_finish(self, session):
        self.found = {number for item in session.items for mark in item.iter_markers("case") for number in mark.args}

numbers = Numbers()
status = pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", sys.argv[1]], plugins=[numbers])
print("cases:", *sorted(numbers.found))
sys.exit(status)
"""


@pytest.mark.parametrize("folder", ["core", "services", "views"])
def test_every_case_has_a_test(folder: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COLLECT, f"tests/{folder}"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    numbers = {int(number) for number in done.stdout.splitlines()[-1].split()[1:]}
    expected = {"core": CASES, "services": CASES | OF_SERVICES, "views": OF_HISTORY}[folder]
    assert sorted(expected - numbers) == []
