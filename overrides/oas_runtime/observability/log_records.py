"""Log records on standard error, and the removal of query credentials from the log of the HTTP library."""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TextIO

from ..common.secrets import Redactor
from ..errors import ConfigurationError

_CURRENT: ContextVar[Redactor | None] = ContextVar("redactor", default=None)


_URLS = tuple(map(logging.getLogger, ("httpx", "httpx2")))
"""Loggers that write the URL of each request at INFO."""
_TRACES = tuple(
    logging.getLogger(f"{library}.{part}")
    for library in ("httpcore", "httpcore2")
    for part in ("connection", "http11", "http2", "proxy", "socks")
)
"""Loggers that write each response header at DEBUG, including request data that a server repeats."""


class _Filter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        redactor = _CURRENT.get()
        if redactor is not None:
            record.msg = redactor.text(str(record.msg))
            if isinstance(record.args, tuple):
                record.args = tuple(
                    argument if isinstance(argument, int | float) else redactor.text(str(argument))
                    for argument in record.args
                )
        return True


_FILTER = _Filter()


@contextmanager
def redacted(redactor: Redactor) -> Generator[None, None, None]:
    """Replace secrets by ``***`` in the log records of HTTP libraries in this thread or task."""
    for logger in (*_URLS, *_TRACES):
        logger.addFilter(_FILTER)  # adding it again has no effect
    token = _CURRENT.set(redactor)
    try:
        yield
    finally:
        _CURRENT.reset(token)


_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def log_to_stderr(name: str, level: str) -> None:
    """Write the records of logger ``name`` from ``level`` on to standard error; repeatable.

    Raises:
        ConfigurationError: There is no such level.
    """
    wanted = _LEVELS.get(level.strip().lower())
    if wanted is None:
        raise ConfigurationError(f"The log level must be one of {', '.join(_LEVELS)}, not {level!r:.40}.")
    logger = logging.getLogger(name)
    logger.setLevel(wanted)
    if not any(isinstance(handler, _Stderr) for handler in logger.handlers):
        handler = _Stderr()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)


class _Stderr(logging.StreamHandler[TextIO]):
    """Writes to the current standard error."""

    def emit(self, record: logging.LogRecord) -> None:
        self.setStream(sys.stderr)
        super().emit(record)
