"""Converts between typed values and plain JSON: models become dicts, dates become text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from json import dumps
from typing import Any, TypeGuard, cast

from .decode import calendar_date, date_time
from .unset import UNSET

_ATOMS = frozenset({str, int, float, bool, type(None), bytes, datetime, date})


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a plain value is a JSON object."""
    return type(value) is dict


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a plain value is a JSON array."""
    return type(value) is list


def _is_sequence(value: Any) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence)


def plain(value: Any) -> Any:
    """Convert models to dicts and tuples to lists, at every depth; dates stay dates."""
    kind = value.__class__
    if kind in _ATOMS:
        return value
    if kind is dict:
        return {key: plain(item) for key, item in value.items() if item is not UNSET}
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    to_dict = getattr(kind, "to_dict", None)
    if to_dict is not None:
        return to_dict(value)
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, (str, bytes)):
        return value
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value)
        return {key: plain(item) for key, item in pairs.items() if item is not UNSET}
    if isinstance(value, bytearray) or kind is memoryview:
        return bytes(value)
    if _is_sequence(value):
        return [plain(item) for item in value]
    return value


def texts(value: Any) -> Any:
    """Convert the dates in plain JSON to RFC 3339 text."""
    kind = value.__class__
    if kind is dict:
        return {key: texts(item) for key, item in value.items()}
    if kind is list:
        return [texts(item) for item in value]
    if isinstance(value, date):
        return date_text(value)
    return value


def date_text(value: date) -> str:
    """Format a date or date-time as RFC 3339 text; an offset of zero is written ``Z``."""
    if not isinstance(value, datetime):
        return value.isoformat()
    offset = value.utcoffset()
    if offset is None:
        return value.isoformat()
    if offset % timedelta(minutes=1):
        value, offset = value.astimezone(UTC), timedelta()
    return value.isoformat() if offset else value.replace(tzinfo=None).isoformat() + "Z"


def restored(value: Any, source: Any) -> Any:
    """Convert dates to JSON; a date becomes its original text if that still has the same meaning."""
    if isinstance(value, datetime):
        return source if type(source) is str and date_time(source) == value else date_text(value)
    if isinstance(value, date):
        return source if type(source) is str and calendar_date(source) == value else date_text(value)
    if is_list(value):
        sources = source if is_list(source) and len(source) == len(value) else [None] * len(value)
        return [restored(item, came) for item, came in zip(value, sources, strict=True)]
    if is_object(value):
        fields = source if is_object(source) else {}
        return {key: restored(item, fields.get(key)) for key, item in value.items()}
    return plain(value)


def json_text(value: Any) -> str:
    """Encode compact JSON text."""
    return dumps(texts(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
