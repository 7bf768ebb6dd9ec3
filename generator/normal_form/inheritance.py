"""A base schema with a discriminator, whose children are ``allOf`` the base: one union of them all.

What refers to the base means any of them. The base keeps its name, and is the alternative for objects that are
none of its children.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.json_pointer import child, last, normal
from ..common.json_values import as_list, as_object, is_list, is_object
from ..openapi.grammar import walk
from .notes import Notes

_SCHEMAS = "#/components/schemas"


def polymorphic(document: dict[str, Any], notes: Notes) -> None:
    """Let every reference to such a base lead to the union of the base and its children."""
    schemas: Any = as_object(document.get("components") or {}).get("schemas")
    if not is_object(schemas):
        return
    parents = {key: list(_parents(schema)) for key, schema in schemas.items()}
    unions: dict[str, str] = {}
    for key in sorted(schemas):
        schema = schemas[key]
        if (
            not (is_object(schema) and is_object(schema.get("discriminator")))
            or {"oneOf", "anyOf"} & schema.keys()
        ):
            continue
        discriminator = as_object(schema).pop("discriminator")
        children = _children(key, parents, discriminator, schemas)
        if not children or not isinstance(discriminator.get("propertyName"), str):
            notes.add(child(_SCHEMAS, key), "Ignored: a discriminator without alternatives")
            continue
        name = _free(f"{key}Variant", {*schemas, *unions.values()})
        unions[key] = name
        notes.origins[child(_SCHEMAS, name)] = child(_SCHEMAS, key)
        schemas = as_object(schemas)
        schemas[name] = _union(key, children, discriminator)
    bases = {child(_SCHEMAS, key): key for key in unions}
    for place in list(walk(document)):
        reference = place.value.get("$ref") if place.kind == "schema" else None
        base = bases.get(normal(reference)) if isinstance(reference, str) else None
        if base is not None and not _inherits(place.pointer, unions):
            place.value["$ref"] = child(_SCHEMAS, unions[base])


def _union(key: str, children: list[str], discriminator: Mapping[str, Any]) -> dict[str, Any]:
    names = [*children, key]
    references = {name: child(_SCHEMAS, name) for name in names}
    mapping: dict[str, str] = {}
    for value, target in as_object(discriminator.get("mapping") or {}).items():
        name = _target(target)
        if name in references:
            mapping[value] = references[name]
    for name, reference in references.items():
        if reference not in mapping.values():
            mapping.setdefault(name, reference)
    return {
        "oneOf": [{"$ref": reference} for reference in references.values()],
        "discriminator": {"propertyName": discriminator["propertyName"], "mapping": mapping},
    }


def _children(
    key: str, parents: Mapping[str, list[str]], discriminator: Mapping[str, Any], schemas: Mapping[str, Any]
) -> list[str]:
    """The components that are ``allOf`` the base, children of children too, and those that its mapping names."""
    children: dict[str, None] = {}
    stack = [key]
    while stack:
        parent = stack.pop()
        for name, bases in parents.items():
            if parent in bases and name != key and name not in children:
                children[name] = None
                stack.append(name)
    mapping: Any = discriminator.get("mapping")
    for target in mapping.values() if is_object(mapping) else ():
        name = _target(target)
        if name in schemas and name != key:
            children[name] = None
    return sorted(children)


def _parents(schema: Any) -> Iterator[str]:
    parts: Any = schema.get("allOf") if is_object(schema) else None
    for part in as_list(parts) if is_list(parts) else ():
        if is_object(part) and isinstance(part.get("$ref"), str):
            yield _target(part["$ref"])


def _target(reference: Any) -> str:
    """The component that a reference or a bare name leads to; empty where it leads elsewhere."""
    if not isinstance(reference, str):
        return ""
    if "/" not in reference and "#" not in reference:
        return reference
    owner = normal(reference).rpartition("/")[0] if reference.startswith("#") else ""
    return last(normal(reference)) if owner == _SCHEMAS else ""


def _inherits(pointer: str, unions: Mapping[str, str]) -> bool:
    """Whether a reference stands in the ``allOf`` of a component, or in a union made here."""
    steps = pointer.split("/")
    if len(steps) < 6 or "/".join(steps[:3]) != _SCHEMAS:
        return False
    return steps[4] == "allOf" if len(steps) == 6 and steps[4] == "allOf" else steps[3] in _keys(unions)


def _keys(unions: Mapping[str, str]) -> set[str]:
    return {child("", name)[1:] for name in unions.values()}


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name
