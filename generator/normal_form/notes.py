"""Notes of the manifest: parts of a document that are ignored or interpreted differently."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Notes:
    """Collects notes: a text, and the pointers of its positions."""

    origins: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of an added part -> its origin in the document."""

    _places: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, pointer: str, text: str) -> None:
        """Add another position to the note ``text``."""
        self._places.setdefault(text, []).append(pointer)

    def lines(self) -> tuple[str, ...]:
        """Return a line for each text with its first positions."""
        return tuple(f"{text}: {_listed(places)}." for text, places in sorted(self._places.items()))


def _listed(places: list[str]) -> str:
    shown = sorted(set(places))
    rest = len(shown) - 3
    return ", ".join(shown[:3]) + (f" and {rest} more" if rest > 0 else "")
