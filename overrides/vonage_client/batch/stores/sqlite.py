"""A ledger in an SQLite database: several processes on one host, nothing to install."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from typing import Any

from .sql import SqlLedger


class SQLiteLedger(SqlLedger):
    """A ledger in the SQLite database at ``path``, which is created where there is none.

    Each claim is written to disk (``synchronous=FULL``) before it returns. The file has to be on a local disk. Leases
    run by the clock of the host: one that is set back makes the claims of a process that died last longer.

    Args:
        path: The file of the database; other tables may be in it.
        ledger: The name of the ledger in the database.
        lease: Seconds that a call can take at most.
    """

    _storage = " WITHOUT ROWID"
    _now = "now_seconds()"
    _parameter = "?"
    _max_connections = 1
    _failures = (sqlite3.Error,)

    def __init__(self, path: str, *, ledger: str = "default", lease: float = 120) -> None:
        super().__init__(path, f"sqlite:///{path}", ledger, lease)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._location, timeout=60, isolation_level=None, check_same_thread=False
        )
        connection.create_function("now_seconds", 0, time.time)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        return connection

    def _run(self, connection: Any, statement: str, parameters: Sequence[Any]) -> list[Any]:
        rows: list[Any] = connection.execute(statement, parameters).fetchall()
        return rows

    def _is_broken(self, connection: Any) -> bool:
        return False
