"""Omits the parts of a document that prevent a build.

For a problem in a response, the schema around it is replaced by one that allows any value; for any other problem,
the paths, operations and webhooks that depend on the position are removed. Unused parts are emptied.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..common.errors import Problem
from ..common.graph import reachable
from ..common.json_pointer import child, last, lookup, stands, tokens
from ..common.json_values import as_object, is_object, object_of
from ..extensions.webhooks import SECTIONS
from ..openapi.grammar import METHODS, walk
from ..openapi.schema_objects import targets_of

_LISTS = frozenset({"parameters", "allOf", "oneOf", "anyOf", "prefixItems", "servers", "tags", "security"})


@dataclass(frozen=True, slots=True)
class Omission:
    """One omitted part of the document."""

    pointer: str
    kind: Literal["path", "operation", "webhook", "schema"]
    """A ``schema`` then allows any value; other parts are removed."""
    problem: Problem

    def __str__(self) -> str:
        verb = "Read as any value" if self.kind == "schema" else f"Left out, the {self.kind}"
        return f"{verb} {self.pointer}: {self.problem.message}."


def omit(document: dict[str, Any], problems: Iterable[Problem], origins: Mapping[str, str]) -> list[Omission]:
    """Remove the parts with problems from ``document``; ``origins`` has the origins of added parts."""
    usage = _Usage(document)
    done: dict[tuple[str, str], Omission] = {}
    for problem in problems:
        for omission in usage.omissions(problem, _original(problem.pointer, origins)):
            done.setdefault((omission.kind, omission.pointer), omission)
    return sorted(carry_out(document, done.values()), key=lambda omission: omission.pointer)


def carry_out(document: dict[str, Any], omissions: Iterable[Omission]) -> list[Omission]:
    """Apply omissions to ``document``; returns those that removed something."""
    return [omission for omission in omissions if _carry_out(document, omission)]


def _original(pointer: str, origins: Mapping[str, str]) -> str:
    for added, origin in origins.items():
        if pointer == added or pointer.startswith(f"{added}/"):
            return origin
    return pointer


def _carry_out(document: dict[str, Any], omission: Omission) -> bool:
    if not stands(document, omission.pointer):
        return False
    value = lookup(document, omission.pointer)
    if omission.kind == "schema":
        if not is_object(value) or not value:
            return False
        as_object(value).clear()
        return True
    del lookup(document, omission.pointer.rpartition("/")[0])[last(omission.pointer)]
    return True


class _Usage:
    """The components that operations and webhooks refer to, separately for requests and responses."""

    def __init__(self, document: dict[str, Any]) -> None:
        places = list(walk(document))
        self.schemas = {place.pointer for place in places if place.kind == "schema"}
        self.owners = [
            place.pointer for place in places if place.kind == "operation" and _is_call(place.pointer)
        ]
        self.webhooks = [
            child("#", section, name) for section in SECTIONS for name in object_of(document.get(section))
        ]
        # A reference belongs to its component, or to its part of an operation.
        self._edges: dict[str, set[str]] = {}
        for place in places:
            self._edges.setdefault(_part(place.pointer), set()).update(map(_part, targets_of(place)))

    def omissions(self, problem: Problem, pointer: str) -> Iterator[Omission]:
        """Yield the parts to omit for a problem at ``pointer``."""
        if pointer.startswith("#/paths/") and pointer.count("/") == 2:
            yield Omission(pointer, "path", problem)
            return
        part = _part(pointer)
        if part.startswith("#/components/"):
            senders = [owner for owner in self.owners if part in self._reach(self._requests(owner))]
            users = [
                owner for owner in (*self.owners, *self.webhooks) if part in self._reach(self._parts(owner))
            ]
            schema = self._schema(pointer)
            if senders:
                yield from (Omission(owner, "operation", problem) for owner in senders)
            elif schema is not None:
                yield Omission(schema, "schema", problem)
            else:
                yield from (self._whole(owner, problem) for owner in users)
            return
        schema = self._schema(pointer)
        if schema is not None and "/responses/" in pointer:
            yield Omission(schema, "schema", problem)
            return
        for owner in (*self.owners, *self.webhooks):
            inside = pointer == owner or pointer.startswith(f"{owner}/")
            if inside or (owner.startswith(f"{pointer}/") and len(tokens(pointer)) > 1):
                yield self._whole(owner, problem)
        item = "/".join(pointer.split("/")[:3])
        if pointer.startswith("#/paths/") and not any(pointer.startswith(owner) for owner in self.owners):
            yield from (self._whole(owner, problem) for owner in self.owners if owner.startswith(f"{item}/"))

    def _whole(self, owner: str, problem: Problem) -> Omission:
        return Omission(owner, "webhook" if owner in self.webhooks else "operation", problem)

    def _schema(self, pointer: str) -> str | None:
        """Return the innermost schema around a position."""
        while "/" in pointer:
            if pointer in self.schemas:
                return pointer
            pointer = pointer.rpartition("/")[0]
        return None

    def _requests(self, owner: str) -> list[str]:
        item = owner.rpartition("/")[0]
        return [owner, f"{owner}/requestBody", item]

    def _parts(self, owner: str) -> list[str]:
        return [*self._requests(owner), f"{owner}/responses"]

    def _reach(self, start: Iterable[str]) -> set[str]:
        return reachable(start, lambda part: self._edges.get(part, ()))


def _is_call(pointer: str) -> bool:
    steps = pointer.split("/")
    return len(steps) == 4 and steps[1] == "paths" and steps[3] in METHODS


def _part(pointer: str) -> str:
    """Return the component, side of an operation, path item or webhook around a position."""
    steps = pointer.split("/")
    if steps[1:2] == ["components"]:
        return "/".join(steps[:4])
    if steps[1:2] == ["paths"]:
        if len(steps) > 4 and steps[4] in ("responses", "requestBody"):
            return "/".join(steps[:5])
        return "/".join(steps[:4]) if len(steps) > 3 and steps[3] in METHODS else "/".join(steps[:3])
    return "/".join(steps[:3])


def overlay_of(omissions: Iterable[Omission]) -> str:
    """Return an OpenAPI Overlay 1.0 document (JSON) that omits the same from the published document."""
    actions = [
        {
            "target": _json_path(omission.pointer) + (".*" if omission.kind == "schema" else ""),
            "description": f"{omission.problem.message}. {omission.problem.advice}",
            "remove": True,
        }
        for omission in omissions
    ]
    info = {"title": "Leaves out what cannot be generated", "version": "1"}
    return json.dumps({"overlay": "1.0.0", "info": info, "actions": actions}, indent=2) + "\n"


def _json_path(pointer: str) -> str:
    written, before = "$", ""
    for step in tokens(pointer):
        written += f"[{step}]" if step.isdecimal() and before in _LISTS else f"[{_quoted(step)}]"
        before = step
    return written


def _quoted(step: str) -> str:
    escaped = step.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
