"""Operations as they are read: nothing of them is lost."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.ir.operations import Encoding, ServerVariable
from generator.operations import reader as operations_reader
from generator.source import overlay
from generator.source import reader as source_reader
from tests.generator.operations.operations import OBJECT, OK, TEXT, Json, content, document, one, only, read
from tests.generator.packages import OVERLAYS, SEED, carried_out


def test_everything_an_operation_says() -> None:
    read = one(
        {"parameters": [{"name": "X-Trace", "in": "header", "schema": TEXT, "deprecated": True}]},
        top={"tags": [{"name": "Big Things", "description": "d"}]},
        tags=["Big Things"],
        summary="s",
        description="long",
        deprecated=True,
        **{"x-own": [1]},
        parameters=[
            {"name": "q", "in": "query", "schema": TEXT, "allowReserved": True, "x-a": 1},
            {"name": "deep", "in": "query", "style": "deepObject", "schema": OBJECT},
            {"name": "csv", "in": "query", "explode": False, "schema": {"type": "array", "items": TEXT}},
            {"name": "json", "in": "query", "content": content()},
            {"name": "sid", "in": "cookie", "required": True, "schema": TEXT},
        ],
    )
    assert (read.id, read.python, read.module, read.method, read.path) == (
        *("getThing", "get", "get_thing"),
        *("GET", "/things"),
    )
    assert (read.tag, read.tag_python, read.summary, read.description) == (
        *("Big Things", "big_things"),
        *("s", "long"),
    )
    assert read.deprecated
    assert read.pointer == "#/paths/~1things/get"
    assert "x-own" not in read.extensions, "an extension that is not of the registry"
    shown = [
        (parameter.wire, parameter.location, parameter.style, parameter.explode)
        for parameter in read.parameters
    ]
    assert shown == [
        ("q", "query", "form", True),
        ("deep", "query", "deepObject", True),
        ("csv", "query", "form", False),
        ("json", "query", "form", True),
        ("X-Trace", "header", "simple", False),
        ("sid", "cookie", "form", True),
    ]
    q, _, _, as_json, trace, sid = read.parameters
    assert (q.allow_reserved, q.required) == (True, False)
    assert as_json.media_type == "application/json"
    assert as_json.schema_pointer == "#/paths/~1things/get/parameters/3/content/application~1json/schema"
    assert (trace.python, trace.deprecated, trace.pointer) == (
        "x_trace",
        True,
        "#/paths/~1things/parameters/0",
    )
    assert sid.required


def test_parameters_of_the_path_come_first_in_its_order_and_an_operation_overrides_its_path_item() -> None:
    def path_parameter(name: str, **parts: Any) -> Json:
        return {"name": name, "in": "path", "required": True, "schema": TEXT, **parts}

    item = {
        "parameters": [path_parameter("b"), path_parameter("a", description="of the item")],
        "get": {
            "responses": OK,
            "parameters": [
                {"name": "a", "in": "query", "schema": TEXT},
                path_parameter("a", description="own"),
            ],
        },
    }
    data = document({"/{a}/{b}": item})
    read_parameters = only(data).parameters
    assert [(parameter.wire, parameter.location) for parameter in read_parameters] == [
        *(("a", "path"), ("b", "path")),
        ("a", "query"),
    ]
    assert read_parameters[0].description == "own"


def test_references_are_followed_wherever_they_may_stand() -> None:
    def ref(section: str) -> Json:
        return {"$ref": f"#/components/{section}/X"}

    data = document(
        {"/x": {"$ref": "#/paths/~1y"}, "/y": {"post": {"responses": {"default": ref("responses")}}}},
        components={
            "responses": {
                "X": {"description": "r", "headers": {"H": ref("headers")}, "content": content()},
            },
            "headers": {"X": {"schema": TEXT, "required": True, "description": "h"}},
        },
    )
    data["paths"]["/y"]["post"]["parameters"] = [ref("parameters")]
    data["paths"]["/y"]["post"]["requestBody"] = ref("requestBodies")
    data["components"]["parameters"] = {"X": {"name": "q", "in": "query", "schema": TEXT}}
    data["components"]["requestBodies"] = {"X": {"required": True, "content": content()}}
    del data["paths"]["/x"]
    operation = only(data)
    assert operation.parameters[0].pointer == "#/components/parameters/X"
    assert operation.body is not None
    assert (operation.body.pointer, operation.body.required) == ("#/components/requestBodies/X", True)
    (response,) = operation.responses
    assert (response.status, response.pointer) == ("default", "#/components/responses/X")
    assert response.headers[0].schema_pointer == "#/components/headers/X/schema"
    assert response.headers[0].required


def test_a_description_beside_a_reference_counts_in_3_1_only() -> None:
    beside = {"$ref": "#/components/responses/X", "description": "beside"}
    top = {"components": {"responses": {"X": {"description": "there"}}}}
    assert one(top=top, responses={"200": beside}).responses[0].description == "there"
    modern = {**top, "openapi": "3.1.0"}
    assert one(top=modern, responses={"200": beside}).responses[0].description == "beside"


def test_servers_by_precedence() -> None:
    def server(url: str) -> Json:
        return {"servers": [{"url": url}]}

    assert one().servers[0].url == "/"
    assert one(top=server("/top")).servers[0].url == "/top"
    assert one(server("/item"), top=server("/top")).servers[0].url == "/item"
    assert one(server("/item"), top=server("/top"), **server("/own")).servers[0].url == "/own"
    variable = {"url": "https://{r}.x", "variables": {"r": {"default": "eu", "enum": ["eu", "us"]}}}
    assert one(servers=[variable]).servers[0].variables == (ServerVariable("r", "eu", ("eu", "us")),)


def test_security_keeps_and_and_or() -> None:
    schemes = {name: {"type": "http", "scheme": "Bearer"} for name in "abc"}
    top = {"components": {"securitySchemes": schemes}, "security": [{"a": []}]}
    assert one(top=top).security == (("a",),)
    assert one(top=top, security=[]).security == ()
    assert one(top=top, security=[{"a": [], "b": []}, {"c": []}, {}]).security == (("a", "b"), ("c",), ())
    oauth = {"o": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"r": ""}}}}}
    scoped = one(top={"components": {"securitySchemes": oauth}}, security=[{"o": ["r"]}])
    assert scoped.security_scopes == {"o": ("r",)}
    data = document({"/a": {"get": {"responses": OK}}}, **top)
    assert [(scheme.name, scheme.type, scheme.scheme) for scheme in read(data).security_schemes] == [
        (name, "http", "bearer") for name in "abc"
    ]


def test_bodies_keep_their_media_types_and_encoding() -> None:
    encoding = {"a": {"contentType": "image/png", "style": "form", "explode": False, "allowReserved": True}}
    body = {"content": {**content(), "multipart/form-data": {"schema": OBJECT, "encoding": encoding}}}
    data = document({"/a": {"post": {"responses": OK, "requestBody": body}}})
    request_body = only(data).body
    expected = Encoding(
        property="a", content_type="image/png", style="form", explode=False, allow_reserved=True
    )
    assert request_body is not None
    assert [media_type.media_type for media_type in request_body.media_types] == [
        "application/json",
        "multipart/form-data",
    ]
    assert request_body.media_types[1].encoding == (expected,)


def test_responses_with_every_status_and_headers_only() -> None:
    responses = {
        "200": {"description": "o"},
        "4XX": {"description": "e", "content": content(TEXT, "text/plain")},
        "default": {"description": "d"},
        "201": {"description": "h", "headers": {"Location": {"schema": TEXT}}},
        "x-note": {"status": 1},
    }
    declared = one(responses=responses).responses
    assert [response.status for response in declared] == ["200", "201", "4XX", "default"]
    assert declared[1].headers[0].name == "Location"
    assert declared[1].media_types == ()


def test_tags_without_operations_are_kept_and_untagged_operations_have_a_home() -> None:
    api = read(document({"/a": {"get": {"responses": OK}}}, tags=[{"name": "Empty", "description": "e"}]))
    assert [(tag.name, tag.python, tag.class_name, len(tag.operations)) for tag in api.tags] == [
        ("Empty", "empty", "Empty", 0),
        ("default", "default", "Default", 1),
    ]


def test_names_given_by_overlays() -> None:
    top = {"tags": [{"name": "Things", "x-python-name": "stuff"}]}
    parameter = {"name": "q", "in": "query", "schema": TEXT, "x-python-name": "text", "x-python-default": "a"}
    operation = one(top=top, tags=["Things"], parameters=[parameter], **{"x-python-name": "fetch"})
    assert (operation.tag_python, operation.python, operation.parameters[0].python) == (
        "stuff",
        "fetch",
        "text",
    )
    assert operation.parameters[0].extensions["x-python-default"] == "a"


def test_what_a_client_has_no_use_for_is_noted() -> None:
    callback = {"done": {"{$request.body#/url}": {"post": {"responses": OK}}}}
    data = document({"/a": {"get": {"operationId": "a", "responses": OK, "callbacks": callback}}})
    data["paths"]["/a"]["get"]["tags"] = ["One", "Two"]
    assert read(data).notes == (
        "a has callbacks, which its caller's own server answers: done.",
        "a is a method of its first tag only; its other tags: Two.",
    )
    hooks = {"openapi": "3.1.0", "webhooks": {"ping": {"post": {"responses": OK}}}}
    heard = read({**document({"/a": {"get": {"responses": OK}}}), **hooks})
    assert heard.notes == () and [webhook.name for webhook in heard.webhooks] == ["ping"]


# --- the published document ------------------------------------------------------------------


def test_the_published_document() -> None:
    data = carried_out(source_reader.load(SEED).data, overlay.load_overlays(OVERLAYS)[:1])
    api = read(data)
    operations = list(api.operations)
    assert len(operations) == 25
    assert sorted(tag.name for tag in api.tags if not tag.operations) == [
        "Account",
        "Conversations",
        "Reports",
    ]
    fields = [
        operation.credential_fields for operation in operations if operation.credential_fields is not None
    ]
    assert {field.fields for field in fields} == {(("username", "api_key"), ("password", "api_secret"))}
    assert {field.location for field in fields} == {"form", "query"}
    hidden = {"api_key", "api_secret"}
    assert not [
        parameter
        for operation in operations
        for parameter in operation.parameters
        if parameter.wire in hidden
    ]
    formats = [
        parameter
        for operation in operations
        for parameter in operation.parameters
        if parameter.wire == "format"
    ]
    assert [parameter.extensions["x-python-default"] for parameter in formats] == ["json"] * 4


@given(st.permutations(["/a", "/b/{x}", "/c"]), st.permutations(["get", "post", "delete"]))
def test_the_order_of_keys_means_nothing(paths: list[str], methods: list[str]) -> None:
    def made(paths: list[str], methods: list[str]) -> Json:
        parameter = {"name": "x", "in": "path", "required": True, "schema": TEXT}
        return document(
            {
                path: {
                    method: {
                        "operationId": f"{method}{path}",
                        "responses": {"200": {"description": "", "content": content()}},
                        **({"parameters": [parameter]} if "{" in path else {}),
                    }
                    for method in methods
                }
                for path in paths
            }
        )

    usual = read(made(sorted(paths), sorted(methods)))
    other = read(made(paths, methods))
    assert other == usual
    assert operations_reader.roots(other) == operations_reader.roots(usual)
