"""The values that reprs and messages may show; all values can be hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

MASK = "***"


class _Switch:
    """A switch of the whole process: a repr does not know the client of its model."""

    on = False


def hide(on: bool = True) -> None:
    """Show ``***`` from now on in place of each text and number from outside."""
    _Switch.on = on


def hiding() -> bool:
    """Return whether values are hidden."""
    return _Switch.on


def masked(value: object) -> object:
    """Return the value; while values are hidden, with its texts, numbers and dates masked."""
    if not _Switch.on or value is None or isinstance(value, bool):
        return value
    if isinstance(value, Mapping):
        return {name: masked(item) for name, item in _items(value)}
    if isinstance(value, (list, tuple)):
        return [masked(item) for item in _members(value)]
    # A model masks its own values.
    return value if hasattr(value, "__rich_repr__") else _Masked()


def _items(value: Any) -> Iterator[tuple[Any, Any]]:
    return iter(value.items())


def _members(value: Any) -> Iterator[Any]:
    return iter(value)


class _Masked:
    __slots__ = ()

    def __repr__(self) -> str:
        return MASK
