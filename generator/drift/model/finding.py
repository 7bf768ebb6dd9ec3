"""A finding: one change of the document, its location and its effect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Direction = Literal["request", "response", "none"]
Level = Literal["ERR", "WARN", "INFO"]
"""oasdiff's severity, which rates for those who run the server."""
Verdict = Literal["breaking", "risky", "safe"]
Effect = Literal["narrower", "wider", "other", "none"]
"""What a change does to the set of valid values: ``other`` is neither, ``none`` leaves it as it is."""

VERDICTS: tuple[Verdict, ...] = ("breaking", "risky", "safe")
"""Most severe first."""
Ratings = tuple[Verdict, Verdict]
"""For a program that is *deployed*, and for one that moves to the new client: an *upgrade*."""
BREAKING: Ratings = ("breaking", "breaking")
RISKY: Ratings = ("risky", "risky")
SAFE: Ratings = ("safe", "safe")
Values = tuple[Any, Any]
"""What stood there before, and what does now: plain data; ``None`` where there is nothing."""
NONE: Values = (None, None)


def severest(*verdicts: Verdict) -> Verdict:
    """The most severe of verdicts."""
    return VERDICTS[min(map(VERDICTS.index, verdicts))]


def narrowing(narrower: bool) -> Effect:
    """The effect of a change that can only go two ways."""
    return "narrower" if narrower else "wider"


@dataclass(frozen=True, slots=True)
class Site:
    """The operation, or the part of the document, that a change is in."""

    method: str = ""
    """In lower case; empty where no operation is meant."""
    path: str = ""
    operation: str = ""
    """The operationId, if there is one."""
    tag: str = ""

    @property
    def label(self) -> str:
        """How people call it: the operationId, else method and path, else the document."""
        return self.operation or f"{self.method.upper()} {self.path}".strip() or "the document"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One change at one site."""

    id: str
    """In oasdiff's vocabulary where ``common``; formed alike elsewhere."""
    common: bool = False
    """Whether oasdiff knows this id."""
    level: Level = "INFO"
    direction: Direction = "none"
    site: Site
    subject: str
    """What changed, in words: ``property 'to' of the request body``."""
    effect: Effect = "none"
    owner: str = ""
    """What it belongs to, by names: the component that both sides refer to, or the operation and the part of it. The
    last step is the name of what changed. Empty for what operations share: the same change of them is one."""
    base: str = ""
    """What stood there before, in short: a digest."""
    target: str = ""
    """What the keyword that changed demands now, in short: a digest."""
    old: Any = None
    """The value before, plain data; ``None`` where there was none."""
    new: Any = None
    old_pointer: str | None = None
    """JSON pointer into the old document; ``None`` where the thing is not there."""
    new_pointer: str | None = None
    deployed: Verdict
    """For a program that goes on with the client made from the old document."""
    upgrade: Verdict
    """For a program that moves to the client made from the new document."""

    @property
    def worst(self) -> Verdict:
        """The more severe of the two verdicts."""
        return severest(self.deployed, self.upgrade)
