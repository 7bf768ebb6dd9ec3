"""A finding: one change of the document, its location and its effect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Direction = Literal["request", "response", "none"]
Level = Literal["ERR", "WARN", "INFO"]
"""oasdiff's severity, a rating for operators of the server."""
Verdict = Literal["breaking", "risky", "safe"]
Effect = Literal["narrower", "wider", "other", "none"]
"""The effect on the set of valid values: ``other`` is neither, ``none`` leaves it unchanged."""

VERDICTS: tuple[Verdict, ...] = ("breaking", "risky", "safe")
"""Most severe first."""
Ratings = tuple[Verdict, Verdict]
"""For a *deployed* program, and for an *upgrade* to the new client."""
BREAKING: Ratings = ("breaking", "breaking")
RISKY: Ratings = ("risky", "risky")
SAFE: Ratings = ("safe", "safe")
Values = tuple[Any, Any]
"""The old and the new value as plain data; ``None`` if there is none."""
NONE: Values = (None, None)


def severest(*verdicts: Verdict) -> Verdict:
    """Return the most severe verdict."""
    return VERDICTS[min(map(VERDICTS.index, verdicts))]


def narrowing(narrower: bool) -> Effect:
    """Return the effect of a change with only two directions."""
    return "narrower" if narrower else "wider"


@dataclass(frozen=True, slots=True)
class Site:
    """The operation or part of the document with the change."""

    method: str = ""
    """The method in lower case; empty outside an operation."""
    path: str = ""
    operation: str = ""
    """The operationId, if there is one."""
    tag: str = ""

    @property
    def label(self) -> str:
        """The displayed name: the operationId, else method and path, else the document."""
        return self.operation or f"{self.method.upper()} {self.path}".strip() or "the document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One change at one site."""

    id: str
    """An id of oasdiff if ``common``; others follow its pattern."""
    common: bool = False
    """Whether oasdiff has this id."""
    level: Level = "INFO"
    direction: Direction = "none"
    site: Site
    subject: str
    """The subject in words: ``property 'to' of the request body``."""
    effect: Effect = "none"
    owner: str = ""
    """Its owner by names: the component that both sides refer to, or the operation and its part. The last step is
    the name of the changed part. Empty for parts that operations share: equal changes of them are one change."""
    base: str = ""
    """A short digest of the old value there."""
    target: str = ""
    """A short digest of the new constraint of the changed keyword."""
    old: Any = None
    """The old value as plain data; ``None`` if there was none."""
    new: Any = None
    old_pointer: str | None = None
    """JSON pointer into the old document; ``None`` if it lacks the part."""
    new_pointer: str | None = None
    deployed: Verdict
    """For a program that stays with the old client."""
    upgrade: Verdict
    """For a program that moves to the new client."""

    @property
    def worst(self) -> Verdict:
        """The more severe of the two verdicts."""
        return severest(self.deployed, self.upgrade)
