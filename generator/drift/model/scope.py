"""The current position of the comparison, which adds the findings at this position."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from .document import Document, Node, Sameness, without_words
from .finding import Direction, Effect, Finding, Site, Verdict
from .oasdiff_ids import level_of
from .policy import Policy
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
        """Whether schemas are compared in normal form, or as they are written."""
        self.findings: list[Finding] = []

    def trial(self) -> Comparison:
        """A comparison of the same documents without findings."""
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
    """The part by names: ``post /messages``."""
    reversed: bool = False
    """What we are sent although the document calls it a request: a webhook."""

    def report(
        self,
        name: str,
        effect: Effect,
        subject: str,
        old_node: Node | None = None,
        new_node: Node | None = None,
        *,
        old: Any = None,
        new: Any = None,
        values: tuple[Any, Any] = (None, None),
        key: str = "",
        rated: tuple[Verdict, Verdict] | None = None,
        quiet: bool = False,
        owner: str | None = None,
        demands: Any = None,
    ) -> None:
        """Add a finding.

        ``values`` are old and new at once; ``key`` is the keyword below the nodes; ``rated`` replaces the usual
        ratings; ``quiet`` says that oasdiff finds nothing where we find this. ``owner`` replaces the scope's own, and
        is empty for what operations share. ``demands`` is what the new document demands, where neither ``key`` nor a
        node that is new says it.
        """
        if demands is None and old_node is None and new_node is not None:
            demands = new_node.raw
        common, level = level_of(name, self.direction, effect)
        if quiet:
            common = False
        deployed, upgrade = rated or rate(name, self.direction, effect)
        about = f"{subject} of {self.about}" if subject and self.about else subject or self.about
        self.comparison.findings.append(
            Finding(
                id=name,
                common=common,
                level=level,
                direction=self.direction,
                site=self.site,
                subject=about,
                effect=effect,
                owner=f"{self.owner} {subject}" if owner is None else owner,
                base=_digest(old_node),
                target=_digest_of_keyword(new_node, key) if demands is None else _digest_of(demands),
                old=values[0] if old is None else old,
                new=values[1] if new is None else new,
                old_pointer=_pointer(old_node, key),
                new_pointer=_pointer(new_node, key),
                deployed=deployed,
                upgrade=upgrade,
            )
        )

    def within(self, **changes: Any) -> Scope:
        """The scope with some of its parts changed."""
        return replace(self, **changes)


def _pointer(node: Node | None, key: str) -> str | None:
    if node is None:
        return None
    if key and key in node.value:
        return f"{node.pointer}/{key}"
    return node.written_at


def _digest(node: Node | None) -> str:
    return "" if node is None else _digest_of(node.raw)


def _digest_of_keyword(node: Node | None, key: str) -> str:
    return _digest_of(node.value[key]) if node is not None and key in node.value else ""


def _digest_of(value: Any) -> str:
    text = json.dumps(without_words(value), sort_keys=True, default=str, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
