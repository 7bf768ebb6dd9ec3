"""Credentials that an operation declares as fields of its form or query.

Which fields are credentials is said once, by ``x-credential-fields`` of a security scheme. The client
fills them, so they are neither arguments nor properties of what a caller writes.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..common.json_pointer import is_list, is_object, lookup, tokens
from ..common.json_values import as_object
from ..ir.operations import Api, CredentialFields, Parameter, RequestBody, SecurityScheme
from ..openapi.grammar import resolve
from ..openapi.media_types import FORM, essence

Json = Mapping[str, Any]


def credential_fields(
    data: Json, schemes: Iterable[SecurityScheme], parameters: Sequence[Parameter], body: RequestBody | None
) -> CredentialFields | None:
    """The credentials of the first scheme all of whose fields the operation declares, or None."""
    query = {each.wire for each in parameters if each.location == "query"}
    form: set[str] = set()
    for pointer in _form_schemas(body):
        form |= _declared(data, pointer, lookup(data, pointer))
    for scheme in schemes:
        wires = {wire for _, wire in scheme.credential_fields}
        if wires and wires <= form:
            return CredentialFields(location="form", scheme=scheme.name, fields=scheme.credential_fields)
        if wires and wires <= query:
            return CredentialFields(location="query", scheme=scheme.name, fields=scheme.credential_fields)
    return None


def form_fields(data: Json, pointer: str, body: Json) -> set[str] | None:
    """The properties that the form of a request body declares; None where it takes no form."""
    forms = [media for name, media in body.get("content", {}).items() if essence(name) == FORM]
    if not forms:
        return None
    return {name for media in forms for name in _declared(data, pointer, media.get("schema", {}))}


def _form_schemas(body: RequestBody | None) -> list[str]:
    media_types = body.media_types if body is not None else ()
    return [
        media.schema_pointer
        for media in media_types
        if essence(media.media_type) == FORM and media.schema_pointer is not None
    ]


def _declared(data: Json, pointer: str, schema: Any) -> set[str]:
    """The properties an object schema declares, those of ``allOf`` included."""
    if not is_object(schema):
        return set()
    if "$ref" in schema:
        place, target = resolve(data, pointer, schema)
        return _declared(data, place, target)
    found = set(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= _declared(data, pointer, part)
    return found


def generation_view(data: Json, api: Api) -> dict[str, Any]:
    """The document as schemas are read from it: credential fields are not properties of form bodies.

    Only what differs is copied; ``data`` stays as it is.
    """
    view = dict(data)
    fresh: set[int] = {id(view)}
    for operation in api.operations:
        fields = operation.credential_fields
        if fields is None or fields.location != "form":
            continue
        wires = frozenset(wire for _, wire in fields.fields)
        for pointer in _form_schemas(operation.body):
            *owners, last = tokens(pointer)
            owner = _owned(view, owners, fresh)
            owner[last] = _without(data, pointer, lookup(data, pointer), wires)
    return view


def _owned(view: dict[str, Any], steps: list[str], fresh: set[int]) -> dict[str, Any]:
    """The object at ``steps``, with every object on the way to it copied once."""
    value: Any = view
    for step in steps:
        key: Any = int(step) if is_list(value) else step
        below: Any = value[key]
        if id(below) not in fresh:
            below = value[key] = copy.copy(below)
            fresh.add(id(below))
        value = below
    return as_object(value)


def _without(data: Json, pointer: str, schema: Any, wires: frozenset[str]) -> Any:
    """The schema without some properties, wherever it declares them."""
    if not is_object(schema) or not wires & _declared(data, pointer, schema):
        return _not_required(schema, wires)
    if "$ref" in schema:
        place, target = resolve(data, pointer, schema)
        return _without(data, place, target, wires)
    made = as_object(_not_required(schema, wires))
    if "properties" in made:
        made["properties"] = {name: each for name, each in made["properties"].items() if name not in wires}
    if "allOf" in made:
        made["allOf"] = [_without(data, pointer, part, wires) for part in made["allOf"]]
    return made


def _not_required(schema: Any, wires: frozenset[str]) -> Any:
    if not is_object(schema):
        return schema
    made = dict(schema)
    if "required" in made:
        made["required"] = [name for name in made["required"] if name not in wires]
        if not made["required"]:
            del made["required"]
    return made
