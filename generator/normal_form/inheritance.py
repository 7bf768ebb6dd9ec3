"""Replaces a base schema with a discriminator, whose children are ``allOf`` the base, by the union of them.

A reference to the base means any of them. The base keeps its name, and is the alternative for objects that are none
of its children.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.graph import reachable
from ..common.json_pointer import child, last, normal
from ..common.json_values import Json, as_object, is_object, list_of, object_of
from ..openapi.grammar import walk
from ..openapi.schema_objects import mapped, mapping_of
from .notes import Notes

_SCHEMAS = "#/components/schemas"


def polymorphic(document: dict[str, Any], notes: Notes) -> None:
    """Replace every reference to such a base by a reference to the union of the base and its children."""
    schemas = as_object(object_of(object_of(document.get("components")).get("schemas")))
    parents = {key: list(_parents(schema)) for key, schema in schemas.items()}
    unions: dict[str, str] = {}
    for key in sorted(schemas):
        schema = schemas[key]
        if not is_object(object_of(schema).get("discriminator")) or {"oneOf", "anyOf"} & schema.keys():
            continue
        mapping = {value: _target(target) for value, target in mapping_of(schema).items()}
        discriminator = as_object(schema).pop("discriminator")
        children = _children(key, parents, mapping, schemas)
        if not children or not isinstance(discriminator.get("propertyName"), str):
            notes.add(child(_SCHEMAS, key), "Ignored: a discriminator without alternatives")
            continue
        name = _free(f"{key}Variant", {*schemas, *unions.values()})
        unions[key] = name
        notes.origins[child(_SCHEMAS, name)] = child(_SCHEMAS, key)
        schemas[name] = _union(key, children, discriminator["propertyName"], mapping)
    bases = {child(_SCHEMAS, key): key for key in unions}
    for place in list(walk(document)):
        reference = place.value.get("$ref") if place.kind == "schema" else None
        base = bases.get(normal(reference)) if isinstance(reference, str) else None
        if base is not None and not _inherits(place.pointer, unions):
            place.value["$ref"] = child(_SCHEMAS, unions[base])


def _union(key: str, children: list[str], wire: str, targets: Mapping[str, str]) -> dict[str, Any]:
    references = {name: child(_SCHEMAS, name) for name in (*children, key)}
    mapping = {value: references[name] for value, name in targets.items() if name in references}
    for name, reference in references.items():
        if reference not in mapping.values():
            mapping.setdefault(name, reference)
    return {
        "oneOf": [{"$ref": reference} for reference in references.values()],
        "discriminator": {"propertyName": wire, "mapping": mapping},
    }


def _children(
    key: str, parents: Mapping[str, list[str]], mapping: Mapping[str, str], schemas: Json
) -> list[str]:
    """Return the components that are ``allOf`` the base, directly or indirectly, or in its mapping."""
    children = reachable([key], lambda parent: (name for name, bases in parents.items() if parent in bases))
    return sorted((children | schemas.keys() & set(mapping.values())) - {key})


def _parents(schema: Any) -> Iterator[str]:
    for part in list_of(object_of(schema).get("allOf")):
        if isinstance(object_of(part).get("$ref"), str):
            yield _target(part["$ref"])


def _target(reference: str) -> str:
    """Return the component of a reference or a bare name; empty for any other target."""
    pointer = mapped(reference)
    return last(pointer) if pointer.rpartition("/")[0] == _SCHEMAS else ""


def _inherits(pointer: str, unions: Mapping[str, str]) -> bool:
    """Whether a component's ``allOf``, or a union made here, contains a reference."""
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
