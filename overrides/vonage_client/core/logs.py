"""Keeping query credentials out of the HTTP library's request log while a caller's own client sends."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from .secret import Redactor

_CURRENT: ContextVar[Redactor | None] = ContextVar("redactor", default=None)


class _Filter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        redactor = _CURRENT.get()
        if redactor is not None and isinstance(record.args, tuple):
            record.args = tuple(
                argument if isinstance(argument, int | float) else redactor.text(str(argument))
                for argument in record.args
            )
        return True


_FILTER = _Filter()


@contextmanager
def redacted(redactor: Redactor) -> Generator[None, None, None]:
    """Show ``***`` for each secret in what ``httpx`` logs in this thread or task."""
    logging.getLogger("httpx").addFilter(_FILTER)  # adding it again changes nothing
    token = _CURRENT.set(redactor)
    try:
        yield
    finally:
        _CURRENT.reset(token)
