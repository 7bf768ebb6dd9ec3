"""Decodes JSON to typed values, leniently: a value that does not fit its declared type is returned unchanged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, Protocol, TypeGuard, cast

Function = Callable[[Any], Any]

MISSING: Any = object()
"""The default of lookups for a key that may be absent, where null has another meaning."""


class Element(dict[str, Any]):
    """An XML element with children, read as a JSON object: a list may be wrapped, or a single value."""


class Text(str):
    """The text of an XML element without children; an empty one may be an empty list."""

    __slots__ = ()


class Absent(list[Any]):
    """The empty list of an absent property: it is not encoded while it is empty."""


def as_is(value: Any) -> Any:
    """Return the value unchanged."""
    return value


def date_time(value: Any) -> Any:
    """Decode a ``datetime`` from text; other values are returned unchanged.

    ``datetime.fromisoformat`` reads RFC 3339; python-dateutil reads the other ways of writing one.
    """
    if not isinstance(value, str):
        return value
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return _tolerant(value)


def calendar_date(value: Any) -> Any:
    """Decode a ``date`` from text (``2024-02-29``); other values are returned unchanged."""
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
    """Return the time zone of an offset from UTC; raises ``ValueError`` for names such as EST."""
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is not None:
        raise ValueError(name)
    return None


class Declaration(Protocol):
    """A declared way to decode, such as ``ListOf``."""

    def __decoder__(self) -> Function:
        """Return the function that decodes a value."""
        ...


class Decodable(Protocol):
    """The data that decoding needs of a model."""

    @classmethod
    def from_dict(cls, data: Any) -> Any:
        """Build from a decoded JSON object."""
        ...

    @classmethod
    def __fitness__(cls, source: dict[str, Any]) -> tuple[bool, int] | None: ...


def function_of(decoder: type[Decodable] | Declaration | Function | None) -> Function:
    """Return the function that decodes a value; ``None`` returns values unchanged."""
    if decoder is None:
        return as_is
    declared: Callable[[], Function] | None = getattr(decoder, "__decoder__", None)
    return cast("Function", decoder) if declared is None else declared()


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return type(value) is list


class ListOf:
    """A list of items. An absent one is an empty list; null and other values stay unchanged."""

    __slots__ = ("_item",)

    def __init__(self, item: type[Decodable] | Declaration | Function | None = None) -> None:
        self._item = item

    def __decoder__(self) -> Function:
        """Return the function that decodes a value."""
        decode = None if self._item is None else function_of(self._item)
        decode_items: Function = as_is
        if decode is not None:
            declared: Callable[[], Function] | None = getattr(self._item, "__items_decoder__", None)
            decode_items = _items_decoder(decode) if declared is None else declared()

        def decode_list(value: Any) -> Any:
            if _is_list(value):
                return decode_items(value)
            if value is MISSING:
                return Absent()
            if isinstance(value, (Element, Text)):
                return decode_items(_unwrapped(value, decode is None))
            return value

        return decode_list


class MapOf:
    """An object with values of one type; other values stay unchanged."""

    __slots__ = ("_value",)

    def __init__(self, value: type[Decodable] | Declaration | Function) -> None:
        self._value = value

    def __decoder__(self) -> Function:
        """Return the function that decodes a value."""
        decode = function_of(self._value)

        def decode_map(value: Any) -> Any:
            if isinstance(value, dict):
                return {key: decode(item) for key, item in cast("dict[str, Any]", value).items()}
            return value

        return decode_map


class Variant:
    """An object whose discriminator ``key`` names its model; other objects stay unchanged."""

    __slots__ = ("key", "models")

    def __init__(self, key: str, models: Mapping[str, type[Decodable]]) -> None:
        self.key: str = key
        self.models: Mapping[str, type[Decodable]] = models

    def __decoder__(self) -> Function:
        """Return the function that decodes a value."""
        key = self.key
        decoders = {name: function_of(model) for name, model in self.models.items()}

        def decode_variant(value: Any) -> Any:
            if not isinstance(value, dict):
                return value
            source = cast("dict[str, Any]", value)
            name = source.get(key)
            decode = decoders.get(name) if isinstance(name, str) else None
            return source if decode is None else decode(source)

        return decode_variant


class Closest:
    """An object that is decoded as the best-fitting model; unchanged if none fits."""

    __slots__ = ("_models",)

    def __init__(self, *models: type[Decodable]) -> None:
        self._models = models

    def __decoder__(self) -> Function:
        """Return the function that decodes a value."""
        models = self._models

        def decode_closest(value: Any) -> Any:
            if not isinstance(value, dict):
                return value
            source = cast("dict[str, Any]", value)
            closest: type[Decodable] | None = None
            best = (False, -1)
            for model in models:
                score = model.__fitness__(source)
                if score is not None and score > best:
                    closest, best = model, score
            return source if closest is None else closest.from_dict(source)

        return decode_closest


class ByJsonType:
    """A value decoded by its JSON type: object, array or string; other values stay unchanged."""

    __slots__ = ("_arrays", "_objects", "_strings")

    def __init__(
        self,
        *,
        objects: type[Decodable] | Declaration | Function | None = None,
        arrays: type[Decodable] | Declaration | Function | None = None,
        strings: type[Decodable] | Declaration | Function | None = None,
    ) -> None:
        self._objects = objects
        self._arrays = arrays
        self._strings = strings

    def __decoder__(self) -> Function:
        """Return the function that decodes a value."""
        objects, arrays, strings = map(function_of, (self._objects, self._arrays, self._strings))

        def decode_by_type(value: Any) -> Any:
            if isinstance(value, dict):
                return objects(value)
            if type(value) is list:
                return arrays(value)
            if type(value) is str:
                return strings(value)
            return value

        return decode_by_type


def _items_decoder(decode: Function) -> Function:
    def decode_items(items: list[Any]) -> list[Any]:
        return [decode(item) for item in items]

    return decode_items


def _unwrapped(value: Element | Text, scalars: bool) -> list[Any]:
    """Return the items of ``<list><item/><item/></list>``; an unwrapped single item is the only item."""
    if isinstance(value, Text):
        return [value] if value.strip() else []
    if len(value) == 1:
        (inner,) = value.values()
        if _is_list(inner):
            return inner
        if scalars or type(inner) is Element:
            return [inner]
    return [value]
