"""Credentials that an operation declares as fields of its form or query."""

from __future__ import annotations

import copy

from generator.ir.operations import CredentialFields
from generator.operations import reader as operations_reader
from tests.generator.operations.operations import (
    FORM,
    OBJECT,
    OK,
    TEXT,
    Json,
    content,
    document,
    one,
    only,
    read,
)

# --- credential fields -----------------------------------------------------------------------

BASIC = {
    "type": "http",
    "scheme": "basic",
    "x-credential-fields": {"username": "key", "password": "secret"},
}


EXPECTED = (("username", "key"), ("password", "secret"))


SECRETS = {"key": TEXT, "secret": TEXT}


def form(schema: Json, **schemas: Json) -> Json:
    body = {"content": content(schema, FORM)}
    components = {"securitySchemes": {"b": BASIC}, "schemas": schemas}
    return document({"/a": {"post": {"responses": OK, "requestBody": body}}}, components=components)


def view_of(data: Json) -> Json:
    before = copy.deepcopy(data)
    view: Json = operations_reader.generation_view(data, read(data))
    assert data == before
    schema: Json = view["paths"]["/a"]["post"]["requestBody"]["content"][FORM]["schema"]
    return schema


def test_fields_of_a_form_are_credentials() -> None:
    data = form({"type": "object", "required": ["key", "to"], "properties": {**SECRETS, "to": TEXT}})
    assert only(data).credential_fields == CredentialFields(location="form", scheme="b", fields=EXPECTED)
    assert view_of(data) == {"type": "object", "required": ["to"], "properties": {"to": TEXT}}


def test_fields_of_a_form_are_found_behind_references_and_all_of() -> None:
    keys = {"type": "object", "required": ["key", "secret"], "properties": SECRETS}
    data = form(
        {"$ref": "#/components/schemas/Whole"},
        Keys=keys,
        Whole={"allOf": [{"$ref": "#/components/schemas/Keys"}, {"$ref": "#/components/schemas/Rest"}]},
        Rest=OBJECT,
    )
    assert only(data).credential_fields is not None
    assert view_of(data) == {
        "allOf": [{"type": "object", "properties": {}}, {"$ref": "#/components/schemas/Rest"}]
    }
    view = operations_reader.generation_view(data, read(data))
    assert view["components"]["schemas"]["Keys"] == keys, "what others use stays whole"


def test_one_field_of_two_is_no_credential() -> None:
    data = form({"type": "object", "properties": {"key": TEXT}})
    assert only(data).credential_fields is None
    assert view_of(data)["properties"] == {"key": TEXT}


def test_fields_of_a_query_are_no_arguments() -> None:
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in ("key", "secret", "q")]
    operation = one(top={"components": {"securitySchemes": {"b": BASIC}}}, parameters=parameters)
    assert operation.credential_fields == CredentialFields(location="query", scheme="b", fields=EXPECTED)
    assert [parameter.wire for parameter in operation.parameters] == ["q"]


def test_fields_elsewhere_are_arguments() -> None:
    json_body = document(
        {
            "/a": {
                "post": {
                    "responses": OK,
                    "requestBody": {"content": content({"type": "object", "properties": SECRETS})},
                }
            }
        },
        components={"securitySchemes": {"b": BASIC}},
    )
    assert only(json_body).credential_fields is None
    headers = [{"name": name, "in": "header", "schema": TEXT} for name in ("key", "secret")]
    operation = one(top={"components": {"securitySchemes": {"b": BASIC}}}, parameters=headers)
    assert operation.credential_fields is None
    assert len(operation.parameters) == 2
