"""What became of a list of calls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..errors import VonageError
from .journal import Entry

End = Literal["accepted", "rejected", "unknown", "not sent"]
ENDS: tuple[End, ...] = ("accepted", "rejected", "unknown", "not sent")
Key = Callable[[int, Mapping[str, Any]], str]


@dataclass(frozen=True, slots=True)
class Item:
    """One call of a list, ended.

    Attributes:
        key: Its name in the journal.
        end: ``accepted``; ``rejected`` (nothing was done); ``unknown`` (it may have been done); ``not sent``.
        result: The typed result of an accepted call of this run; its JSON where an earlier run sent it.
        error: The error of a call of this run, or None.
        detail: The error's message, also from an earlier run.
        earlier: It ended in an earlier run, which wrote the journal.
    """

    key: str
    end: End
    result: Any = field(default=None, repr=False)
    error: VonageError | None = None
    detail: str | None = None
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a list has come: calls ended in all, and by end; ``total`` where the list has a length."""

    done: int
    total: int | None
    ends: Mapping[End, int]


class Report:
    """The calls of a list by how they ended, in the order in which they ended."""

    def __init__(self) -> None:
        self.items: list[Item] = []

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        counts = Counter(item.end for item in self.items)
        said = ", ".join(f"{counts[end]} {end}" for end in ENDS if counts[end])
        return f"<Report {said or 'nothing sent'}>"

    def _of(self, end: End) -> list[Item]:
        return [item for item in self.items if item.end == end]

    @property
    def accepted(self) -> list[Item]:
        """The server took them."""
        return self._of("accepted")

    @property
    def rejected(self) -> list[Item]:
        """Refused, by the document or the server: nothing was done. Running the list again skips them."""
        return self._of("rejected")

    @property
    def unknown(self) -> list[Item]:
        """They may have been carried out. They are never sent again: look them up first."""
        return self._of("unknown")

    @property
    def not_sent(self) -> list[Item]:
        """They did not leave. Running the list again sends them."""
        return self._of("not sent")


def end_of(error: VonageError) -> End:
    """How a call ended that raised."""
    if error.sent == "no":
        # What the document forbids will be forbidden again.
        return "rejected" if hasattr(error, "rule") else "not sent"
    return "rejected" if error.sent == "refused" else "unknown"


def earlier(entry: Entry) -> Item:
    """A call that an earlier run ended, or left without an end."""
    if entry.state == "accepted":
        return Item(entry.key, "accepted", entry.detail, earlier=True)
    if entry.state == "leaving":
        detail = "an earlier run ended while this call was on its way"
        return Item(entry.key, "unknown", detail=detail, earlier=True)
    return Item(entry.key, entry.state, detail=entry.detail, earlier=True)
