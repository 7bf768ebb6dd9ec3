"""Deprecation, sunset dates, stability levels, and the publisher's policy for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

LEVELS = ("draft", "alpha", "beta", "stable")
_MUST_LAST = ("beta", "stable")


@dataclass(frozen=True, slots=True)
class Policy:
    """The days from the announcement of a removal to the removal, and the lowest reported stability."""

    beta_days: int = 0
    stable_days: int = 0
    level: str = "draft"

    def days(self, item: dict[str, Any]) -> int:
        """Return the required days between deprecation and removal; 0 without a requirement."""
        level = item.get("x-stability-level", "stable")
        return {"beta": self.beta_days, "stable": self.stable_days}.get(level, 0)

    def earliest(self, item: dict[str, Any], today: date) -> date:
        """Return the first allowed removal day for an object that is deprecated today."""
        return today + timedelta(days=self.days(item))

    def ignores(self, *items: dict[str, Any]) -> bool:
        """Whether a change of an object, given before and after, is not reported."""
        return not any(self.counts(item) for item in items)

    def counts(self, item: dict[str, Any]) -> bool:
        """Whether the stability of an object is high enough for a report."""
        level = item.get("x-stability-level", "stable")
        return level not in LEVELS or LEVELS.index(level) >= LEVELS.index(self.level)


def sunset(item: dict[str, Any]) -> date | str | None:
    """Return the sunset date: the text if it is not a date, ``None`` if absent."""
    text = item.get("x-sunset")
    if text is None:
        return None
    try:
        return datetime.fromisoformat(str(text)).date()
    except ValueError:
        return str(text)


def removal(item: dict[str, Any], today: date) -> str:
    """Return the ending of the id of a removal, which depends on its announcement."""
    if not deprecated(item):
        return "without-deprecation"
    day = sunset(item)
    if isinstance(day, str):
        return "sunset-parse"
    return "before-sunset" if day is not None and day > today else "with-deprecation"


def deprecated(item: dict[str, Any]) -> bool:
    """Whether the object is deprecated."""
    return item.get("deprecated") is True


def lasting(item: dict[str, Any]) -> bool:
    """Whether its stability level promises permanence; true without a level."""
    level = item.get("x-stability-level")
    return level is None or level in _MUST_LAST


def stability(old: dict[str, Any], new: dict[str, Any], policy: Policy) -> str:
    """Return the event of the stability level: ``invalid``, ``decreased``, ``increased``, or empty."""
    levels = [stated.get("x-stability-level") for stated in (old, new)]
    if not policy.counts(old):
        return ""
    if any(stated is not None and stated not in LEVELS for stated in levels):
        return "invalid"
    if None in levels or levels[0] == levels[1]:
        return ""
    return "decreased" if LEVELS.index(levels[1]) < LEVELS.index(levels[0]) else "increased"


def deprecation(old: dict[str, Any], new: dict[str, Any], policy: Policy, today: date) -> str:
    """Return the deprecation event: ``deprecated``, ``reactivated``, one of its date, or empty."""
    before, after = sunset(old), sunset(new)
    if not deprecated(new):
        return "reactivated" if deprecated(old) else ""
    earliest = policy.earliest(new, today)
    if not deprecated(old):
        if isinstance(after, str):
            return "deprecated-until-no-date"
        if after is None:
            return "deprecated-without-date" if policy.days(new) else "deprecated"
        return "deprecated-too-soon" if after < earliest else "deprecated-with-date"
    if before == after or before is None:
        return ""
    if after is None:
        return "date-deleted"
    if isinstance(before, str) or isinstance(after, str):
        return "date-unreadable"
    return "date-too-soon" if after < before and after < earliest else "date-changed"
