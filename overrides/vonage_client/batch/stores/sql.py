"""The common part of the ledgers in SQL databases: SQLite and PostgreSQL."""

from __future__ import annotations

import os
import threading
import time
from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any

from ..ledger import End
from .shared import SharedLedger, Stored

_TABLES = (
    "CREATE TABLE IF NOT EXISTS vonage_ledger (ledger text NOT NULL, key text NOT NULL, digest text NOT NULL, "
    "state text NOT NULL, detail text, holder text, expires double precision, "
    "updated double precision NOT NULL, PRIMARY KEY (ledger, key)){}",
    # A small part of the table: open calls are listed without reading all of it.
    "CREATE INDEX IF NOT EXISTS vonage_ledger_open ON vonage_ledger (ledger, updated) "
    "WHERE state = 'held' OR state = 'unknown'",
    "CREATE TABLE IF NOT EXISTS vonage_ledger_salt (ledger text PRIMARY KEY, salt text NOT NULL)",
)
_OPEN_RETRIES = (0.05, 0.2, 1.0)
"""Seconds before each retry while another process creates the tables."""


class SqlLedger(SharedLedger):
    """A ledger in a table of an SQL database. Each statement is a transaction of its own."""

    _now: str
    """An SQL expression for the time in Unix seconds, by a clock common to all users of the ledger."""
    _storage: str = ""
    """The storage clause of the table of calls, in the dialect of the database."""
    _parameter: str
    """The placeholder of a parameter."""
    _max_connections: int
    """More connections only wait for each other; several share a wait for the disk on commit."""

    def __init__(self, location: str, name: str, ledger: str, lease: float) -> None:
        self._location = location
        self._reset()
        expired = f"expires < {self._now}"
        self._state = f"CASE WHEN state = 'held' AND {expired} THEN 'lost' ELSE state END"
        # Written like the index, so that the database uses it.
        self._is_unknown = f"(state = 'held' OR state = 'unknown') AND (state = 'unknown' OR {expired})"
        self._finish = f"UPDATE vonage_ledger SET state = ?, detail = ?, updated = {self._now} "
        super().__init__(name, ledger, lease)

    def prune(self, older_than: float) -> int:
        """Remove the calls that ended more than ``older_than`` seconds ago, but no unknown ones; their number.

        A key that was removed can be used again.
        """
        removed = self._execute(
            f"DELETE FROM vonage_ledger WHERE ledger = ? AND updated < {self._now} - ? "
            "AND state NOT IN ('held', 'unknown') RETURNING 1",
            self._ledger,
            older_than,
        )
        return len(removed)

    def _open(self, salt: str) -> str:
        for pause in (*_OPEN_RETRIES, None):
            try:
                for statement in _TABLES:
                    self._execute(statement.format(self._storage))
                break
            except self._failures:
                if pause is None:
                    raise
                time.sleep(pause)
        self._execute(
            "INSERT INTO vonage_ledger_salt VALUES (?, ?) ON CONFLICT DO NOTHING", self._ledger, salt
        )
        rows = self._execute("SELECT salt FROM vonage_ledger_salt WHERE ledger = ?", self._ledger)
        stored: str = rows[0][0]
        return stored

    def _claim(self, key: str, digest: str, token: str) -> Stored | None:
        claimed = self._execute(
            "INSERT INTO vonage_ledger (ledger, key, digest, state, holder, expires, updated) "
            f"VALUES (?, ?, ?, 'held', ?, {self._now} + ?, {self._now}) "
            "ON CONFLICT (ledger, key) DO UPDATE SET state = 'held', detail = NULL, digest = excluded.digest, "
            "holder = excluded.holder, expires = excluded.expires, updated = excluded.updated "
            "WHERE vonage_ledger.state = 'not sent' RETURNING 1",
            self._ledger,
            key,
            digest,
            token,
            self._lease,
        )
        if claimed:
            return None
        rows = self._execute(
            f"SELECT digest, {self._state}, detail, updated FROM vonage_ledger WHERE ledger = ? AND key = ?",
            self._ledger,
            key,
        )
        return Stored(*rows[0]) if rows else Stored(digest, "lost", None)

    def _end(self, key: str, token: str, end: End, detail: str) -> str:
        ended = self._execute(
            f"{self._finish} WHERE ledger = ? AND key = ? AND state = 'held' AND holder = ? RETURNING state",
            end,
            detail,
            self._ledger,
            key,
            token,
        ) or self._execute("SELECT state FROM vonage_ledger WHERE ledger = ? AND key = ?", self._ledger, key)
        return ended[0][0] if ended else ""

    def _settle(self, key: str, end: End, detail: str) -> bool:
        settled = self._execute(
            f"{self._finish} WHERE ledger = ? AND key = ? AND {self._is_unknown} RETURNING 1",
            end,
            detail,
            self._ledger,
            key,
        )
        return bool(settled)

    def _unknown(self) -> Iterable[tuple[str, Stored]]:
        rows = self._execute(
            f"SELECT key, digest, {self._state}, detail, updated FROM vonage_ledger "
            f"WHERE ledger = ? AND {self._is_unknown} ORDER BY updated",
            self._ledger,
        )
        return [(key, Stored(*rest)) for key, *rest in rows]

    def _reset(self) -> None:
        """Discard the connections of a parent process in a forked child."""
        self._process = os.getpid()
        self._idle: list[Any] = []
        self._slots = threading.Semaphore(self._max_connections)

    def _close(self) -> None:
        if self._process == os.getpid():
            while self._idle:
                self._idle.pop().close()

    def _execute(self, statement: str, *parameters: Any) -> list[Any]:
        """Return the rows of one statement."""
        if self._process != os.getpid():
            self._reset()
        with self._slots:
            connection: Any = self._idle.pop() if self._idle else self._connect()
            try:
                return self._run(connection, statement.replace("?", self._parameter), parameters)
            finally:
                if not self._is_broken(connection):
                    self._idle.append(connection)
                else:
                    # The server was lost: the other connections are broken too.
                    self._close()

    @abstractmethod
    def _connect(self) -> Any:
        """Return a connection on which each statement is committed, durably, when it returns."""

    @abstractmethod
    def _run(self, connection: Any, statement: str, parameters: Sequence[Any]) -> list[Any]:
        """Return the rows of a statement."""

    @abstractmethod
    def _is_broken(self, connection: Any) -> bool:
        """Whether the connection is unusable."""
