"""A ledger in a PostgreSQL database: several processes on several hosts (the ``postgresql`` extra)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from oas_runtime.errors import ConfigurationError

from .sql import OPEN_CALLS, SqlLedger


class PostgreSQLLedger(SqlLedger):
    """A ledger in two tables of a PostgreSQL database, which are created where they do not exist.

    Each claim is committed with ``synchronous_commit=on`` before it returns.

    Args:
        url: Of the database, such as ``postgresql://user@host/database``.
        name: Its name in messages.
        ledger: The name of the ledger in the database.
        lease: Seconds that a call can take at most.
    """

    _tables = (
        "CREATE TABLE IF NOT EXISTS vonage_ledger (ledger text NOT NULL, key text NOT NULL, digest text NOT NULL, "
        "state text NOT NULL, detail text, holder text, expires double precision, "
        "updated double precision NOT NULL, PRIMARY KEY (ledger, key))",
        OPEN_CALLS,
        "CREATE TABLE IF NOT EXISTS vonage_ledger_salt (ledger text PRIMARY KEY, salt text NOT NULL)",
    )
    _now = "extract(epoch FROM clock_timestamp())::double precision"
    _parameter = "%s"
    _max_connections = 10

    def __init__(self, url: str, name: str, *, ledger: str = "default", lease: float = 120) -> None:
        try:
            import psycopg
        except ImportError:
            raise ConfigurationError(
                "A ledger in PostgreSQL needs its driver: pip install 'vonage-client[postgresql]'."
            ) from None
        self._driver: Any = psycopg
        self._failures = (psycopg.Error,)
        super().__init__(url, name, ledger, lease)

    def _connect(self) -> Any:
        # A server that has vanished is noticed after these times, in seconds and milliseconds.
        connection = self._driver.connect(
            self._location, autocommit=True, connect_timeout=10, tcp_user_timeout=10_000
        )
        connection.execute("SET synchronous_commit = on")
        return connection

    def _run(self, connection: Any, statement: str, parameters: Sequence[Any]) -> list[Any]:
        cursor = connection.execute(statement, parameters)
        return [] if cursor.description is None else cursor.fetchall()

    def _is_broken(self, connection: Any) -> bool:
        broken: bool = connection.closed or connection.broken
        return broken
