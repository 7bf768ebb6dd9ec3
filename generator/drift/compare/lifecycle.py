"""Deprecation, sunset dates and stability levels."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from ..model.policy import LEVELS

_MUST_LAST = ("beta", "stable")


def sunset(thing: dict[str, Any]) -> date | str | None:
    """The date after which a thing may go: the text where it is no date, ``None`` where none is given."""
    given = thing.get("x-sunset")
    if given is None:
        return None
    text = str(given)
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return text


def removal(thing: dict[str, Any], today: date) -> str:
    """How a thing that is gone was announced: an ending of ids."""
    if thing.get("deprecated") is not True:
        return "without-deprecation"
    day = sunset(thing)
    if day is None:
        return "with-deprecation"
    if isinstance(day, str):
        return "sunset-parse"
    return "before-sunset" if day > today else "with-deprecation"


def deprecated(thing: dict[str, Any]) -> bool:
    """Whether it is deprecated."""
    return thing.get("deprecated") is True


def sunset_change(old: dict[str, Any], new: dict[str, Any], today: date) -> str:
    """What happened to the date of a thing that was and is deprecated: an ending of ids, or nothing."""
    before, after = sunset(old), sunset(new)
    if before == after or before is None:
        return ""
    if after is None:
        return "sunset-deleted"
    if isinstance(before, str) or isinstance(after, str):
        return "sunset-parse"
    return "sunset-date-changed-too-small" if after < before and after < today else "sunset-changed"


def lasting(thing: dict[str, Any]) -> bool:
    """Whether its stability level promises that it stays; without a level it does."""
    level = thing.get("x-stability-level")
    return level is None or level in _MUST_LAST


def stability(old: dict[str, Any], new: dict[str, Any]) -> str:
    """What happened to the stability level: ``invalid``, ``decreased``, ``increased``, or nothing."""
    levels = [stated.get("x-stability-level") for stated in (old, new)]
    if any(stated is not None and stated not in LEVELS for stated in levels):
        return "invalid"
    if None in levels or levels[0] == levels[1]:
        return ""
    return "decreased" if LEVELS.index(levels[1]) < LEVELS.index(levels[0]) else "increased"
