"""The location of the schema walk, and the names of findings there."""

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
    """A pair of schemas: its position and the names of its findings."""

    scope: Scope
    top: str
    """``request-body``, ``response-body``, ``request-parameter`` or ``response-header``."""
    path: str = ""
    """The path from the top: ``data/id``; empty at the top."""
    loose: bool = False
    """Whether values are transmitted as text."""
    repeats: bool = False
    """Whether it is a repeatable parameter."""
    header: bool = False
    required: bool = False
    """Of a property: whether the new document requires it."""
    open: frozenset[tuple[str, str]] = frozenset()
    """Pairs of pointers in progress: schemas may be recursive."""
    trying: bool = False
    """Whether it belongs to a trial, whose findings are not reported."""
    owner: str = ""
    """The owner of the pair by names: operation and part, or the component that both refer to."""
    walked: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]], compare=False)
    """Pairs compared below this top. Past a limit none is repeated: schemas may be recursive."""

    def name(self, event: str, old: dict[str, Any], new: dict[str, Any]) -> str:
        """Return the id of an event here."""
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
        """The location in words, without the top."""
        return f"property {self.path!r}" if self.path else ""

    def unchecked(self, new: Node) -> bool:
        """Whether the schema constrains nothing here: the reader of the value does not set it."""
        keyword = {"request": "readOnly", "response": "writeOnly"}.get(self.scope.direction, "")
        return bool(self.path) and self.scope.comparison.by_meaning and new.value.get(keyword) is True

    def below(self, step: str, required: bool = False) -> Location:
        """Return the location of a keyword one step below."""
        path = f"{self.path}/{step}" if self.path else step
        return replace(self, path=path, required=required, owner=f"{self.owner}/{step}")

    def member(self, name: str, required: bool = False) -> Location:
        """Return the location of a property."""
        # Quoted: a name may contain a slash or equal a keyword.
        return replace(self.below(name, required), owner=f"{self.owner}/{json.dumps(name)}")

    def trial(self, **changes: Any) -> Location:
        """Return the same location in a trial comparison, whose findings are not reported."""
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
        # Another type or a further alternative is another schema.
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
