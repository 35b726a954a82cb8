# SPDX-License-Identifier: MIT
"""`OwnCommand` for the GUI thread: what it reports from its own threads comes as a Qt signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from therapy_timer.desktop.own_command import CommandFailed, OwnCommand


class CommandRunner(QObject):
    """Runs the command of the person's own. `failed` carries the `CommandReason` when it did not do its work."""

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = OwnCommand(self._fail)

    def run(self, command: str, step: str) -> None:
        """Begin to run it and return at once; see `OwnCommand`."""
        self._command.run(command, step)

    def stop(self) -> None:
        """End what still runs."""
        self._command.stop(1.0)

    def _fail(self, failure: CommandFailed) -> None:
        self.failed.emit(str(failure.reason))
