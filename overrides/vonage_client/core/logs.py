"""Logs: ours on the standard error, and no query credentials in the HTTP library's own."""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TextIO

from ..errors import ConfigurationError
from .secret import Redactor

_CURRENT: ContextVar[Redactor | None] = ContextVar("redactor", default=None)


class _Filter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        redactor = _CURRENT.get()
        if redactor is not None and not record.args and isinstance(record.msg, str):
            record.msg = redactor.text(record.msg)
        elif redactor is not None and isinstance(record.args, tuple):
            record.args = tuple(
                argument if isinstance(argument, int | float) else redactor.text(str(argument))
                for argument in record.args
            )
        return True


_FILTER = _Filter()
_LOGGERS = ("httpx", "httpx2", "httpcore.http11", "httpcore2.http11", "httpcore.http2", "httpcore2.http2")
"""Of the libraries that a caller may bring: they log URLs, and the headers of answers."""


@contextmanager
def redacted(redactor: Redactor) -> Generator[None, None, None]:
    """Show ``***`` for each secret in what the HTTP libraries log in this thread or task."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)  # adding it again changes nothing
    token = _CURRENT.set(redactor)
    try:
        yield
    finally:
        _CURRENT.reset(token)


_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def log_to_stderr(name: str, level: str) -> None:
    """Write the records of the logger ``name`` from ``level`` on to the standard error; again is no change.

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
    """Writes to whatever the standard error is by then."""

    def emit(self, record: logging.LogRecord) -> None:
        self.setStream(sys.stderr)
        super().emit(record)
