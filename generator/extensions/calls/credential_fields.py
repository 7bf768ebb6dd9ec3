"""Credentials that an operation declares as fields of its form or query.

``x-credential-fields`` of a security scheme names these fields once. The client fills them, so they are neither
arguments nor properties of a caller's input.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child, lookup, tokens
from ...common.json_values import Json, as_object, is_list, is_object
from ...ir.operations import Api, CredentialFields, Operation, Parameter, RequestBody, SecurityScheme
from ...openapi.grammar import resolve
from ...openapi.media_types import FORM, essence
from ...openapi.schema_objects import same_object
from .. import forms
from ..extension import Document, Extension, declaration

_NAME = "x-credential-fields"
_PARTS = {"basic": ("username", "password"), "apiKey": ("value",)}


def declared(
    data: Json, schemes: Iterable[SecurityScheme], parameters: Sequence[Parameter], body: RequestBody | None
) -> CredentialFields | None:
    """Return the credentials of the first scheme all of whose fields the operation declares, or None."""
    query = {parameter.wire for parameter in parameters if parameter.location == "query"}
    form: set[str] = set()
    for pointer in _form_schemas(body):
        form |= _declared(data, lookup(data, pointer))
    for scheme in schemes:
        wires = {wire for _, wire in scheme.credential_fields}
        if wires and wires <= form:
            return CredentialFields(location="form", scheme=scheme.name, fields=scheme.credential_fields)
        if wires and wires <= query:
            return CredentialFields(location="query", scheme=scheme.name, fields=scheme.credential_fields)
    return None


def form_fields(data: Json, body: Json) -> set[str] | None:
    """Return the form properties of a request body; None if the body is not a form."""
    forms = [media for name, media in body.get("content", {}).items() if essence(name) == FORM]
    if not forms:
        return None
    return {name for media in forms for name in _declared(data, media.get("schema", {}))}


def _form_schemas(body: RequestBody | None) -> list[str]:
    media_types = body.media_types if body is not None else ()
    return [
        media.schema_pointer
        for media in media_types
        if essence(media.media_type) == FORM and media.schema_pointer is not None
    ]


def _declared(data: Json, schema: Any) -> set[str]:
    """Return the declared properties of an object schema, including those of ``allOf``."""
    parts = same_object(data, schema, ("allOf",))
    return {name for part in parts for name in part.get("properties", ())}


def generation_view(data: Json, api: Api) -> dict[str, Any]:
    """Return the document for reading schemas: form bodies have no credential fields.

    Only changed parts are copied; ``data`` is not changed.
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
            owner[last] = _without(data, lookup(data, pointer), wires)
    return view


def _owned(view: dict[str, Any], steps: list[str], fresh: set[int]) -> dict[str, Any]:
    """Return the object at ``steps``; every object on the path is copied once."""
    value: Any = view
    for step in steps:
        key: Any = int(step) if is_list(value) else step
        below: Any = value[key]
        if id(below) not in fresh:
            below = value[key] = copy.copy(below)
            fresh.add(id(below))
        value = below
    return as_object(value)


def _without(data: Json, schema: Any, wires: frozenset[str]) -> Any:
    """Return the schema without some properties, wherever it declares them."""
    if not is_object(schema) or not wires & _declared(data, schema):
        return _not_required(schema, wires)
    if "$ref" in schema:
        return _without(data, resolve(data, "", schema)[1], wires)
    reduced = as_object(_not_required(schema, wires))
    if "properties" in reduced:
        reduced["properties"] = {
            name: prop for name, prop in reduced["properties"].items() if name not in wires
        }
    if "allOf" in reduced:
        reduced["allOf"] = [_without(data, part, wires) for part in reduced["allOf"]]
    return reduced


def _not_required(schema: Any, wires: frozenset[str]) -> Any:
    if not is_object(schema):
        return schema
    reduced = dict(schema)
    if "required" in reduced:
        reduced["required"] = [name for name in reduced["required"] if name not in wires]
        if not reduced["required"]:
            del reduced["required"]
    return reduced


def read(scheme: Json) -> tuple[tuple[str, str], ...]:
    """Return the parts of a scheme's credentials and the fields that may carry them."""
    return tuple(scheme.get(_NAME, {}).items())


def _conflicts(document: Document) -> Iterator[Problem]:
    for at, _, scheme in document.of_kind("security scheme", _NAME):
        pointer, fields = child(at, _NAME), scheme[_NAME]
        kind = (
            str(scheme.get("scheme", "")).lower() if scheme.get("type") == "http" else scheme.get("type", "")
        )
        parts = _PARTS.get(kind)
        if parts is None:
            message = f"credentials of the kind {kind!r} cannot be sent in fields"
            yield Problem(pointer, message, "Supported are http basic and apiKey.")
            continue
        for part in fields:
            if part not in parts:
                message = f"{part!r} is not a part of these credentials"
                yield Problem(child(pointer, part), message, f"Use {', '.join(parts)}.")
        if len(set(fields.values())) < len(fields):
            yield Problem(pointer, "two parts would use one field", "Give each its own field.")


def _facts(operation: Operation) -> Iterator[str]:
    credentials = operation.credential_fields
    if credentials is not None:
        fields = ", ".join(f"``{wire}``" for _, wire in credentials.fields)
        yield f"Credentials: {fields} in the {credentials.location}"


CREDENTIAL_FIELDS = Extension[None](
    name=_NAME,
    owners={"security scheme": forms.map_of(forms.TEXT, minProperties=1)},
    on="security scheme",
    meaning=(
        "the parts of the credential, each with the names of its fields; if an operation declares all parts in its "
        "form or query, the client inserts them there"
    ),
    rating=None,
    advice="Write an object of parts of the credentials to field names.",
    conflicts=_conflicts,
    facts=_facts,
    operation_source=lambda operation, _, importer: declaration(
        importer,
        "credential_fields",
        "CredentialFields",
        operation.credential_fields,
        *("location", "scheme", "fields"),
    ),
)
