"""Components that nothing uses."""

from __future__ import annotations

from typing import Any

from ..common.json_pointer import child, normal, tokens
from ..common.json_values import as_object, is_object
from ..openapi.grammar import walk
from .notes import Notes

_SCHEMAS = "#/components/schemas"


def without_unused(document: dict[str, Any], notes: Notes) -> None:
    """Take out the schemas that no operation and no webhook leads to, in a document that has operations."""
    components: Any = document.get("components")
    schemas: Any = components.get("schemas") if is_object(components) else None
    if not is_object(schemas) or not document.get("paths"):
        return
    for key in sorted(set(schemas) - used_schemas(document)):
        del as_object(schemas)[key]
        if child(_SCHEMAS, key) not in notes.origins:
            notes.add(child(_SCHEMAS, key), "Ignored, for nothing uses them")


def used_schemas(document: dict[str, Any]) -> set[str]:
    """The keys of the schemas that something outside of them leads to, directly or through others."""
    edges: dict[str, set[str]] = {}
    for place in walk(document):
        reference = place.value.get("$ref")
        targets = [reference] if isinstance(reference, str) else []
        discriminator: Any = place.value.get("discriminator")
        if place.kind == "schema" and is_object(discriminator) and is_object(discriminator.get("mapping")):
            targets += [
                target if "/" in target else child(_SCHEMAS, target)
                for target in discriminator["mapping"].values()
                if isinstance(target, str)
            ]
        if targets:
            keys = {_key(normal(target)) for target in targets if target.startswith("#")}
            edges.setdefault(_key(place.pointer), set()).update(keys)
    used: set[str] = set()
    stack = [""]
    while stack:
        for key in edges.get(stack.pop(), ()):
            if key not in used:
                used.add(key)
                stack.append(key)
    return used


def _key(pointer: str) -> str:
    """The key of the schema component that a place is part of; empty outside of them."""
    if not pointer.startswith(f"{_SCHEMAS}/"):
        return ""
    return tokens(pointer)[2]
