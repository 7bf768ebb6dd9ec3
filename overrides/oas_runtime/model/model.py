"""What all models have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from .privacy import masked

ScalarTypes = tuple[type[int] | type[float] | type[bool] | None, ...]
"""What the text of an XML element stands for; None where an empty one stands for no value."""
_LONGEST_REPR = 1_000


class Model:
    """An object schema of the document. Models of one class are equal if all their fields are.

    Their repr shows no secret, and no value at all while values are hidden (see ``privacy``).
    """

    __slots__ = ()

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {}
    """Attribute -> the types of its scalars (of its items, where it is a list) other than text."""

    @classmethod
    def attribute_names(cls) -> tuple[str, ...]:
        """The attributes that the document declares."""
        attributes: tuple[Any, ...] = getattr(cls, "__attrs_attrs__", ())
        return tuple(attribute.name for attribute in attributes if attribute.eq)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        names = (*self.attribute_names(), "additional_properties")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        text = f"{self.__class__.__name__}({shown})"
        return text if len(text) <= _LONGEST_REPR else f"{text[: _LONGEST_REPR - 4]}...)"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """What may be shown, also by tools that look at attributes instead of asking for a repr."""
        attributes: tuple[Any, ...] = getattr(self.__class__, "__attrs_attrs__", ())
        for attribute in attributes:
            if attribute.repr:
                yield attribute.name, masked(getattr(self, attribute.name, None))
