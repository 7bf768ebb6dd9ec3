"""What the guards refuse, where they say it is, and what they must let pass."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from generator.common.errors import GeneratorError, Problem
from generator.schemas.opc_reader import build
from generator.source import overlay
from generator.source import reader as source_reader
from generator.source.products import join, load_products
from generator.validation import references
from generator.validation import run as validation
from tests.generator.packages import OVERLAYS, SEED, carried_out, document

Json = dict[str, Any]
GET = "#/paths/~1thing/get"
SCHEMAS = "#/components/schemas"
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
TEXT = {"type": "string"}
OK = {"204": {"description": "Done."}}


def problems(data: Json) -> tuple[Problem, ...]:
    try:
        validation.check(data)
    except GeneratorError as error:
        return error.problems
    return ()


def query(wire: str = "q", /, **parts: Any) -> Json:
    return {"name": wire, "in": "query", "schema": TEXT, **parts}


def paths(*named: str, **parts: Any) -> Json:
    """A document of these paths, one operation each."""
    made = {
        path: {"get": {"operationId": f"get{i}", "responses": OK, **parts}} for i, path in enumerate(named)
    }
    return {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": made}


def ids(*named: str, tags: tuple[str, ...] = ("Things",)) -> Json:
    """A document with operations of these operationIds."""
    data = paths(*(f"/{index}" for index in range(len(named))), tags=list(tags))
    for index, name in enumerate(named):
        data["paths"][f"/{index}"]["get"]["operationId"] = name
    return data


def renamed(name: str, other: str) -> Json:
    """A document with an operation of this Python name, and another of this operationId."""
    data = ids("getThing", other)
    data["paths"]["/0"]["get"]["x-python-name"] = name
    return data


def schemas(version: str = "3.0.3", /, **named: Any) -> Json:
    return {**document(schemas=named), "openapi": version}


def used(**named: Any) -> Json:
    """A document whose operation answers with the schemas."""
    content = {"application/json": {"schema": {"anyOf": [ref(name) for name in named]}}}
    return document(schemas=named, responses={"200": {"description": "", "content": content}})


def ref(name: str, section: str = "schemas") -> Json:
    return {"$ref": f"#/components/{section}/{name}"}


def parts(**components: Any) -> Json:
    data = document(parameters=[ref("P", "parameters")])
    data["components"] = components
    return data


def server(url: str, **variables: Any) -> Json:
    return document(servers=[{"url": url, **({"variables": variables} if variables else {})}])


def fields(scheme: Json, declared: Any) -> Json:
    data = document()
    data["components"]["securitySchemes"] = {"own": {**scheme, "x-credential-fields": declared}}
    return data


BASIC = {"type": "http", "scheme": "basic"}
FIELDS = "#/components/securitySchemes/own/x-credential-fields"

VERSIONS: list[tuple[Json, str, str]] = [
    ({"swagger": "2.0", "info": {}, "paths": {}}, "#/swagger", "Swagger 2.0 is not supported"),
    ({"info": {}, "paths": {}}, "#", "lacks the field 'openapi'"),
    ({**document(), "openapi": "3.2.0"}, "#/openapi", "3.2.0"),
    ({**document(), "openapi": 3.1}, "#/openapi", "3.1, which is no text"),
]

STRUCTURE: list[tuple[Json, str, str]] = [
    ({"openapi": "3.0.3", "paths": {}}, "#", "lacks the field 'info'"),
    (document(parameters={}), f"{GET}/parameters", "'parameters' must be a list"),
    (document(description=3), f"{GET}/description", "must be text"),
    (document(query=1), f"{GET}/query", "'query' is nothing that OpenAPI knows here"),
    (document(parameters=[query(**{"in": "body"})]), f"{GET}/parameters/0/in", "must be one of"),
    (document(responses={"okay": {"description": ""}}), f"{GET}/responses/okay", "'okay'"),
    (schemas(A={"type": "file"}), f"{SCHEMAS}/A/type", '"file"'),
    (schemas(A={"properties": {"a": {"maxlength": 1}}}), f"{SCHEMAS}/A/properties/a/maxlength", "maxlength"),
    (
        document(parameters=[{"name": "q", "in": "query"}]) | {"openapi": "3.1.0"},
        f"{GET}/parameters/0",
        "lacks the field",
    ),
    (
        document(parameters=[{"name": "q", "in": "query", "content": {"a/b": {}, "c/d": {}}}]),
        f"{GET}/parameters/0/content",
        "must have one entry",
    ),
    (fields({"type": "magic"}, {}), "#/components/securitySchemes/own/type", '"magic"'),
    (fields({"type": "apiKey", "in": "query"}, {}), "#/components/securitySchemes/own", "'name'"),
]

REFERENCES: list[tuple[Json, str, str]] = [
    (schemas(A={"$ref": "https://x.example/a.yaml"}), f"{SCHEMAS}/A", "leaves the document"),
    (schemas(A={"$ref": "../../etc/passwd"}), f"{SCHEMAS}/A", "leaves the document"),
    (schemas(A={"$ref": "file:///etc/passwd"}), f"{SCHEMAS}/A", "leaves the document"),
    (schemas(A={"$ref": "#A"}), f"{SCHEMAS}/A", "not a JSON pointer"),
    (schemas(A=ref("B")), f"{SCHEMAS}/A", "has no target"),
    (schemas(A={"$ref": "#/info"}), f"{SCHEMAS}/A", "leads to no schema"),
    (schemas("3.1.0", A={"$ref": 3}), f"{SCHEMAS}/A", "no text"),
    (document(responses={"default": ref("R", "responses")}), f"{GET}/responses/default", "has no target"),
    (document(parameters=[ref("A")], schemas={"A": {}}), f"{GET}/parameters/0", "leads to no parameter"),
    (parts(parameters={"P": ref("P", "parameters")}), "#/components/parameters/P", "cycle"),
    (
        parts(parameters={"P": ref("Q", "parameters"), "Q": ref("P", "parameters")}),
        "#/components/parameters/P",
        "#/components/parameters/P -> #/components/parameters/Q -> #/components/parameters/P",
    ),
    (
        {**paths("/a", "/b"), "paths": {"/a": {"$ref": "#/paths/~1b", "get": {"responses": OK}}, "/b": {}}},
        "#/paths/~1a",
        "hides it: get",
    ),
]

RECURSION: list[tuple[Json, str, str]] = [
    (schemas(A=ref("A")), f"{SCHEMAS}/A", "refers to itself"),
    (schemas(A=ref("B"), B=ref("A")), f"{SCHEMAS}/A", "refers to itself"),
    (schemas(A=ref("B"), B=ref("C"), C=ref("B")), f"{SCHEMAS}/B", "refers to itself"),
    (schemas(A={"allOf": [ref("B")]}, B={"allOf": [ref("A")]}), f"{SCHEMAS}/A", "refers to itself"),
    (schemas(A={"oneOf": [TEXT, ref("A")]}), f"{SCHEMAS}/A", f"{SCHEMAS}/A -> {SCHEMAS}/A/oneOf/1"),
    (schemas(A={"anyOf": [{"oneOf": [ref("A")]}]}), f"{SCHEMAS}/A", "refers to itself"),
    (schemas(A={"not": ref("A")}), f"{SCHEMAS}/A", "refers to itself"),
]

NAMES: list[tuple[Json, str, str]] = [
    (ids("a" * 300), "#/paths/~10/get/operationId", "300 characters"),
    (ids("漢" * 60), "#/paths/~10/get/operationId", "60 characters"),
    (ids("a", tags=("x" * 300,)), "#/paths/~10/get/tags/0", "300 characters"),
    (document(parameters=[query("a" * 300)]), f"{GET}/parameters/0/name", "300"),
    (used(**{"a" * 300: TEXT}), f"{SCHEMAS}/{'a' * 300}", "the schema has 300"),
    (schemas(A={"properties": {"a\nb": TEXT}}), f"{SCHEMAS}/A/properties", "control character"),
    (document(summary="a\0b"), f"{GET}/summary", "NUL"),
    (document(summary="\ud800"), f"{GET}/summary", "lone surrogate"),
    *(
        (document(**{"x-python-name": name}), f"{GET}/x-python-name", json.dumps(name, ensure_ascii=False))
        for name in ("a(): pass #", "class", "__init__", "_x", 5, "é", "", ["a"])
    ),
    (document(parameters=[query(**{"x-python-name": "q=1"})]), f"{GET}/parameters/0/x-python-name", "q=1"),
    (document(**{"x-python-name": "a" * 300}), f"{GET}/x-python-name", "at most 150 characters"),
    (used(A={"x-python-name": "A, os"}), f"{SCHEMAS}/A/x-python-name", "A, os"),
    ({**document(), "tags": [{"name": "T", "x-python-name": "1"}]}, "#/tags/0/x-python-name", '"1"'),
]

PATHS: list[tuple[Json, str, str]] = [
    (paths("//evil.example/a"), "#/paths/~1~1evil.example~1a", "one '/'"),
    (paths("/a\\b"), "#/paths/~1a\\b", "cannot stand"),
    (paths("/a/../b"), "#/paths/~1a~1..~1b", "'..'"),
    (paths("/{id.__class__}"), "#/paths/~1{id.__class__}", "{id.__class__} is not a path parameter"),
    (paths("/{id!r}"), "#/paths/~1{id!r}", "is not a path parameter"),
    (paths("/{}"), "#/paths/~1{}", "{} is not a path parameter"),
    (paths("/{id"), "#/paths/~1{id", "'{' has no partner"),
    (paths("/id}"), "#/paths/~1id}", "'}' has no partner"),
    (paths("/{{id}}"), "#/paths/~1{{id}}", "no partner"),
    (paths("/{id}/{id}", parameters=[ID]), "#/paths/~1{id}~1{id}", "'id' stands 2 times"),
]

OPERATIONS: list[tuple[Json, str, str]] = [
    (renamed("put_it", "putIt"), "#/paths/~11/get", "its method would be 'put_it'"),
    (document(parameters=[query(), query()]), f"{GET}/parameters/1", "'q' occurs twice"),
    (document(parameters=[{"name": "q", "in": "query"}]), f"{GET}/parameters/0", "a schema or a content"),
    (
        document(parameters=[query(content={"application/json": {}})]),
        f"{GET}/parameters/0",
        "a schema or a content",
    ),
    (document(parameters=[query(style="matrix")]), f"{GET}/parameters/0/style", "'matrix' is not a style"),
    (document(parameters=[query(**{"in": "header", "style": "form"})]), f"{GET}/parameters/0/style", "form"),
    (
        document(parameters=[query("a:b", **{"in": "header", "required": True})]),
        f"{GET}/parameters/0/name",
        "name of a header",
    ),
    (
        document(parameters=[query("a;b", **{"in": "cookie", "required": True})]),
        f"{GET}/parameters/0/name",
        "name of a cookie",
    ),
    (
        document(parameters=[query(**{"x-python-default": []})]),
        f"{GET}/parameters/0/x-python-default",
        "default",
    ),
    (document() | {"tags": [{"name": "A"}, {"name": "A", "description": "b"}]}, "#/tags/1", "occurs twice"),
]

SERVERS: list[tuple[Json, str, str]] = [
    (server("https://{host}.example"), f"{GET}/servers/0/url", "'host' is not declared"),
    (
        server("https://a.example", host={"default": "a"}),
        f"{GET}/servers/0/variables/host",
        "does not stand in the URL",
    ),
    (
        server("https://{h}", h={"default": "a", "enum": ["b"]}),
        f"{GET}/servers/0/variables/h/default",
        "'a' is none of the values",
    ),
    (server("https://{h", h={"default": "a"}), f"{GET}/servers/0", "'{' has no partner"),
    (server("https://{h.__class__!r}"), f"{GET}/servers/0/url", "not a server variable"),
    (server("ftp://a.example"), f"{GET}/servers/0/url", "'ftp'"),
    (server("file:///etc/passwd"), f"{GET}/servers/0/url", "'file'"),
    (server("https://u:p@a.example"), f"{GET}/servers/0/url", "a user or a password"),
    (server("https://a.example?b=c"), f"{GET}/servers/0/url", "a query"),
    (server("https://a.example/#b"), f"{GET}/servers/0/url", "a fragment"),
    (server("https://a.example/../b"), f"{GET}/servers/0/url", "another path"),
    (server("https:///b"), f"{GET}/servers/0/url", "names no host"),
    (server("https://a.example:x"), f"{GET}/servers/0/url", "is not a URL"),
    (server("https://a example"), f"{GET}/servers/0/url", "cannot stand in a URL"),
    (document(security=[{"missing": []}]), f"{GET}/security/0/missing", "'missing' is not defined"),
    (fields(BASIC, {"user": "a"}), f"{FIELDS}/user", "'user' is not a part"),
    (fields(BASIC, {"username": 1}), f"{FIELDS}/username", "must be text that is not empty, and is 1"),
    (fields(BASIC, {"username": "a", "password": "a"}), FIELDS, "two parts"),
    (fields(BASIC, {}), FIELDS, "must not be empty"),
    (fields({"type": "http", "scheme": "bearer"}, {"token": "t"}), FIELDS, "'bearer' cannot be sent"),
]


@pytest.mark.parametrize(
    ("data", "pointer", "words"),
    [
        *(VERSIONS + STRUCTURE),
        *(REFERENCES + RECURSION),
        *(NAMES + PATHS),
        *(OPERATIONS + SERVERS),
    ],
)
def test_refused(data: Json, pointer: str, words: str) -> None:
    reported = problems(data)
    matching = [problem for problem in reported if words in problem.message]
    assert matching, [str(problem) for problem in reported]
    assert matching[0].pointer.startswith(pointer)
    assert matching[0].advice.endswith(".")


@pytest.mark.parametrize(
    "data",
    [
        document(),
        {**document(), "openapi": "3.1.1"},
        paths("/{a}{b}/{c-d}.json", parameters=[{**ID, "name": name} for name in ("a", "b", "c-d")]),
        paths("/a", "/a/", "/A"),
        ids("getx", "getX"),
        {**paths(), "paths": {"/a": {"get": {"responses": OK}}, "x-note": {"$ref": "nowhere"}}},
        schemas(Tree={"properties": {"children": {"type": "array", "items": ref("Tree")}}}),
        schemas(A={"properties": {"b": ref("B")}}, B={"properties": {"a": ref("A"), "self": ref("B")}}),
        schemas(A={"properties": {"enum": TEXT, "default": ref("A"), "properties": {"properties": {}}}}),
        schemas("3.1.0", A={"properties": {"$ref": TEXT, "x-b": TEXT}, "$defs": {"B": {"type": "null"}}}),
        schemas(A={"example": {"$ref": "http://x"}, "default": {"$ref": 1}, "enum": [{"$ref": "a"}]}),
        schemas(A={"type": "string", "nullable": True, "enum": ["on", "On", "o-n", "o_n", None]}),
        parts(parameters={"P": ref("x-P", "parameters"), "x-P": query()}),
        document(responses={"default": ref("x-R", "responses")})
        | {"components": {"responses": {"x-R": {"description": ""}}}},
        document(description='"""\n\\ {{ 7 * 7 }} {% raw %} \x1b\t'),
        server("/v1"),
        server("http://[::1]:80/{base}", base={"default": "v2"}),
        fields({"type": "apiKey", "in": "query", "name": "k"}, {"value": "key"}),
    ],
)
def test_let_pass(data: Json) -> None:
    assert problems(data) == ()


@pytest.mark.parametrize(
    "data",
    [
        schemas("3.1.0", A={"maxlength": 1}),
        schemas("3.1.0", A={"nullable": True}),
        schemas(A={"type": "array", "items": ref("A")}),
        schemas(A={"additionalProperties": ref("A")}),
        ids("---"),
        ids(""),
        ids("a", tags=("",)),
        document(parameters=[query("$")]),
        schemas(**{"-": TEXT}),
        schemas(A={"properties": {"@": TEXT}}),
        schemas(A={"type": "string", "enum": ["a", 1]}),
        schemas(A={"type": "integer", "enum": [1.5]}),
        schemas("3.1.0", A={"type": "string", "const": None}),
        paths("/a?b=c"),
        paths("/a#b"),
        {
            **paths(),
            "paths": {
                "/{id}": {"get": {"responses": OK, "parameters": [ID]}},
                "/{name}": {"put": {"responses": OK, "parameters": [{**ID, "name": "name"}]}},
            },
        },
        ids("getX", "getX"),
        ids("getX", "get_x"),
        ids("get-x", "get_x"),
        ids("get\ufb01le", "getfile"),
        {
            **paths(),
            "paths": {
                "/a-b": {"get": {"responses": OK}},
                "/a_b": {"get": {"responses": OK}},
            },
        },
        document(parameters=[query("Authorization", **{"in": "header"})]),
        document(responses={"200": {"description": "", "content": {"json": {}}}}),
        document(tags=["Sms"]) | {"tags": [{"name": "SMS"}, {"name": "Sms"}]},
        document() | {"tags": [{"name": "a-b"}, {"name": "a_b"}]},
    ],
)
def test_what_has_a_meaning_is_understood_or_ignored(data: Json) -> None:
    assert problems(data) == ()


def test_a_chain_of_references_that_is_too_long() -> None:
    length = references.MAX_CHAIN
    chain = {f"A{i:04}": ref(f"A{i + 1:04}") for i in range(length - 1)} | {f"A{length - 1:04}": TEXT}
    assert problems(schemas(**chain)) == ()
    reported = problems(schemas(A=ref("A0000"), **chain))
    assert "stand one inside the other" in reported[0].message


@pytest.mark.parametrize("count", [50_000])
def test_long_chains_and_large_circles_take_linear_time(count: int) -> None:
    circle = {f"A{i}": ref(f"A{(i + 1) % count}") for i in range(count)}
    tree = {f"B{i}": {"properties": {"b": ref(f"B{i + 1}")}} for i in range(count)} | {f"B{count}": TEXT}
    started = time.process_time()
    assert "refers to itself" in problems(schemas(**circle, **tree))[0].message
    assert time.process_time() - started < 20


def test_several_problems_are_reported_at_once() -> None:
    reported = problems(paths("/{a:b}", "/b\\c"))
    assert [problem.pointer for problem in reported] == ["#/paths/~1b\\c", "#/paths/~1{a:b}"]


def test_the_effective_document_passes() -> None:
    joined = join(source_reader.load(SEED).data, load_products(OVERLAYS))
    assert problems(carried_out(joined, overlay.load_overlays(OVERLAYS))) == ()


def test_a_class_name_put_together_that_no_file_can_have() -> None:
    inner: Json = TEXT
    for index in range(3):
        inner = {"type": "object", "properties": {f"{'p' * 100}{index}": inner}}
    data = schemas(A=inner)
    assert problems(data) == ()
    names = sorted(build(data, ()).models, key=len)
    assert [len(name) for name in names] == [1, 102, 126]
    assert names[-1].startswith(f"AP{'p' * 99}2P")
