"""Rules for single values other than text: numbers, constants, any value."""

from __future__ import annotations

from math import isfinite
from typing import Any

from .rule import Failure, Rule, is_list, is_object, listed, same, shown, wrong_type
from .text import FREE_STRING

_DEEPEST = 200


class Number(Rule):
    """A finite number. ``int`` is one, ``bool`` is not."""

    __slots__ = ("enum", "exclusive_maximum", "exclusive_minimum", "maximum", "minimum", "multiple_of")

    def __init__(
        self,
        *,
        enum: tuple[float, ...] = (),
        minimum: float | None = None,
        maximum: float | None = None,
        exclusive_minimum: float | None = None,
        exclusive_maximum: float | None = None,
        multiple_of: float | None = None,
        pointer: str = "",
    ) -> None:
        self.pointer: str = pointer
        self.enum: tuple[float, ...] = enum
        self.minimum: float | None = minimum
        self.maximum: float | None = maximum
        self.exclusive_minimum: float | None = exclusive_minimum
        self.exclusive_maximum: float | None = exclusive_maximum
        self.multiple_of: float | None = multiple_of

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return wrong_type("a number", value)
        if isinstance(value, float) and not isfinite(value):
            return Failure("type", "must be a finite number: JSON has no NaN and no infinity", value)
        return self._limits(value)

    def _limits(self, value: float) -> Failure | None:
        if self.enum and value not in self.enum:
            return Failure("enum", f"must be one of {listed(self.enum)}", value)
        if self.minimum is not None and value < self.minimum:
            return Failure("minimum", f"must be at least {self.minimum}", value)
        if self.maximum is not None and value > self.maximum:
            return Failure("maximum", f"must be at most {self.maximum}", value)
        if self.exclusive_minimum is not None and value <= self.exclusive_minimum:
            return Failure("exclusiveMinimum", f"must be greater than {self.exclusive_minimum}", value)
        if self.exclusive_maximum is not None and value >= self.exclusive_maximum:
            return Failure("exclusiveMaximum", f"must be less than {self.exclusive_maximum}", value)
        if self.multiple_of is not None and not _multiple(value, self.multiple_of):
            return Failure("multipleOf", f"must be a multiple of {self.multiple_of}", value)
        return None


def _multiple(value: float, step: float) -> bool:
    """Whether ``value`` is a multiple of ``step`` in decimal notation."""
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    from fractions import Fraction

    return (Fraction(repr(value)) / Fraction(repr(step))).denominator == 1


class Integer(Number):
    """A whole number. ``bool`` and ``float`` are not."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return wrong_type("an integer", value)
        return self._limits(value)


class Boolean(Rule):
    """``True`` or ``False``."""

    __slots__ = ("enum",)

    def __init__(self, *, enum: tuple[bool, ...] = (), pointer: str = "") -> None:
        self.pointer: str = pointer
        self.enum: tuple[bool, ...] = enum

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, bool):
            return wrong_type("true or false", value)
        if self.enum and value not in self.enum:
            return Failure("enum", f"must be one of {listed(self.enum)}", value)
        return None


class Null(Rule):
    """Only ``None``."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        return None if value is None else wrong_type("null", value)


class ReadOnly(Rule):
    """A field that only the server sends: a request may contain no value."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        return Failure("readOnly", "must be omitted: only the server sends it", shown(value))


class Enum(Rule):
    """One of several JSON values of any type."""

    __slots__ = ("_keys", "values")

    def __init__(self, *values: Any, pointer: str = "") -> None:
        self.pointer: str = pointer
        self.values: tuple[Any, ...] = values
        self._keys = [same(value) for value in values]

    def test(self, value: Any) -> Failure | None:
        if same(value) in self._keys:
            return None
        return Failure("enum", f"must be one of {listed(self.values)}", shown(value))


class Const(Rule):
    """Exactly one JSON value."""

    __slots__ = ("_key", "value")

    def __init__(self, value: Any, *, pointer: str = "") -> None:
        self.pointer: str = pointer
        self.value: Any = value
        self._key = same(value)

    def test(self, value: Any) -> Failure | None:
        if same(value) == self._key:
            return None
        return Failure("const", f"must be {self.value!r}", shown(value))


class AnyValue(Rule):
    """Any JSON value."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        return _json(value, _DEEPEST)


def _json(value: Any, depth: int) -> Failure | None:
    if value is None or isinstance(value, (bool, int)):
        return None
    if isinstance(value, str):
        return FREE_STRING.test(value)
    if isinstance(value, float):
        return FREE_NUMBER.test(value)
    if not depth:
        return Failure("type", f"must not be nested more than {_DEEPEST} deep", shown(value))
    if is_list(value):
        for index, item in enumerate(value):
            failure = _json(item, depth - 1)
            if failure is not None:
                return failure.inside(f"[{index}]", "", "")
        return None
    if is_object(value):
        for key, item in value.items():
            if not isinstance(key, str):
                return wrong_type("an object with text as keys", value)
            failure = _json(item, depth - 1)
            if failure is not None:
                return failure.inside(f".{key}", "", "")
        return None
    return wrong_type("a JSON value", value)


FREE_NUMBER = Number()
