"""The current position of the comparison, which adds findings there."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from .document import Document, Node, Sameness, without_words
from .finding import NONE, Direction, Effect, Finding, Ratings, Site, Values, narrowing
from .lifecycle import Policy
from .oasdiff_ids import level_of
from .ratings import rate


class Comparison:
    """Two documents, and the findings so far."""

    def __init__(
        self,
        old: dict[str, Any],
        new: dict[str, Any],
        today: date,
        by_meaning: bool = True,
        policy: Policy | None = None,
    ) -> None:
        self.old = Document(old)
        self.new = Document(new)
        self.sameness = Sameness(self.old, self.new)
        self.today = today
        self.policy = policy or Policy()
        self.by_meaning = by_meaning
        """Whether schemas are compared in normal form instead of as written."""
        self.findings: list[Finding] = []

    def trial(self) -> Comparison:
        """Return a comparison of the same documents without findings."""
        copy = object.__new__(Comparison)
        copy.__dict__.update(self.__dict__)
        copy.findings = []
        return copy


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of both documents."""

    comparison: Comparison
    site: Site = field(default_factory=Site)
    direction: Direction = "none"
    about: str = ""
    """The part in words: ``the request body (application/json)``."""
    owner: str = ""
    """The owner by names: ``post /messages``."""
    reversed: bool = False
    """Whether the client receives it although the document calls it a request: a webhook."""

    def report(
        self,
        name: str,
        effect: Effect,
        subject: str,
        old: Node | None,
        new: Node | None,
        *,
        values: Values = NONE,
        key: str = "",
        rated: Ratings | None = None,
        quiet: bool = False,
        owner: str | None = None,
        demands: Any = None,
    ) -> None:
        """Add a finding.

        ``values`` are the old and the new value; ``key`` is the keyword below the nodes; ``rated`` replaces the
        usual ratings; ``quiet`` means that oasdiff reports nothing here. ``owner`` replaces the scope's own, and is
        empty for parts that operations share. ``demands`` is the new constraint, if neither ``key`` nor a new node
        contains it.
        """
        if demands is None and old is None and new is not None:
            demands = new.raw
        common, level = level_of(name, self.direction, effect)
        deployed, upgrade = rated or rate(name, self.direction, effect)
        self.comparison.findings.append(
            Finding(
                id=name,
                common=common and not quiet,
                level=level,
                direction=self.direction,
                site=self.site,
                subject=f"{subject} of {self.about}" if subject and self.about else subject or self.about,
                effect=effect,
                owner=f"{self.owner} {subject}" if owner is None else owner,
                base="" if old is None else _digest(old.raw),
                target=_digest_of_keyword(new, key) if demands is None else _digest(demands),
                old=values[0],
                new=values[1],
                old_pointer=_pointer(old, key),
                new_pointer=_pointer(new, key),
                deployed=deployed,
                upgrade=upgrade,
            )
        )

    def required(self, name: str, subject: str, old: Node, new: Node) -> None:
        """Report a change of whether the part is required."""
        before, after = (node.value.get("required") is True for node in (old, new))
        if before != after:
            event = f"{name}-became-{'required' if after else 'optional'}"
            self.report(event, narrowing(after), subject, old, new, values=(before, after), key="required")

    def within(self, **changes: Any) -> Scope:
        """Return the scope with some fields changed."""
        return replace(self, **changes)


def _pointer(node: Node | None, key: str) -> str | None:
    if node is None:
        return None
    if key and key in node.value:
        return f"{node.pointer}/{key}"
    return node.written_at


def _digest_of_keyword(node: Node | None, key: str) -> str:
    return _digest(node.value[key]) if node is not None and key in node.value else ""


def _digest(value: Any) -> str:
    text = json.dumps(without_words(value), sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
