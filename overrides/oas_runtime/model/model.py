"""What all models have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .hidden import masked


class Model:
    """An object schema of the document. Models of one class are equal if all their fields are.

    Their repr shows no secret, and no value at all while values are hidden (see ``hidden``).
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        attributes: tuple[Any, ...] = getattr(self.__class__, "__attrs_attrs__", ())
        names = [attribute.name for attribute in attributes if attribute.eq]
        return all(getattr(self, name) == getattr(other, name) for name in (*names, "additional_properties"))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{self.__class__.__name__}({shown})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """What may be shown, also by tools that look at attributes instead of asking for a repr."""
        attributes: tuple[Any, ...] = getattr(self.__class__, "__attrs_attrs__", ())
        for attribute in attributes:
            if attribute.repr:
                yield attribute.name, masked(getattr(self, attribute.name, None))
