# SPDX-License-Identifier: MIT
"""The build hook: compiles forms, resources and sounds before a wheel or an editable install is made."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FormsBuildHook(BuildHookInterface[Any]):
    """Compiles ``ui/``, ``resources/`` and the sounds into ``therapy_timer/_forms/``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Compile everything; an error in a form ends the build."""
        root = Path(self.root)
        # Loaded by path: the build environment has the project's folder nowhere on its module path.
        runpy.run_path(str(root / "scripts" / "forms.py"))["compile_all"](root)
