"""The location of the schema walk, and the names of findings at this location."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any

from .document import Node
from .finding import NONE, Effect, Ratings, Values
from .oasdiff_ids import LEVELS
from .scope import Scope


@dataclass(frozen=True, slots=True)
class Location:
    """A pair of schemas: where it is, and what its findings are called."""

    scope: Scope
    top: str
    """``request-body``, ``response-body``, ``request-parameter`` or ``response-header``."""
    path: str = ""
    """The way from the top: ``data/id``; empty at the top."""
    loose: bool = False
    """Whether values travel as text."""
    repeats: bool = False
    """Whether it is a parameter that may be given several times."""
    header: bool = False
    required: bool = False
    """Of a property: whether it must be there, in the new document."""
    open: frozenset[tuple[str, str]] = frozenset()
    """Pairs of pointers that are being walked: schemas may hold themselves."""
    trying: bool = False
    """Whether it belongs to a trial, whose findings are for asking, not for reporting."""
    owner: str = ""
    """What holds the pair, by names: the operation and the part of it, or the component that both refer to."""
    walked: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]], compare=False)
    """Pairs walked below this top. Past a bound none is walked twice: a document may hold itself many times over."""

    def name(self, event: str, old: dict[str, Any], new: dict[str, Any]) -> str:
        """The id of an event here."""
        side = self.scope.direction
        usual = self._prefix(event)
        special = ""
        if side == "request" and new.get("readOnly") is True:
            special = "request-read-only-property"
        elif side == "response" and True in (old.get("writeOnly"), new.get("writeOnly")):
            special = "response-write-only-property"
        if special and self.path and f"{special}-{event}" in LEVELS:
            return f"{special}-{event}"
        if usual == "response-body" and event == "enum-value-removed":
            return "response-mediatype-enum-value-removed"
        return f"{usual}-{event}"

    def _prefix(self, event: str) -> str:
        if not self.path:
            return self.top
        if self.top.endswith("-body"):
            return f"{self.scope.direction}-property"
        if (
            self.path == "items"
            and f"{self.top}-{event}" in LEVELS
            and f"{self.top}-property-{event}" not in LEVELS
        ):
            return self.top
        if self.header and f"request-header-property-{event}" in LEVELS:
            return "request-header-property"
        return f"{self.top}-property"

    @property
    def subject(self) -> str:
        """The place in words, without the top."""
        return f"property {self.path!r}" if self.path else ""

    def unchecked(self, new: Node) -> bool:
        """Whether the schema constrains nothing here: who reads it does not set it."""
        keyword = {"request": "readOnly", "response": "writeOnly"}.get(self.scope.direction, "")
        return bool(self.path) and self.scope.comparison.by_meaning and new.value.get(keyword) is True

    def below(self, step: str, required: bool = False) -> Location:
        """The place one step further: a keyword."""
        path = f"{self.path}/{step}" if self.path else step
        return replace(self, path=path, required=required, owner=f"{self.owner}/{step}")

    def member(self, name: str, required: bool = False) -> Location:
        """The place of a property."""
        # In quotes: a name may hold a slash, or be that of a keyword.
        return replace(self.below(name, required), owner=f"{self.owner}/{json.dumps(name)}")

    def trial(self, **changes: Any) -> Location:
        """The same place in a comparison of its own, whose findings are for asking, not for reporting."""
        scope = self.scope.within(comparison=self.scope.comparison.trial())
        return replace(self, scope=scope, open=frozenset(), walked=set(), trying=True, **changes)

    def report(
        self,
        event: str,
        effect: Effect,
        old: Node,
        new: Node,
        key: str = "",
        values: Values = NONE,
        *,
        rated: Ratings | None = None,
        quiet: bool = False,
    ) -> None:
        """Report an event of the schemas here. ``values`` are those of the keyword ``key``."""
        # Another type is another schema, and so is one more alternative.
        demands = new.raw if key == "type" or event == "one-of-added" else None
        self.scope.report(
            self.name(event, old.value, new.value),
            effect,
            self.subject,
            old,
            new,
            values=values,
            key=key,
            rated=rated,
            quiet=quiet,
            owner=self.owner,
            demands=demands,
        )
