"""Traps of operations: paths, parameters, bodies, responses, servers, security, references."""

from __future__ import annotations

from .base import GET, Json, Trap, body, document, one, operation, parameters, query, schemas, trap

_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_OK = {"description": "Fine."}


def _two(first: dict[str, object], second: dict[str, object]) -> dict[str, object]:
    return document({"/a": {"get": first}, "/b": {"get": second}})


def _server(url: object = "https://{host}.example.com", **variables: object) -> dict[str, object]:
    return one(servers=[{"url": url, **({"variables": variables} if variables else {})}])


def _scheme(**scheme: object) -> dict[str, object]:
    return one(security=[{"own": []}], top={"components": {"securitySchemes": {"own": scheme}}})


def _responses(**responses: object) -> dict[str, object]:
    return one(responses={key.strip("_"): value for key, value in responses.items()})


_PATHS = (
    trap("path-without-slash", one("a"), "#/paths/a", "'a'"),
    trap("path-without-parameter", one("/a/{id}"), "#/paths/~1a~1{id}/get", "'id'"),
    trap("parameter-without-path", parameters(_ID), f"{GET}/parameters/0", "'id'"),
    trap("path-attribute", one("/a/{id.__class__}"), "#/paths/~1a~1{id.__class__}", "id.__class__"),
    trap("path-index", one("/a/{0}"), "#/paths/~1a~1{0}/get", "'0'"),
    trap("path-empty-name", one("/a/{}"), "#/paths/~1a~1{}", "{}"),
    trap("path-open", one("/a/{id"), "#/paths/~1a~1{id", "{"),
    trap("path-closed", one("/a/id}"), "#/paths/~1a~1id}", "}"),
    trap("path-nested", one("/a/{{id}}"), "#/paths/~1a~1{{id}}", "{"),
    trap("path-twice", parameters(_ID, path="/{id}/{id}"), "#/paths/~1{id}~1{id}", "'id'"),
    trap("path-query", one("/a?b=c"), "#/paths/~1a?b=c", "?"),
    trap("path-fragment", one("/a#b"), "#/paths/~1a#b", "#"),
    trap("path-dots", one("/a/../b"), "#/paths/~1a~1..~1b", ".."),
    trap("path-authority", one("//evil.example.com/a"), "#/paths/~1~1evil.example.com~1a", "//"),
    trap(
        "path-alike",
        document(
            {
                "/a/{id}": {"get": operation("getA", parameters=[_ID])},
                "/a/{name}": {"get": operation("getB", parameters=[{**_ID, "name": "name"}])},
            }
        ),
        "#/paths/~1a~1{name}",
        "/a/{id}",
    ),
    trap(
        "path-optional",
        parameters({**_ID, "required": False}, path="/a/{id}"),
        "#/paths/~1a~1{id}/get/parameters/0/required",
        "required",
    ),
    trap("unknown-method", document({"/a": {"query": operation()}}), "#/paths/~1a/query", "query"),
)

_PARAMETERS = (
    trap("parameter-twice", parameters(query("q"), query("q")), f"{GET}/parameters/1", "twice"),
    trap("parameter-nowhere", parameters(query("q") | {"in": "body"}), f"{GET}/parameters/0/in", "body"),
    trap("parameter-unnamed", parameters({"in": "query", "schema": {}}), f"{GET}/parameters/0", "name"),
    trap("parameter-untyped", parameters({"name": "q", "in": "query"}), f"{GET}/parameters/0", "schema"),
    trap(
        "parameter-both",
        parameters(query("q", content={"application/json": {"schema": {}}})),
        f"{GET}/parameters/0",
        "content",
    ),
    trap(
        "parameter-two-contents",
        parameters({"name": "q", "in": "query", "content": {"application/json": {}, "text/plain": {}}}),
        f"{GET}/parameters/0/content",
        "one entry",
    ),
    trap(
        "parameter-as-xml",
        parameters({"name": "q", "in": "query", "content": {"application/xml": {"schema": {}}}}),
        f"{GET}/parameters/0",
        "application/xml",
    ),
    trap("parameter-style", parameters(query("q", style="matrix")), f"{GET}/parameters/0/style", "matrix"),
    trap("parameter-no-style", parameters(query("q", style="own")), f"{GET}/parameters/0/style", "own"),
    trap(
        "parameter-deep-array",
        parameters(query("q", style="deepObject", schema={"type": "array", "items": {"type": "string"}})),
        f"{GET}/parameters/0",
        "deepObject",
    ),
    trap(
        "parameter-nested",
        parameters(query("q", schema={"type": "array", "items": {"type": "array", "items": {}}})),
        f"{GET}/parameters/0",
        "list of lists",
    ),
    trap(
        "parameter-header-line",
        parameters(query("X-A: b\r\nX-C") | {"in": "header"}),
        f"{GET}/parameters/0/name",
        "header",
    ),
    trap(
        "parameter-cookie", parameters(query("a;b") | {"in": "cookie"}), f"{GET}/parameters/0/name", "cookie"
    ),
    trap(
        "parameter-authorization",
        parameters(query("Authorization") | {"in": "header"}),
        f"{GET}/parameters/0",
        "Authorization",
    ),
)

_BODIES = (
    trap(
        "body-xml",
        body({"type": "object"}, "application/xml"),
        "#/paths/~1a/post/requestBody",
        "application/xml",
    ),
    trap(
        "body-mixed",
        body({"type": "object"}, "multipart/mixed"),
        "#/paths/~1a/post/requestBody",
        "multipart/mixed",
    ),
    trap(
        "body-form-array",
        body({"type": "array", "items": {"type": "string"}}, "application/x-www-form-urlencoded"),
        "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded",
        "object",
    ),
    trap(
        "body-without-content",
        document({"/a": {"post": operation(requestBody={"required": True})}}),
        "#/paths/~1a/post/requestBody",
        "content",
    ),
    trap(
        "body-binary-in-json",
        body({"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}),
        "#/paths/~1a/post/requestBody/content/application~1json/schema/properties/file",
        "binary",
    ),
    trap(
        "body-nested-in-form",
        body(
            {"type": "object", "properties": {"deep": {"type": "object", "properties": {"a": {}}}}},
            "application/x-www-form-urlencoded",
        ),
        "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/deep",
        "has no text",
    ),
)

_FORM = "application/x-www-form-urlencoded"
_FILE = {"type": "string", "format": "binary"}


def _with(schema: Json, media_type: str) -> Json:
    return body({"type": "object", "properties": {"x": schema}}, media_type)


def _field(media_type: str) -> str:
    return f"#/paths/~1a/post/requestBody/content/{media_type.replace('/', '~1')}/schema/properties/x"


_UNWRITABLE = (
    trap("deep-scalar", parameters(query("q", style="deepObject")), f"{GET}/parameters/0", "only an object"),
    trap(
        "deep-nested",
        parameters(
            query(
                "q",
                style="deepObject",
                schema={
                    "type": "object",
                    "properties": {"x": {"type": "array", "items": {"type": "string"}}},
                },
            )
        ),
        f"{GET}/parameters/0/schema/properties/x",
        "nested too deeply",
    ),
    trap("query-bytes", parameters(query("q", schema=_FILE)), f"{GET}/parameters/0", "cannot be"),
    trap("form-bytes", _with(_FILE, _FORM), _field(_FORM), "has no text"),
    trap(
        "form-objects",
        _with({"type": "array", "items": {"type": "object"}}, _FORM),
        _field(_FORM),
        "has no text",
    ),
    trap(
        "part-with-bytes",
        _with({"type": "object", "properties": {"y": _FILE}}, "multipart/form-data"),
        _field("multipart/form-data") + "/properties/y",
        "JSON cannot hold",
    ),
    trap(
        "answer-with-bytes",
        schemas({"Thing": {"type": "object", "properties": {"x": {"type": "array", "items": _FILE}}}}),
        "#/components/schemas/Thing/properties/x",
        "JSON cannot hold",
    ),
)

_RESPONSES = (
    trap("no-responses", one(responses=None), GET, "responses"),
    trap("no-success", one(responses={"404": _OK}), f"{GET}/responses", "success"),
    trap("status-word", one(responses={"204": _OK, "okay": _OK}), f"{GET}/responses/okay", "okay"),
    trap("status-99", one(responses={"204": _OK, "99": _OK}), f"{GET}/responses/99", "99"),
    trap("status-range", one(responses={"204": _OK, "40X": _OK}), f"{GET}/responses/40X", "40X"),
)

_SERVERS = (
    trap("server-without-url", one(servers=[{}]), f"{GET}/servers/0", "url"),
    trap("server-variable", _server(), f"{GET}/servers/0/url", "host"),
    trap("server-default", _server(host={}), f"{GET}/servers/0/variables/host", "default"),
    trap(
        "server-enum",
        _server(host={"default": "a", "enum": ["b"]}),
        f"{GET}/servers/0/variables/host/default",
        "'a'",
    ),
    trap("server-ftp", _server("ftp://example.com"), f"{GET}/servers/0/url", "ftp"),
    trap("server-file", _server("file:///etc/passwd"), f"{GET}/servers/0/url", "file"),
    trap("server-query", _server("https://example.com/?a=b"), f"{GET}/servers/0/url", "query"),
    trap("server-user", _server("https://user:word@example.com"), f"{GET}/servers/0/url", "user"),
    trap("server-open", _server("https://{host.example.com"), f"{GET}/servers/0/url", "{"),
    trap("server-number", _server(3), f"{GET}/servers/0/url", "text"),
)

_SECURITY = (
    trap("security-unknown", one(security=[{"missing": []}]), f"{GET}/security/0/missing", "missing"),
    trap("security-object", one(security={"a": []}), f"{GET}/security", "list"),
    trap("scheme-unknown", _scheme(type="magic"), "#/components/securitySchemes/own/type", "magic"),
    trap(
        "scheme-unnamed",
        _scheme(type="apiKey", **{"in": "query"}),
        "#/components/securitySchemes/own",
        "name",
    ),
    trap(
        "scheme-nowhere",
        _scheme(type="apiKey", name="a", **{"in": "body"}),
        "#/components/securitySchemes/own/in",
        "body",
    ),
    trap("scheme-http", _scheme(type="http"), "#/components/securitySchemes/own", "scheme"),
    trap(
        "credential-part",
        _scheme(type="http", scheme="basic", **{"x-credential-fields": {"user": "a"}}),
        "#/components/securitySchemes/own/x-credential-fields/user",
        "user",
    ),
)


def _parameter_reference(reference: object, **components: object) -> dict[str, object]:
    return one(parameters=[{"$ref": reference}], top={"components": {"parameters": components}})


_REFERENCES = (
    trap(
        "reference-remote",
        _parameter_reference("https://evil.example.com/a.yaml"),
        f"{GET}/parameters/0",
        "https://evil",
    ),
    trap(
        "reference-file", _parameter_reference("../../etc/passwd"), f"{GET}/parameters/0", "../../etc/passwd"
    ),
    trap(
        "reference-file-url",
        _parameter_reference("file:///etc/passwd"),
        f"{GET}/parameters/0",
        "file:///etc/passwd",
    ),
    trap(
        "reference-nothing",
        _parameter_reference("#/components/parameters/None"),
        f"{GET}/parameters/0",
        "None",
    ),
    trap("reference-number", _parameter_reference(3), f"{GET}/parameters/0/$ref", "text"),
    trap(
        "reference-circle",
        _parameter_reference(
            "#/components/parameters/A",
            A={"$ref": "#/components/parameters/B"},
            B={"$ref": "#/components/parameters/A"},
        ),
        "#/components/parameters/A",
        "cycle",
    ),
    trap(
        "reference-circle-response",
        one(
            responses={"200": {"$ref": "#/components/responses/A"}},
            top={"components": {"responses": {"A": {"$ref": "#/components/responses/A"}}}},
        ),
        "#/components/responses/A",
        "cycle",
    ),
    trap("reference-path-item", document({"/a": {"$ref": "other.yaml#/a"}}), "#/paths/~1a", "other.yaml"),
)

OPERATIONS: tuple[Trap, ...] = (
    *_PATHS,
    *_PARAMETERS,
    *_BODIES,
    *_UNWRITABLE,
    *_RESPONSES,
    *_SERVERS,
    *_SECURITY,
    *_REFERENCES,
)
