"""The declarations of a generated model: its fields, their decoders, and the marks that distinguish its schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from .decode import Declaration, Decodable, Function

REQUIRED: Final[Any] = object()
"""The default of a field without default."""


class Field:
    """A field with options; the arguments of ``field``."""

    __slots__ = ("absent", "default", "factory", "shown")

    def __init__(self, default: Any, factory: Callable[[], Any] | None, absent: Any, shown: bool) -> None:
        self.default: Any = default
        self.factory: Callable[[], Any] | None = factory
        self.absent: Any = absent
        self.shown: bool = shown


def field(
    *,
    default: Any = REQUIRED,
    factory: Callable[[], Any] | None = None,
    absent: Any = None,
    repr: bool = True,
    init: bool = True,
    alias: str | None = None,
) -> Any:
    """Declare a field of a model.

    Args:
        default: Its value where no argument is given.
        factory: Makes the default.
        absent: The value of a field without default that a JSON object lacks.
        repr: Whether a repr shows it.
        init: Whether it is an argument; for type checkers.
        alias: The name of the argument; for type checkers.
    """
    return Field(default, factory, absent, repr)


class Decoders(dict[str, type[Decodable] | Declaration | Function]):
    """Attribute -> its decoder; attributes not listed contain plain JSON values.

    ``additional_properties`` stands for the value of a field that the document does not declare.
    """

    if TYPE_CHECKING:
        # With the overloads of dict, mypy would merge the classes of two similar models.
        def __init__(
            self, decoders: Mapping[str, type[Decodable] | Declaration | Function] = ..., /
        ) -> None: ...


class Shape:
    """The marks that distinguish an object schema: its required fields, and fields with fixed values."""

    __slots__ = ("fixed", "required")

    def __init__(
        self, required: frozenset[str] | set[str] = frozenset(), fixed: Mapping[str, Any] | None = None
    ) -> None:
        self.required: frozenset[str] = frozenset(required)
        self.fixed: Mapping[str, Any] = fixed or {}
