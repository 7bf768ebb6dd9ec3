"""A ledger that reports its claims and ends to the observers of a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from ..config.ledger import CallEnd, CallLedger, LedgerEntry
from ..errors import Call, LedgerError
from .protocols import Observer

E = TypeVar("E", bound=LedgerEntry)


class ObservedLedger(Generic[E]):
    """The part of a ledger for calls of one operation."""

    __slots__ = ("_call", "_ledger", "_observers")

    def __init__(self, ledger: CallLedger[E], call: Call | None, observers: Sequence[Observer]) -> None:
        """Without a call nothing is reported, and there is no observer."""
        self._ledger = ledger
        self._call = call
        self._observers = observers

    def claim(self, key: str, digest: str) -> E | None:
        """See ``CallLedger.claim``."""
        try:
            entry = self._ledger.claim(key, digest)
        except LedgerError as error:
            error.call = error.call or self._call
            self._claimed("failed")
            raise
        self._claimed("claimed" if entry is None else entry.state)
        return entry

    def end(self, key: str, end: CallEnd, detail: Any) -> None:
        """See ``CallLedger.end``."""
        try:
            self._ledger.end(key, end, detail)
        except LedgerError as error:
            error.call = error.call or self._call
            self._recorded("failed")
            raise
        self._recorded(end)

    def _claimed(self, state: str) -> None:
        if self._call is not None:
            for observer in self._observers:
                observer.claimed(self._call, state)

    def _recorded(self, end: str) -> None:
        if self._call is not None:
            for observer in self._observers:
                observer.recorded(self._call, end)
