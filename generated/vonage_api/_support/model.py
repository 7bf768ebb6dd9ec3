"""What all models have in common."""

from __future__ import annotations

from typing import Any


class Model:
    """An object schema of the document. Models of one class are equal if all their fields are."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        attributes: tuple[Any, ...] = getattr(self.__class__, "__attrs_attrs__", ())
        names = [attribute.name for attribute in attributes if attribute.eq]
        return all(getattr(self, name) == getattr(other, name) for name in (*names, "additional_properties"))
