"""The rules a request is held to before it leaves: one class per kind of schema.

A rule is built once, when its endpoint is imported, from what the document says. ``rule.check(value,
path)`` takes plain wire JSON (``dict``, ``list``, ``str``, ...) and answers ``None`` or the first
``Violation``. Places and pointers are put together only when a check fails: a rule knows its own
``pointer`` where it is the root of a check, and what stands below it is found on the way back up.

A violation never repeats an object or a list, and never the value of a ``Secret``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from math import isfinite
from typing import Any

from .request import Violation

_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d:)([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\Z",
    re.ASCII | re.IGNORECASE,
)
_DEEPEST = 200


class Failure:
    """A violation on its way up: each level adds its step to the place and to the pointer."""

    __slots__ = ("message", "place", "pointer", "rule", "value")

    def __init__(self, rule: str, message: str, value: object) -> None:
        self.rule = rule
        self.message = message
        self.value = value
        self.place = ""
        self.pointer = ""

    def inside(self, place: str, pointer: str, steps: str) -> Failure:
        """Add one level: its place in the value, its own pointer if known, the steps below it."""
        self.place = place + self.place
        if not self.pointer.startswith("#"):
            self.pointer = pointer + steps + self.pointer
        return self


class Rule:
    """What the document allows at one place. ``pointer`` is set where a check begins."""

    __slots__ = ("pointer",)

    def __init__(self, pointer: str = "") -> None:
        self.pointer = pointer

    def test(self, value: Any) -> Failure | None:
        """The first failure of ``value``, or ``None``."""
        raise NotImplementedError

    def check(self, value: Any, path: str) -> Violation | None:
        """The first violation of ``value``, which stands at ``path`` (an argument name, or ``""``)."""
        try:
            failure = self.test(value)
        except RecursionError:
            failure = Failure("type", "must not be nested so deep (or contain itself)", shown(value))
        if failure is None:
            return None
        failure.inside(path, self.pointer, "")
        place = failure.place.lstrip(".")
        return Violation(
            argument=re.split(r"[.\[]", place, maxsplit=1)[0],
            path=place,
            rule=failure.rule,
            message=failure.message,
            value=failure.value,
            pointer=failure.pointer,
        )


def shown(value: Any) -> object:
    """What a violation may show of a value: scalars as they are, of the rest only the outline."""
    if value is None or isinstance(value, (str, int, float, date)):
        return value
    if isinstance(value, dict):
        return f"an object with {', '.join(sorted(map(repr, value))) or 'no fields'}"
    if isinstance(value, (list, tuple)):
        return f"a list of {len(value)}"
    return f"a value of type {type(value).__name__}"


def _step(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _list(values: Collection[Any]) -> str:
    return ", ".join(repr(value) for value in values)


def _wrong_type(wanted: str, value: Any) -> Failure:
    return Failure("type", f"must be {wanted}", shown(value))


def _same(value: Any) -> Any:
    """A key that is equal for two values exactly when JSON Schema calls them equal."""
    if isinstance(value, bool):
        return ("boolean", value)
    if isinstance(value, dict):
        return ("object", frozenset((key, _same(item)) for key, item in value.items()))
    if isinstance(value, (list, tuple)):
        return ("array", tuple(map(_same, value)))
    return value


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
        self.pointer = pointer
        self.enum = enum
        self.min_length = min_length
        self.max_length = max_length
        self._allowed = frozenset(enum)
        self._pattern = pattern
        self._search: Callable[[str], object] | None = None
        self._free = not enum and not min_length and max_length is None and pattern is None

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, str):
            return _wrong_type("a string", value)
        if not value.isascii() and not _encodable(value):
            return Failure("type", "must be text that UTF-8 can carry: it holds a lone surrogate", "")
        return None if self._free else self._limits(value)

    def _limits(self, value: str) -> Failure | None:
        if self._allowed and value not in self._allowed:
            return Failure("enum", f"must be one of {_list(self.enum)}", value)
        if len(value) < self.min_length:
            return Failure("minLength", f"must have at least {self.min_length} characters", value)
        if self.max_length is not None and len(value) > self.max_length:
            return Failure("maxLength", f"must have at most {self.max_length} characters", value)
        if self._pattern is not None:
            if self._search is None:
                self._search = re.compile(self._pattern, re.ASCII).search
            if self._search(value) is None:
                return Failure("pattern", f"must match the pattern {self._pattern}", value)
        return None


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
        self.pointer = pointer
        self.enum = enum
        self.minimum = minimum
        self.maximum = maximum
        self.exclusive_minimum = exclusive_minimum
        self.exclusive_maximum = exclusive_maximum
        self.multiple_of = multiple_of

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return _wrong_type("a number", value)
        if isinstance(value, float) and not isfinite(value):
            return Failure("type", "must be a finite number: JSON has no NaN and no infinity", value)
        return self._limits(value)

    def _limits(self, value: float) -> Failure | None:
        if self.enum and value not in self.enum:
            return Failure("enum", f"must be one of {_list(self.enum)}", value)
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
            return _wrong_type("an integer", value)
        return self._limits(value)


class Boolean(Rule):
    """``True`` or ``False``."""

    __slots__ = ("enum",)

    def __init__(self, *, enum: tuple[bool, ...] = (), pointer: str = "") -> None:
        self.pointer = pointer
        self.enum = enum

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, bool):
            return _wrong_type("true or false", value)
        if self.enum and value not in self.enum:
            return Failure("enum", f"must be one of {_list(self.enum)}", value)
        return None


class Null(Rule):
    """Only ``None``."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        return None if value is None else _wrong_type("null", value)


class Nullable(Rule):
    """``None``, or what the inner rule allows."""

    __slots__ = ("rule",)

    def __init__(self, rule: Rule, *, pointer: str = "") -> None:
        self.pointer = pointer
        self.rule = rule

    def test(self, value: Any) -> Failure | None:
        if value is None:
            return None
        failure = self.rule.test(value)
        return None if failure is None else failure.inside("", self.rule.pointer, "")


class Secret(Nullable):
    """What the inner rule allows; no violation shows the value."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        failure = self.rule.test(value)
        if failure is not None:
            failure.value = "<hidden>"
            failure.inside("", self.rule.pointer, "")
        return failure


class ReadOnly(Rule):
    """A field only the server sends: no value is allowed in a request."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        return Failure("readOnly", "must be left out: only the server sends it", shown(value))


class Enum(Rule):
    """One of several JSON values of any type."""

    __slots__ = ("_keys", "values")

    def __init__(self, *values: Any, pointer: str = "") -> None:
        self.pointer = pointer
        self.values = values
        self._keys = [_same(value) for value in values]

    def test(self, value: Any) -> Failure | None:
        if _same(value) in self._keys:
            return None
        return Failure("enum", f"must be one of {_list(self.values)}", shown(value))


class Const(Rule):
    """Exactly one JSON value."""

    __slots__ = ("_key", "value")

    def __init__(self, value: Any, *, pointer: str = "") -> None:
        self.pointer = pointer
        self.value = value
        self._key = _same(value)

    def test(self, value: Any) -> Failure | None:
        if _same(value) == self._key:
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
        return _wrong_type("bytes or an open binary file", value)


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
    if isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            failure = _json(item, depth - 1)
            if failure is not None:
                return failure.inside(f"[{index}]", "", "")
        return None
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                return _wrong_type("an object with text as keys", value)
            failure = _json(item, depth - 1)
            if failure is not None:
                return failure.inside(f".{key}", "", "")
        return None
    return _wrong_type("a JSON value", value)


FREE_STRING = String()
FREE_NUMBER = Number()


class Array(Rule):
    """A list; each of its items obeys ``items``."""

    __slots__ = ("items", "max_items", "min_items", "unique")

    def __init__(
        self,
        items: Rule,
        *,
        min_items: int = 0,
        max_items: int | None = None,
        unique: bool = False,
        pointer: str = "",
    ) -> None:
        self.pointer = pointer
        self.items = items
        self.min_items = min_items
        self.max_items = max_items
        self.unique = unique

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, (list, tuple)):
            return _wrong_type("a list", value)
        if len(value) < self.min_items:
            return Failure("minItems", f"must have at least {self.min_items} items", shown(value))
        if self.max_items is not None and len(value) > self.max_items:
            return Failure("maxItems", f"must have at most {self.max_items} items", shown(value))
        if self.unique and len({_same(item) for item in value}) < len(value):
            return Failure("uniqueItems", "must not hold the same item twice", shown(value))
        test = self.items.test
        for index, item in enumerate(value):
            failure = test(item)
            if failure is not None:
                return failure.inside(f"[{index}]", self.items.pointer, "").inside("", self.pointer, "/items")
        return None


class Object(Rule):
    """An object: its declared properties by wire name, and what else it may hold.

    ``additional`` is the rule of undeclared properties, or ``False`` where none is allowed.
    ``arguments`` names the Python arguments of a body whose properties are spread out.
    """

    __slots__ = (
        "_needed",
        "additional",
        "arguments",
        "max_properties",
        "min_properties",
        "properties",
        "required",
    )

    def __init__(
        self,
        pointer: str = "",
        *,
        properties: Mapping[str, Rule] | None = None,
        required: tuple[str, ...] = (),
        additional: Rule | bool = True,
        min_properties: int = 0,
        max_properties: int | None = None,
        arguments: Mapping[str, str] | None = None,
    ) -> None:
        self.pointer = pointer
        self.properties = properties or {}
        self.required = required
        self.additional: Rule | None = _ANY if additional is True else (additional or None)
        self.min_properties = min_properties
        self.max_properties = max_properties
        self.arguments = arguments or {}
        self._needed = frozenset(required)

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, dict):
            return _wrong_type("an object", value)
        if not self._needed <= value.keys():
            name = next(name for name in self.required if name not in value)
            return Failure("required", "is required", None).inside(self._place(name), "", self._steps(name))
        properties = self.properties
        for name in value:
            rule = properties.get(name)
            failure = self._undeclared(name, value) if rule is None else rule.test(value[name])
            if failure is not None:
                if rule is not None:
                    failure.inside("", rule.pointer, "")
                return failure.inside(self._place(name), self.pointer, self._steps(name))
        if self.min_properties and len(value) < self.min_properties:
            return Failure("minProperties", f"must have at least {self.min_properties} fields", shown(value))
        if self.max_properties is not None and len(value) > self.max_properties:
            return Failure("maxProperties", f"must have at most {self.max_properties} fields", shown(value))
        return None

    def _undeclared(self, name: Any, value: Mapping[Any, Any]) -> Failure | None:
        if not isinstance(name, str):
            return _wrong_type("an object with text as keys", value)
        if self.additional is None:
            allowed = _list(self.properties) or "no field"
            return Failure("additionalProperties", f"is not allowed here: only {allowed}", None)
        failure = self.additional.test(value[name])
        return None if failure is None else failure.inside("", self.additional.pointer, "")

    def _place(self, name: object) -> str:
        return f".{self.arguments.get(name, name) if isinstance(name, str) else name}"

    def _steps(self, name: object) -> str:
        if isinstance(name, str) and name in self.properties:
            return f"/properties/{_step(name)}"
        return "/additionalProperties" if self.additional not in {None, _ANY} else ""


_ANY = AnyValue()


class Ref(Rule):
    """The rule of a model, looked up when first needed: models may refer to each other."""

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], Rule], *, pointer: str = "") -> None:
        self.pointer = pointer
        self._find = find
        self._found: Rule | None = None

    def test(self, value: Any) -> Failure | None:
        rule = self._found
        if rule is None:
            rule = self._found = self._find()
        failure = rule.test(value)
        return None if failure is None else failure.inside("", rule.pointer, "")


class AllOf(Rule):
    """What every one of the rules allows."""

    __slots__ = ("rules",)

    def __init__(self, *rules: Rule, pointer: str = "") -> None:
        self.pointer = pointer
        self.rules = rules

    def test(self, value: Any) -> Failure | None:
        for rule in self.rules:
            failure = rule.test(value)
            if failure is not None:
                return failure.inside("", rule.pointer, "")
        return None


class AnyOf(AllOf):
    """What at least one of the rules allows."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        failures: list[Failure] = []
        for rule in self.rules:
            failure = rule.test(value)
            if failure is None:
                return None
            failures.append(failure.inside("", rule.pointer, ""))
        return _none_fits("anyOf", failures, value)


class OneOf(AllOf):
    """What exactly one of the rules allows.

    With a ``discriminator`` (the wire name of a property), ``mapping`` says which rule holds for
    which of its values; that rule alone then decides.
    """

    __slots__ = ("discriminator", "mapping")

    def __init__(
        self,
        *rules: Rule,
        discriminator: str | None = None,
        mapping: Mapping[str, int] | None = None,
        pointer: str = "",
    ) -> None:
        self.pointer = pointer
        self.rules = rules
        self.discriminator = discriminator
        self.mapping = mapping or {}

    def test(self, value: Any) -> Failure | None:
        if self.discriminator is not None and isinstance(value, dict):
            return self._by_discriminator(self.discriminator, value)
        failures: list[Failure] = []
        for rule in self.rules:
            failure = rule.test(value)
            if failure is not None:
                failures.append(failure.inside("", rule.pointer, ""))
        fitting = len(self.rules) - len(failures)
        if fitting == 1:
            return None
        if fitting:
            message = f"must fit exactly one of {len(self.rules)} alternatives, not {fitting} of them"
            return Failure("oneOf", message, shown(value))
        return _none_fits("oneOf", failures, value)

    def _by_discriminator(self, name: str, value: Mapping[str, Any]) -> Failure | None:
        if name not in value:
            return Failure("required", "is required", None).inside(f".{name}", "", "")
        kind = value[name]
        index = self.mapping.get(kind) if isinstance(kind, str) else None
        if index is None:
            failure = Failure("discriminator", f"must be one of {_list(self.mapping)}", shown(kind))
            return failure.inside(f".{name}", "", "")
        failure_ = self.rules[index].test(value)
        return None if failure_ is None else failure_.inside("", self.rules[index].pointer, "")


def _none_fits(keyword: str, failures: list[Failure], value: Any) -> Failure:
    """The failure of a union: it names the alternative that got furthest."""
    nearest = max(failures, key=lambda failure: len(failure.place))
    place = f"{nearest.place.lstrip('.')} " if nearest.place else ""
    message = f"must fit one of {len(failures)} alternatives; for the nearest, {place}{nearest.message}"
    return Failure(keyword, message, shown(value))


class Not(Nullable):
    """What the inner rule forbids."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if self.rule.test(value) is not None:
            return None
        return Failure("not", "must not be what the document excludes here", shown(value))
