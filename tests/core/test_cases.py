# SPDX-License-Identifier: MIT
"""The cases, derived from a list of events by core alone."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.helpers.cases")

from tests.helpers.cases import Cases  # noqa: E402 - after its assertions were registered
from tests.helpers.world import CoreWorld, World  # noqa: E402


class TestCore(Cases):
    @pytest.fixture
    def world(self) -> World:
        return CoreWorld()
