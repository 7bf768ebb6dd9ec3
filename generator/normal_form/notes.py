"""Notes of the manifest: parts of a document that are ignored or interpreted differently."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Notes:
    """Collects notes: a text, and the pointers of its positions."""

    origins: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of what the normal form adds -> the place in the document that it stands for."""

    _places: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, pointer: str, text: str) -> None:
        """Note ``text`` for one more place."""
        self._places.setdefault(text, []).append(pointer)

    def lines(self) -> tuple[str, ...]:
        """A line for each text: it, and the first places it holds for."""
        return tuple(f"{text}: {_listed(places)}." for text, places in sorted(self._places.items()))


def _listed(places: list[str]) -> str:
    shown = sorted(set(places))
    rest = len(shown) - 3
    return ", ".join(shown[:3]) + (f" and {rest} more" if rest > 0 else "")
