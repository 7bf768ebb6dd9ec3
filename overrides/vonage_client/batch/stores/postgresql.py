"""A ledger in a PostgreSQL database: several processes on several hosts (the ``postgresql`` extra)."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from typing import Any

from oas_runtime.config.extras import needed

from .sql import SqlLedger

_TIMEOUT = 10
"""The seconds to wait for the server."""


class PostgreSQLLedger(SqlLedger):
    """A ledger in two tables of a PostgreSQL database, which are created where they do not exist.

    Each claim is committed with ``synchronous_commit=on`` before it returns.

    Args:
        url: Of the database, such as ``postgresql://user@host/database``.
        name: Its name in messages.
        ledger: The name of the ledger in the database.
        lease: Seconds that a call can take at most.
    """

    _now = "extract(epoch FROM clock_timestamp())::double precision"
    _parameter = "%s"
    _max_connections = 10

    def __init__(self, url: str, name: str, *, ledger: str = "default", lease: float = 120) -> None:
        with needed("A ledger in PostgreSQL needs its driver: pip install 'vonage-client[postgresql]'."):
            import psycopg
        self._driver: Any = psycopg
        self._failures = (psycopg.Error,)
        super().__init__(url, name, ledger, lease)

    def _connect(self) -> Any:
        connection = self._driver.connect(
            self._location, autocommit=True, connect_timeout=_TIMEOUT, tcp_user_timeout=_TIMEOUT * 1000
        )
        self._run(connection, "SET synchronous_commit = on", ())
        return connection

    def _run(self, connection: Any, statement: str, parameters: Sequence[Any]) -> list[Any]:
        # The driver waits indefinitely for a server that keeps the connection open without a response.
        timer = threading.Timer(_TIMEOUT, _cut, (connection,))
        timer.daemon = True
        timer.start()
        try:
            cursor = connection.execute(statement, parameters)
        finally:
            timer.cancel()
        return [] if cursor.description is None else cursor.fetchall()

    def _is_broken(self, connection: Any) -> bool:
        broken: bool = connection.closed or connection.broken
        return broken


def _cut(connection: Any) -> None:
    """Close the connection below the driver, which then raises an exception."""
    with socket.fromfd(connection.fileno(), socket.AF_INET, socket.SOCK_STREAM) as copy:
        copy.shutdown(socket.SHUT_RDWR)
