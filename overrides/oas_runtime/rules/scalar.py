"""Rules of single values: text, numbers, dates, constants."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from math import isfinite
from typing import Any

from .rule import Failure, Rule, is_list, is_object, listed, same, shown, wrong_type

_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:)([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\Z",
    re.ASCII | re.IGNORECASE,
)
_DEEPEST = 200


class String(Rule):
    """Text, with the limits the schema sets; ``pattern`` is in Python's ``re`` syntax."""

    __slots__ = ("_allowed", "_free", "_pattern", "_search", "enum", "max_length", "min_length")

    def __init__(
        self,
        *,
        enum: tuple[str, ...] = (),
        min_length: int = 0,
        max_length: int | None = None,
        pattern: str | None = None,
        pointer: str = "",
    ) -> None:
        self.pointer: str = pointer
        self.enum: tuple[str, ...] = enum
        self.min_length: int = min_length
        self.max_length: int | None = max_length
        self._allowed = frozenset(enum)
        self._pattern = pattern
        self._search: Callable[[str], object] | None = None
        self._free = not enum and not min_length and max_length is None and pattern is None

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, str):
            return wrong_type("a string", value)
        if not value.isascii() and not _encodable(value):
            return Failure("type", "must be text that UTF-8 can carry: it holds a lone surrogate", "")
        return None if self._free else self._limits(value)

    def _limits(self, value: str) -> Failure | None:
        if self._allowed and value not in self._allowed:
            return Failure("enum", f"must be one of {listed(self.enum)}", value)
        if len(value) < self.min_length:
            return Failure("minLength", f"must have at least {self.min_length} characters", value)
        if self.max_length is not None and len(value) > self.max_length:
            return Failure("maxLength", f"must have at most {self.max_length} characters", value)
        if self._pattern is not None:
            if self._search is None:
                self._search = re.compile(self._pattern, re.ASCII).search
            if self._search(value) is None:
                bare = value.removeprefix("+")
                if bare != value and self._search(bare) is not None:
                    return Failure("pattern", "must be written without the leading +", value)
                return Failure("pattern", f"must match the pattern {self._pattern}", value)
        return None


class PhoneNumber(String):
    """A phone number, which may be written with a leading ``+``, spaces and dashes (see ``digits_of``)."""

    __slots__ = ()

    def _limits(self, value: str) -> Failure | None:
        failure = super()._limits(value)
        if failure is None or failure.rule != "pattern":
            return failure
        return Failure(
            "pattern",
            "must be a phone number: digits only, in international form, such as 447700900000",
            value,
        )


_PHONE_NUMBER = re.compile(r"\+?[1-9](?:[ \-]?[0-9]){6,14}\Z", re.ASCII)


def digits_of(text: str) -> str:
    """The digits of a phone number in international form; another text is returned unchanged."""
    written = text.strip()
    return written.translate(_WRITTEN) if _PHONE_NUMBER.match(written) else text


_WRITTEN = str.maketrans("", "", "+ -")


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


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
    """Whether ``value`` is a multiple of ``step`` in decimal, as the two are written."""
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
    """A field only the server sends: no value is allowed in a request."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        return Failure("readOnly", "must be left out: only the server sends it", shown(value))


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


class Date(Rule):
    """A day: ``datetime.date``, or text such as ``2024-12-31`` (RFC 3339 full-date)."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, date) and not isinstance(value, datetime):
            return None
        if isinstance(value, str) and _DATE.match(value) and _parses(value):
            return None
        return Failure("format", "must be a date such as 2024-12-31", shown(value))


class DateTime(Rule):
    """A moment: an aware ``datetime``, or RFC 3339 text such as ``2024-12-31T23:59:59Z``."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, datetime):
            if value.utcoffset() is not None:
                return None
            return Failure("format", "must have a time zone: the datetime is naive", value)
        if isinstance(value, str):
            match = _DATE_TIME.match(value)
            if match and _parses(f"{match[1]}{'59' if match[2] == '60' else match[2]}"):
                return None
        wanted = "must be a moment with its offset such as 2024-12-31T23:59:59Z"
        return Failure("format", wanted, shown(value))


def _parses(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


class Bytes(Rule):
    """Binary content: ``bytes`` and their like, or an open binary file."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
            return None
        return wrong_type("bytes or an open binary file", value)


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


FREE_STRING = String()
FREE_NUMBER = Number()
