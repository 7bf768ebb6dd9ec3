"""The result of a list of calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import VonageError
from .ledger import STATES, End, Entry, State


@dataclass(frozen=True, slots=True)
class Item:
    """One call of a list, with its outcome.

    Attributes:
        key: Its name in the journal.
        end: ``accepted``; ``rejected`` (nothing was done); ``unknown`` (it may have been done); ``not sent``;
            ``held`` (another process is making it).
        result: The typed result of an accepted call of this run; its JSON where an earlier run or another
            process made it.
        error: The error of a call of this run, or None.
        detail: The message of the error, also from an earlier run.
        earlier: It was recorded by an earlier run or by another process.
        arguments: Of the call.
        time: When its end was recorded, in Unix seconds, where that is known.
    """

    key: str
    end: State
    result: Any = field(default=None, repr=False)
    error: BaseException | None = None
    detail: str | None = None
    earlier: bool = False
    arguments: Mapping[str, Any] | None = field(default=None, repr=False)
    time: float | None = None


class Report:
    """The calls of a list, in the order in which they ended."""

    def __init__(self) -> None:
        self.items: list[Item] = []

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        counts = Counter(item.end for item in self.items)
        text = ", ".join(f"{counts[end]} {end}" for end in STATES if counts[end])
        return f"<Report {text or 'nothing sent'}>"

    def _by_end(self, end: State) -> list[Item]:
        return [item for item in self.items if item.end == end]

    @property
    def accepted(self) -> list[Item]:
        """Calls that the server accepted."""
        return self._by_end("accepted")

    @property
    def rejected(self) -> list[Item]:
        """Calls that were refused before sending or by the server: nothing was done. The next run skips them."""
        return self._by_end("rejected")

    @property
    def unknown(self) -> list[Item]:
        """Calls that may have been carried out. They are never sent again: look them up first."""
        return self._by_end("unknown")

    @property
    def not_sent(self) -> list[Item]:
        """Calls that were not carried out: not sent, or refused temporarily. The next run sends them."""
        return self._by_end("not sent")

    @property
    def held(self) -> list[Item]:
        """Calls that another process was making at that time. The next run shows their outcome."""
        return self._by_end("held")


def end_of(error: BaseException) -> End:
    """Return the outcome of a call that raised ``error``."""
    if not isinstance(error, VonageError):
        return "unknown"
    if error.sent == "no":
        # A request that the document forbids remains forbidden.
        return "rejected" if hasattr(error, "rule") else "not sent"
    if error.sent == "refused":
        # Refused temporarily, for example by a rate limit: the next run can succeed.
        return "not sent" if error.retryable else "rejected"
    return "unknown"


def item_of(entry: Entry, arguments: Mapping[str, Any]) -> Item:
    """Return a call that an earlier run or another process recorded."""
    accepted = entry.state == "accepted"
    return Item(
        entry.key,
        entry.state,
        entry.detail if accepted else None,
        detail=None if accepted else entry.detail,
        earlier=True,
        arguments=arguments,
        time=entry.time,
    )
