"""Promises of a publisher about the life of an operation: notice periods and stability levels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

LEVELS = ("draft", "alpha", "beta", "stable")


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
