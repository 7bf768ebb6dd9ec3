"""The life of things: deprecation, sunset dates, stability levels, and what a publisher promises of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

LEVELS = ("draft", "alpha", "beta", "stable")
_MUST_LAST = ("beta", "stable")


@dataclass(frozen=True, slots=True)
class Policy:
    """The days between the announcement of an end and the end, and the lowest stability that counts."""

    beta_days: int = 0
    stable_days: int = 0
    level: str = "draft"

    def days(self, thing: dict[str, Any]) -> int:
        """The days that must pass before a deprecated thing may go; 0 where none have to."""
        level = thing.get("x-stability-level", "stable")
        return {"beta": self.beta_days, "stable": self.stable_days}.get(level, 0)

    def earliest(self, thing: dict[str, Any], today: date) -> date:
        """The first day on which a thing that is deprecated today may go."""
        return today + timedelta(days=self.days(thing))

    def ignores(self, *things: dict[str, Any]) -> bool:
        """Whether a change of a thing, before and after or on one side, is not reported."""
        return not any(self.counts(thing) for thing in things)

    def counts(self, thing: dict[str, Any]) -> bool:
        """Whether the stability of a thing is high enough for its changes to be reported."""
        level = thing.get("x-stability-level", "stable")
        return level not in LEVELS or LEVELS.index(level) >= LEVELS.index(self.level)


def sunset(thing: dict[str, Any]) -> date | str | None:
    """The date after which a thing may go: the text where it is not a date, ``None`` where none is given."""
    given = thing.get("x-sunset")
    if given is None:
        return None
    try:
        return datetime.fromisoformat(str(given)).date()
    except ValueError:
        return str(given)


def removal(thing: dict[str, Any], today: date) -> str:
    """How a removal was announced: an ending of ids."""
    if not deprecated(thing):
        return "without-deprecation"
    day = sunset(thing)
    if isinstance(day, str):
        return "sunset-parse"
    return "before-sunset" if day is not None and day > today else "with-deprecation"


def deprecated(thing: dict[str, Any]) -> bool:
    """Whether it is deprecated."""
    return thing.get("deprecated") is True


def lasting(thing: dict[str, Any]) -> bool:
    """Whether its stability level promises that it stays; true without a level."""
    level = thing.get("x-stability-level")
    return level is None or level in _MUST_LAST


def stability(old: dict[str, Any], new: dict[str, Any], policy: Policy) -> str:
    """What happened to the stability level: ``invalid``, ``decreased``, ``increased``, or nothing."""
    levels = [stated.get("x-stability-level") for stated in (old, new)]
    if not policy.counts(old):
        return ""
    if any(stated is not None and stated not in LEVELS for stated in levels):
        return "invalid"
    if None in levels or levels[0] == levels[1]:
        return ""
    return "decreased" if LEVELS.index(levels[1]) < LEVELS.index(levels[0]) else "increased"


def deprecation(old: dict[str, Any], new: dict[str, Any], policy: Policy, today: date) -> str:
    """What happened to the end of a thing, or nothing: ``deprecated``, ``reactivated``, or what its date says."""
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
