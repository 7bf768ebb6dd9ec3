"""The interface of a ledger: a store in which a call is claimed before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Protocol, TypeVar

CallEnd = Literal["accepted", "rejected", "unknown", "not sent"]
"""The end of a call. ``not sent``: it did not act, and may be claimed again."""


class LedgerEntry(Protocol):
    """The record of one key in a ledger."""

    @property
    def state(self) -> Literal["accepted", "rejected", "unknown", "not sent", "held"]:
        """The outcome of the call; ``held`` while it is in progress."""
        ...

    @property
    def detail(self) -> Any:
        """The result as JSON, or the message of the error."""
        ...


E_co = TypeVar("E_co", bound=LedgerEntry, covariant=True)


class CallLedger(Protocol[E_co]):
    """A store of claims that outlives the process; several processes may share it."""

    def digest(self, call: str, arguments: Mapping[str, Any]) -> str:
        """Return the fingerprint of a call and its arguments."""
        ...

    def claim(self, key: str, digest: str) -> E_co | None:
        """Reserve ``key``, durably; None if the caller must make the call now."""
        ...

    def end(self, key: str, end: CallEnd, detail: Any) -> None:
        """Record the outcome of a claimed call."""
        ...
