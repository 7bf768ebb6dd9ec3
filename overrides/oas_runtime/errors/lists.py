"""Errors of many calls: a list that cannot be continued, and calls that a ledger records."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .base import ClientError


class PagingError(ClientError):
    """A list cannot be continued: the server repeats a page, or its link to the next page is invalid.

    Every item so far was returned once. Continuing raises this error again.

    Attributes:
        pages: The number of pages that were read.
        items: The number of items on these pages.
        position: The arguments that say which page was asked for last, such as ``{"cursor": "..."}``;
            empty for the first.
    """

    advice = "Read the list again, or limit it with the arguments of the call."
    pages: int = 0
    items: int = 0
    position: Mapping[str, Any] = MappingProxyType({})


class LedgerError(ClientError):
    """A ledger or journal cannot store a record. A call that cannot be recorded is not sent.

    ``sent`` is ``"no"`` where the call was not sent for this reason, and ``"unknown"`` where it had ended,
    but its end could not be recorded: the ledger counts it as unknown, so that it is not sent again.
    """

    advice = "Correct the cause, then run the same list with the same ledger again: nothing is sent twice."


class AlreadyCalledError(ClientError):
    """Another call with the same key (``RequestOptions(once=...)``) was made, and its outcome is not known.

    Attributes:
        key: The key.
        held: True while the other call is being made; False where its outcome is unknown.
    """

    advice = "Look up the outcome of the other call, and record it with the ``settle`` method of the ledger."
    may_have_acted = True
    key: str = ""
    held: bool = False
