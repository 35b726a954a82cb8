# SPDX-License-Identifier: MIT
"""The running instance's local socket: takes what the command line and a second launch ask for.

The protocol is that of `therapy_timer.desktop.channel`. Garbage, lines without end, clients that stall and
clients that come in crowds are survived. Import this module after the first paint, because it loads QtNetwork.
"""

from __future__ import annotations

import errno
import logging
import os
import socket
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from therapy_timer.desktop.channel import LIMIT, decode, encode, peer_uid

if TYPE_CHECKING:
    from collections.abc import Callable

    Handle = Callable[[dict[str, object]], dict[str, object]]

_logger = logging.getLogger(__name__)

PATIENCE_MS: Final = 5000
"""How long a client may take to send its line, and again to read the answer, in milliseconds."""

MOST_CLIENTS: Final = 16
"""How many are served at the same time; others wait until it is their turn."""


class CommandServer(QObject):
    """Answers each request that arrives at `address` with what `handle` returns.

    `handle` runs on this object's thread. It may close the server or run a dialogue, during which other
    requests may come; the answer is sent all the same. If it raises, or what it returns cannot be sent, that is
    logged and the answer is `{"error": "internal"}`. What is no request is answered with
    `{"error": "bad-request"}`.

    Only this user gets in: the socket and its folder are open to nobody else, and on Linux the system tells who
    is at the other end.
    """

    def __init__(
        self, address: str, handle: Handle, parent: QObject | None = None, *, patience_ms: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._handle = handle
        self._patience_ms = patience_ms
        self._conversations: set[_Conversation] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Queued: a request may close the server, which must not be in the middle of accepting.
        self._server.newConnection.connect(self._admit, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Begin to listen; no effect when listening.

        Call it only while holding the `InstanceLock` of the data folder. What is left of an instance that died
        is replaced, and so would be the socket of one that lives. Raises OSError if the address cannot be had,
        its folder is open to others, or something that is no socket lies there.
        """
        if self._server.isListening():
            return
        if sys.platform != "win32":
            self._check_place()
        if not self._server.listen(self._address):
            raise OSError(errno.EADDRNOTAVAIL, self._server.errorString(), self._address)

    def close(self) -> None:
        """Stop listening, drop every client and remove the socket; no effect when closed.

        Call it before the `InstanceLock` is released.
        """
        self._server.close()
        for conversation in tuple(self._conversations):
            conversation.stop()

    def _check_place(self) -> None:
        path = Path(self._address)
        folder = path.parent.lstat()
        others = stat.S_IRWXG | stat.S_IRWXO
        if not stat.S_ISDIR(folder.st_mode) or folder.st_uid != os.geteuid() or folder.st_mode & others:
            raise PermissionError(errno.EACCES, "The local socket's folder is open to others", path.parent)
        try:
            is_socket = stat.S_ISSOCK(path.lstat().st_mode)
        except FileNotFoundError:
            return
        if not is_socket:
            raise FileExistsError(errno.EEXIST, "Something else lies where the local socket belongs", path)

    @Slot()
    def _admit(self) -> None:
        while len(self._conversations) < MOST_CLIENTS and self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            if _is_own(connection):
                conversation = _Conversation(connection, self._handle, self._patience_ms, self)
                conversation.ended.connect(self._forget, Qt.ConnectionType.QueuedConnection)
                self._conversations.add(conversation)
                conversation.begin()
            else:
                connection.abort()
                connection.deleteLater()

    @Slot(QObject)
    def _forget(self, conversation: _Conversation) -> None:
        self._conversations.discard(conversation)
        conversation.deleteLater()
        self._admit()


def _is_own(connection: QLocalSocket) -> bool:
    if sys.platform == "win32":
        return True
    try:
        descriptor = os.dup(connection.socketDescriptor())
    except OSError:
        return False  # gone already, so that nobody can tell whose words it left
    with socket.socket(fileno=descriptor) as copy:
        own = peer_uid(copy) in {None, os.geteuid()}
    if not own:
        _logger.warning("Another user tried to connect to the local socket and was turned away.")
    return own


class _Conversation(QObject):
    """One client: reads its line, answers and ends, at the latest when patience does."""

    ended = Signal(QObject)

    def __init__(self, connection: QLocalSocket, handle: Handle, patience_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._handle = handle
        self._handling = False
        self._over = False
        self._connection = connection
        connection.setParent(self)
        connection.setReadBufferSize(LIMIT)
        connection.readyRead.connect(self._read)
        connection.disconnected.connect(self.stop)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self._lose_patience)

    def begin(self) -> None:
        """Wait for the line, which may be there already."""
        self._patience.start()
        self._read()

    @Slot()
    def stop(self) -> None:
        """End the conversation; if the request is being handled, as soon as it is answered."""
        if self._over:
            return
        self._over = True
        self._patience.stop()
        if not self._handling:
            self._finish()

    def _finish(self) -> None:
        self._connection.abort()
        self.ended.emit(self)

    @Slot()
    def _read(self) -> None:
        if self._connection.canReadLine():
            self._answer(bytes(self._connection.readLine().data()))
        elif self._connection.bytesAvailable() >= LIMIT:
            self._answer(b"")

    def _answer(self, line: bytes) -> None:
        self._connection.readyRead.disconnect(self._read)  # one line is all that is heard
        self._patience.stop()
        self._handling = True
        answer = self._reply(line)
        self._handling = False
        if self._connection.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._connection.write(answer)
            self._connection.flush()
        if self._over:
            self._finish()
        else:
            self._patience.start()
            self._connection.disconnectFromServer()  # once all is written

    def _reply(self, line: bytes) -> bytes:
        try:
            request = decode(line)
        except ValueError:
            _logger.info("What a client sent was no request.")
            return encode({"error": "bad-request"})
        try:
            return encode(self._handle(request))
        except Exception:
            _logger.exception("A request could not be carried out.")
            return encode({"error": "internal"})

    @Slot()
    def _lose_patience(self) -> None:
        _logger.info("A client was dropped because it stalled.")
        self.stop()
