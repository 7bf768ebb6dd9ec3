"""From JSON to typed values, leniently: what does not fit its declared type is kept as it came."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, ClassVar, Final, Protocol, Self, TypeGuard, TypeVar, cast, overload

T = TypeVar("T")

MISSING: Any = object()
"""The default for looking up a key that may be absent, where null means something else."""


new: Final = object.__new__
"""Makes a model without running its ``__init__``: decoding sets every attribute itself."""


class Element(dict[str, Any]):
    """An XML element with children, read as a JSON object: a list may come wrapped, or as one value."""


class Text(str):
    """The text of an XML element without children; an empty one may stand for an empty list."""

    __slots__ = ()


class Absent(list[Any]):
    """The empty list of a property that was absent: it is not written back as long as it is empty."""


def as_is(value: Any) -> Any:
    """The value as it came."""
    return value


def date_time(value: Any) -> Any:
    """A ``datetime`` where the text is one; any other value as it came.

    ``datetime.fromisoformat`` reads RFC 3339; python-dateutil reads the other ways of writing one.
    """
    if not isinstance(value, str):
        return value
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return _tolerant(value)


def calendar_date(value: Any) -> Any:
    """A ``date`` where the text is one (``2024-02-29``); any other value as it came."""
    if not isinstance(value, str):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        parsed = _tolerant(value)
        if isinstance(parsed, datetime) and parsed.timetz() == time():
            return parsed.date()
        return value


def _tolerant(value: str) -> Any:
    # Two readings with different defaults agree only where the text itself gives year, month and day:
    # "10" or "Monday" is not a date.
    if len(value) < 6 or len(value) > 64 or not any(character.isdigit() for character in value):
        return value
    from dateutil import parser

    try:
        first = parser.parse(value, default=datetime(2000, 1, 1), tzinfos=_zone)
        second = parser.parse(value, default=datetime(2004, 12, 28), tzinfos=_zone)
    except (ValueError, OverflowError, TypeError):
        return value
    return first if first == second else value


def _zone(name: str | None, offset: int | None) -> timezone | None:
    """The time zone of an offset from UTC; raises ``ValueError`` for a name such as EST, whose meaning is local."""
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is not None:
        raise ValueError(name)
    return None


def unknown(data: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """The fields the document does not declare."""
    if known.issuperset(data):
        return {}
    return {key: value for key, value in data.items() if key not in known}


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return type(value) is list


@overload
def array(value: Any) -> list[Any]: ...


@overload
def array(value: Any, decode: Callable[[Any], T]) -> list[T]: ...


def array(value: Any, decode: Callable[[Any], T] | None = None) -> list[T]:
    """A list with each item decoded. Absent gives an empty list; null and what is no list stay."""
    if _is_list(value):
        return value if decode is None else [decode(item) for item in value]
    if value is MISSING:
        return Absent()
    if isinstance(value, (Element, Text)):
        return [item if decode is None else decode(item) for item in _unwrapped(value, decode is None)]
    return cast("list[T]", value)


def mapping(value: Any, decode: Callable[[Any], T]) -> dict[str, T]:
    """An object with each value decoded; what is no object stays."""
    if isinstance(value, dict):
        return {key: decode(item) for key, item in cast("dict[str, Any]", value).items()}
    return cast("dict[str, T]", value)


def _unwrapped(value: Element | Text, scalars: bool) -> list[Any]:
    """The items of ``<list><item/><item/></list>``; a lone item that is not wrapped is the one item."""
    if isinstance(value, Text):
        return [value] if value.strip() else []
    if len(value) == 1:
        (inner,) = value.values()
        if _is_list(inner):
            return inner
        if scalars or type(inner) is Element:
            return [inner]
    return [value]


@dataclass(frozen=True, slots=True)
class Shape:
    """What tells one object schema from another: its keys, and the values some of them are bound to."""

    known: frozenset[str]
    required: frozenset[str] = frozenset()
    fixed: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Shaped(Protocol):
    """A model that is told apart from others by its shape."""

    __shape__: ClassVar[Shape]

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object."""
        ...


def fitness(source: Mapping[str, Any], shape: Shape) -> tuple[bool, int] | None:
    """How well an object fits a shape: whether all required keys are there, and how many keys are known.

    None where a key that is bound to one value has another.
    """
    if any(source.get(key, bound) != bound for key, bound in shape.fixed.items()):
        return None
    return shape.required.issubset(source), sum(key in shape.known for key in source)


def closest(value: Any, *models: type[Shaped]) -> Any:
    """Decode an object as the model it fits best; as it came where a bound value fits none of them."""
    if not isinstance(value, dict):
        return value
    found: type[Shaped] | None = None
    best = (False, -1)
    source = cast("dict[str, Any]", value)
    for model in models:
        score = fitness(source, model.__shape__)
        if score is not None and score > best:
            found, best = model, score
    return source if found is None else found.from_dict(source)


def variant(value: Any, key: str, mapping: Mapping[str, Callable[[Any], Any]]) -> Any:
    """Decode an object as the schema its discriminator names; as it came where it names none."""
    if not isinstance(value, dict):
        return value
    source = cast("dict[str, Any]", value)
    chosen = source.get(key)
    decode = mapping.get(chosen) if isinstance(chosen, str) else None
    return source if decode is None else decode(source)


def either(
    value: Any,
    *,
    objects: Callable[[Any], Any] = as_is,
    arrays: Callable[[Any], Any] = as_is,
    strings: Callable[[Any], Any] = as_is,
) -> Any:
    """Decode by the JSON type that came: an object, an array, a string; other values stay."""
    if isinstance(value, dict):
        return objects(value)
    if type(value) is list:
        return arrays(value)
    if type(value) is str:
        return strings(value)
    return value
