"""Errors of calls that a ledger records, so that each is made at most once."""

from __future__ import annotations

from .base import Call, ClientError


class LedgerError(ClientError):
    """A ledger or journal cannot store a record. A call that cannot be recorded is not sent.

    ``sent`` is ``"no"`` where the call was not sent for this reason, and ``"unknown"`` where it had ended,
    but its end could not be recorded: the ledger counts it as unknown, so that it is not sent again.
    """

    advice = "Correct the cause, then run the same list with the same ledger again: nothing is sent twice."

    def __init__(self, message: str, *, call: Call | None = None, may_have_acted: bool = False) -> None:
        super().__init__(message, call=call)
        self.may_have_acted = may_have_acted


class AlreadyCalledError(ClientError):
    """Another call with the same key (``RequestOptions(once=...)``) was made, and its outcome is not known.

    Attributes:
        key: The key.
        held: True while the other call is being made; False where its outcome is unknown.
    """

    advice = "Look up the outcome of the other call, and record it with the ``settle`` method of the ledger."
    may_have_acted = True

    def __init__(self, message: str, *, call: Call | None = None, key: str = "", held: bool = False) -> None:
        super().__init__(message, call=call)
        self.key = key
        self.held = held
