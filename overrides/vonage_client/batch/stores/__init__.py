"""The stores of a ledger, one module each, and the URLs that name them."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, closing, nullcontext
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from oas_runtime.errors import ConfigurationError
from oas_runtime.operation.options import check_seconds

if TYPE_CHECKING:
    from ..ledger import Ledger
    from .file import FileLedger
    from .shared import SharedLedger

_FORMS = "sqlite:///file.db, redis://host:6379/0 or postgresql://user@host/database"


def open_ledger(url: str) -> FileLedger | SharedLedger:
    """Return the ledger of a URL: ``file:``, ``sqlite:///file.db``, ``redis://...`` or ``postgresql://...``.

    Its query may have ``ledger``, the name of the ledger in the database (``default``), and ``lease``, the seconds
    that a call can take at most (120); for Redis also ``retention``, the seconds to remember a call that ended.

    Raises:
        ConfigurationError: There is no such store, it cannot be opened, or its driver is not installed.
    """
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"The ledger must be a URL such as {_FORMS}, not {type(url).__name__}.")
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    own = {name: value for name, value in query if name in ("ledger", "lease", "retention")}
    rest = urlencode([pair for pair in query if pair[0] not in own])
    options: dict[str, Any] = {} if "ledger" not in own else {"ledger": own["ledger"]}
    for name in own.keys() & {"lease", "retention"}:
        options[name] = _seconds(name, own[name])
    scheme = parts.scheme.partition("+")[0]
    location = url.partition("?")[0] + (f"?{rest}" if rest else "")
    shown = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    if "retention" in options and not scheme.startswith(("redis", "unix")):
        raise ConfigurationError(
            "retention is an option of a ledger in Redis; for SQLite and PostgreSQL use the method prune."
        )
    if scheme == "file" and not parts.netloc and parts.path and not options:
        from .file import FileLedger

        return FileLedger(unquote(parts.path))
    if scheme == "sqlite" and not parts.netloc and len(parts.path) > 1:
        from .sqlite import SQLiteLedger

        return SQLiteLedger(unquote(parts.path[1:]), **options)
    if scheme in ("redis", "rediss", "unix"):
        from .redis import RedisLedger

        return RedisLedger(location, shown, **options)
    if scheme in ("postgresql", "postgres"):
        from .postgresql import PostgreSQLLedger

        return PostgreSQLLedger(location, shown, **options)
    raise ConfigurationError(f"{shown[:60]!r} is not the URL of a ledger. Write {_FORMS}.")


def opened(
    journal: str | os.PathLike[str] | None, ledger: Ledger | str | None, call: str
) -> tuple[Ledger | None, AbstractContextManager[object]]:
    """Return the optional ledger of a list, and the function that closes it if it was opened here."""
    if journal is not None:
        from .file import FileLedger

        own: Ledger = FileLedger(journal, call)
    elif isinstance(ledger, str):
        own = open_ledger(ledger)
    else:
        return ledger, nullcontext()
    return own, closing(own)


def check_one(journal: object, ledger: object) -> None:
    """Raise ``ConfigurationError`` if both are given."""
    if journal is not None and ledger is not None:
        raise ConfigurationError("Set journal= or ledger=, not both: a journal is a ledger in a file.")


def _seconds(name: str, text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    check_seconds(name, seconds)
    return seconds
