# SPDX-License-Identifier: MIT
"""An instance of the program without Qt: it answers the command line, and nothing else.

`python -m tests.helpers.instance` runs it in a process of its own until it is told to quit.
"""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from therapy_timer.desktop.channel import decode, encode
from therapy_timer.desktop.instance import InstanceLock, address_of
from therapy_timer.log.store import Log
from therapy_timer.services.folders import Folders
from therapy_timer.services.system_clock import SystemClock
from therapy_timer.services.treatments import Treatments
from therapy_timer.views import answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from therapy_timer.core.clock import Clock

Message = dict[str, object]


class Instance:
    """Holds the lock of the data folder and answers at its address, in a thread while it is used as a context.

    `requests` are those that came. `reply` may answer instead of the program's own words; bytes are sent as they are.
    """

    def __init__(self, clock: Clock | None = None, reply: Callable[[Message], Message | bytes] | None = None) -> None:
        self.requests: list[Message] = []
        self._clock = clock or SystemClock()
        self._reply = reply
        self._folders = Folders.of_user()
        self._folders.make()
        self.lock = InstanceLock(self._folders.data)
        assert self.lock.acquire()
        self.address = address_of(self._folders.data)
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(self.address)
        self._listener.listen()
        self._thread = threading.Thread(target=self.serve)

    def serve(self) -> None:
        """Answer until told to quit."""
        with self._listener:
            while True:
                connection, _ = self._listener.accept()
                with connection, connection.makefile("rb") as lines:
                    request = decode(lines.readline())
                    if request == {"command": "leave the test"}:
                        break
                    self.requests.append(request)
                    answer = self._answer(request)
                    connection.sendall(answer if isinstance(answer, bytes) else encode(answer))
                if isinstance(answer, dict) and answer.get("code") == "quit":
                    break
        Path(self.address).unlink()
        self.lock.release()

    def _answer(self, request: Message) -> Message | bytes:
        if self._reply is not None:
            return self._reply(request)
        with Log.open(self._folders.data, marker=self._folders.state) as log:
            return answers.handle(Treatments(log, self._clock), request)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.connect(self.address)
            connection.sendall(encode({"command": "leave the test"}))
        self._thread.join()


if __name__ == "__main__":
    Instance().serve()
