"""The stand-in knows no API: servers, schemes, parameters and schemas of other documents."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import pytest

from vonage_client.sandbox import Document, DocumentError, Sandbox

from .pieces import ask, small

DONE = {"200": {"description": "Done"}}


def operation(**rest: Any) -> dict[str, Any]:
    return {"operationId": "it", "responses": DONE, **rest}


def raw(value: Any) -> dict[str, Any]:
    """A JSON body, null included."""
    return {"content": json.dumps(value).encode(), "headers": {"content-type": "application/json"}}


class TestServers:
    def test_precedence(self) -> None:
        item = {
            "get": operation(servers=[{"url": "https://own.example"}]),
            "put": operation(operationId="put"),
        }
        paths = {
            "/a": {**item, "servers": [{"url": "https://item.example"}]},
            "/b": {"get": operation(operationId="b")},
        }
        document = Document(
            small(paths, servers=[{"url": "https://root.example"}, {"url": "https://more.example"}])
        )
        assert {operation.id: operation.server.url for operation in document.operations} == {
            "it": "https://own.example",
            "put": "https://item.example",
            "b": "https://root.example",
        }

    def test_paths_in_front_and_variables(self) -> None:
        variables = {"region": {"default": "eu", "enum": ["eu", "us"]}, "v": {"default": "1"}}
        server: dict[str, Any] = {"url": "https://{region}.example/api/v{v}", "variables": variables}
        sandbox = Sandbox(small({"/a": {"get": operation()}}, servers=[server]))
        assert sandbox.servers("http://127.0.0.1:1/") == {server["url"]: "http://127.0.0.1:1/api/v1"}
        assert ask(sandbox, "GET", "/api/v2/a").status_code == 200
        assert ask(sandbox, "GET", "/a").status_code == 404
        assert ask(sandbox, "GET", "/api/v1/a", host="us.example").status_code == 200

    def test_hosts_tell_servers_apart(self) -> None:
        paths = {
            "/a": {"get": operation(servers=[{"url": "https://one.example"}])},
            "/b": {"get": operation(operationId="b", servers=[{"url": "https://two.example:8443"}])},
        }
        sandbox = Sandbox(small(paths))
        assert ask(sandbox, "GET", "/a", host="one.example:443").status_code == 200
        assert ask(sandbox, "GET", "/b", host="two.example:8443").status_code == 200
        assert ask(sandbox, "GET", "/b", host="one.example").json()["code"] == "wrong-server"
        assert ask(sandbox, "GET", "/b", host="elsewhere.example").status_code == 200

    def test_unknown_server(self) -> None:
        with pytest.raises(DocumentError, match=r"https://api\.nexmo\.com, https://rest\.nexmo\.com"):
            Sandbox(server="https://nowhere.example")


class TestSchemes:
    SCHEMES: ClassVar[dict[str, Any]] = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "basic": {"type": "http", "scheme": "Basic"},
        "opaque": {"type": "http", "scheme": "bearer"},
        "oauth": {"type": "oauth2", "flows": {}},
    }

    def sandbox(self, security: list[Any]) -> Sandbox:
        paths = {"/a": {"get": operation(security=security)}}
        return Sandbox(small(paths, components={"securitySchemes": self.SCHEMES}))

    def test_api_key_is_needed_and_hidden(self) -> None:
        sandbox = self.sandbox([{"key": []}])
        assert ask(sandbox, "GET", "/a").json()["code"] == "credentials-missing"
        assert ask(sandbox, "GET", "/a", headers={"x-key": "hush"}).status_code == 200
        assert "hush" not in repr(list(sandbox.requests))

    def test_alternatives_and_both_together(self) -> None:
        either, both = self.sandbox([{"key": []}, {"basic": []}]), self.sandbox([{"key": [], "basic": []}])
        basic: dict[str, Any] = {"auth": ("a", "b")}
        key: dict[str, Any] = {"headers": {"x-key": "k"}}
        assert [ask(either, "GET", "/a", **credentials).status_code for credentials in (basic, key, {})] == [
            200,
            200,
            401,
        ]
        assert [
            ask(both, "GET", "/a", **credentials).status_code for credentials in (basic, key, basic | key)
        ] == [
            401,
            401,
            200,
        ]

    def test_anonymous_is_an_alternative(self) -> None:
        assert ask(self.sandbox([{"key": []}, {}]), "GET", "/a").status_code == 200

    def test_inherited(self) -> None:
        paths = {"/a": {"get": operation()}, "/b": {"get": operation(operationId="b", security=[])}}
        components = {"securitySchemes": self.SCHEMES}
        sandbox = Sandbox(small(paths, components=components, security=[{"basic": []}]))
        refused = ask(sandbox, "GET", "/a")
        assert "it takes basic" in refused.json()["detail"]
        assert refused.headers["www-authenticate"] == 'Basic realm="sandbox"'
        assert ask(sandbox, "GET", "/b").status_code == 200

    @pytest.mark.parametrize("name", ["opaque", "oauth"])
    def test_tokens_of_no_format(self, name: str) -> None:
        sandbox = self.sandbox([{name: []}])
        given = [{"authorization": f"Bearer {value}"} for value in ("opaque-token", "two words", "")]
        answers = [ask(sandbox, "GET", "/a", headers=headers) for headers in given]
        assert [answer.status_code for answer in answers] == [200, 401, 401]
        assert ask(sandbox, "GET", "/a").json()["code"] == "credentials-missing"
        assert ask(sandbox, "GET", "/a", auth=("a", "b")).json()["code"] == "credentials-unfit"
        assert answers[1].headers["www-authenticate"] == 'Bearer realm="sandbox"'


class TestParameters:
    def test_everywhere_by_reference_and_inherited(self) -> None:
        whole = {"type": "integer"}
        parameters = {
            "Id": {"name": "id", "in": "path", "required": True, "schema": whole},
            "Limit": {"name": "limit", "in": "query", "schema": {"$ref": "#/components/schemas/Limit"}},
        }
        mine = [
            {"name": "X-Count", "in": "header", "required": True, "schema": whole},
            {"name": "tint", "in": "cookie", "schema": {"type": "string", "enum": ["red"]}},
            {"name": "ids", "in": "query", "explode": False, "schema": {"type": "array", "items": whole}},
        ]
        shared = [{"$ref": "#/components/parameters/Id"}, {"$ref": "#/components/parameters/Limit"}]
        components = {"parameters": parameters, "schemas": {"Limit": {"type": "integer", "maximum": 5}}}
        document = small(
            {"/a/{id}": {"parameters": shared, "get": operation(parameters=mine)}}, components=components
        )
        sandbox = Sandbox(document)
        good: dict[str, Any] = {
            "params": {"limit": "5", "ids": "1,2"},
            "headers": {"x-count": "1", "cookie": "tint=red"},
        }
        assert ask(sandbox, "GET", "/a/1", **good).status_code == 200
        bad: dict[str, Any] = {"params": {"limit": "6", "ids": "1,b"}, "headers": {"cookie": "tint=blue"}}
        faults = ask(sandbox, "GET", "/a/x", **bad).json()["errors"]
        assert {(fault["in"], fault["parameter"], fault["rule"]) for fault in faults} == {
            ("path", "id", "type"),
            ("query", "limit", "maximum"),
            ("query", "ids", "type"),
            ("header", "X-Count", "required"),
            ("cookie", "tint", "enum"),
        }
        places = {fault["parameter"]: fault["document"] for fault in faults}
        assert places["limit"] == "#/components/schemas/Limit/maximum"
        assert places["id"] == "#/components/parameters/Id/schema/type"

    def test_what_is_deprecated_is_taken(self, recwarn: pytest.WarningsRecorder) -> None:
        parameter = {"name": "old", "in": "query", "deprecated": True, "schema": {"type": "string"}}
        sandbox = Sandbox(small({"/a": {"get": operation(parameters=[parameter])}}))
        assert ask(sandbox, "GET", "/a", params={"old": "1"}).status_code == 200
        assert [str(warning.message) for warning in recwarn if "parameter" in str(warning.message)] == []

    @pytest.mark.parametrize(
        ("style", "path"), [("label", "/a/.7"), ("matrix", "/a/;id=7"), ("simple", "/a/7")]
    )
    def test_styles_of_path_parameters(self, style: str, path: str) -> None:
        parameter = {
            "name": "id",
            "in": "path",
            "required": True,
            "style": style,
            "schema": {"type": "integer"},
        }
        sandbox = Sandbox(small({"/a/{id}": {"get": operation(parameters=[parameter])}}))
        assert ask(sandbox, "GET", path).status_code == 200
        assert ask(sandbox, "GET", path.replace("7", "x")).status_code == 400


class TestBodies:
    def body(self, schema: Any, media_type: str = "application/json", version: str = "3.0.3") -> Sandbox:
        content = {media_type: {"schema": schema}}
        return Sandbox(
            {**small({"/a": {"post": operation(requestBody={"content": content})}}), "openapi": version}
        )

    @pytest.mark.parametrize(
        ("schema", "bad", "rule"),
        [
            ({"type": "string", "minLength": 3}, "ab", "minLength"),
            ({"type": "string", "pattern": "^[a-z]+$"}, "A", "pattern"),
            ({"type": "number", "multipleOf": 2}, 3, "multipleOf"),
            ({"type": "array", "uniqueItems": True}, [1, 1], "uniqueItems"),
            ({"type": "object", "additionalProperties": False}, {"a": 1}, "additionalProperties"),
            ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, [], "oneOf"),
        ],
    )
    def test_rules(self, schema: Any, bad: Any, rule: str) -> None:
        for version in ("3.0.3", "3.1.0"):
            (finding,) = ask(self.body(schema, version=version), "POST", "/a", **raw(bad)).json()["errors"]
            assert (finding["rule"], finding["pointer"]) == (rule, "#")

    def test_parts_are_held_to_their_types_as_fields_are(self) -> None:
        schema = {
            "type": "object",
            "required": ["count"],
            "properties": {"count": {"type": "integer", "maximum": 5}, "flag": {"type": "boolean"}},
        }
        sandbox = self.body(schema, "multipart/form-data")

        def status(**parts: str) -> int:
            return ask(
                sandbox, "POST", "/a", files={name: (None, part) for name, part in parts.items()}
            ).status_code

        assert [
            status(count="5", flag="true"),
            status(count="6"),
            status(count="x"),
            status(flag="true"),
        ] == [
            200,
            400,
            400,
            400,
        ]
        assert ask(sandbox, "POST", "/a", data={"count": "5"}).status_code == 415
        for boundary in ("; boundary=x", ""):
            headers = {"content-type": f"multipart/form-data{boundary}"}
            refused = ask(sandbox, "POST", "/a", content=b"garbage", headers=headers)
            assert (refused.status_code, refused.json()["code"]) == (400, "unreadable")

    def test_json_by_suffix(self) -> None:
        sandbox = self.body({"type": "integer"}, "application/vnd.a+json")
        headers = {"content-type": "application/vnd.a+json"}
        assert ask(sandbox, "POST", "/a", content=b"1", headers=headers).status_code == 200
        assert ask(sandbox, "POST", "/a", content=b'"1"', headers=headers).status_code == 400

    def test_null_by_version(self) -> None:
        for schema, version, status in (
            ({"type": "string", "nullable": True}, "3.0.3", 200),
            ({"type": "string"}, "3.0.3", 400),
            ({"type": ["string", "null"]}, "3.1.0", 200),
            ({"type": "string"}, "3.1.0", 400),
        ):
            assert ask(self.body(schema, version=version), "POST", "/a", **raw(None)).status_code == status

    def test_optional_body(self) -> None:
        assert ask(self.body({"type": "object"}), "POST", "/a").status_code == 200

    def test_credential_fields_inside_composed_schemas(self) -> None:
        pair = {
            "type": "object",
            "required": ["k", "s"],
            "properties": {"k": {"type": "string"}, "s": {"type": "string"}},
        }
        rest = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
        schema = {"allOf": [{"$ref": "#/components/schemas/Pair"}, rest]}
        scheme = {
            "type": "http",
            "scheme": "basic",
            "x-credential-fields": {"username": "k", "password": "s"},
        }
        body = {"content": {"application/x-www-form-urlencoded": {"schema": schema}}, "required": True}
        components = {"securitySchemes": {"basic": scheme}, "schemas": {"Pair": pair}}
        sandbox = Sandbox(small({"/a": {"post": operation(requestBody=body)}}, components=components))
        assert ask(sandbox, "POST", "/a", data={"k": "1", "s": "2", "n": "3"}).status_code == 200
        assert ask(sandbox, "POST", "/a", data={"n": "3"}, auth=("k", "s")).status_code == 200
        assert ask(sandbox, "POST", "/a", data={"n": "3"}).json()["code"] == "credentials-missing"
        assert (
            ask(sandbox, "POST", "/a", data={"n": "x"}, auth=("k", "s")).json()["code"] == "invalid-request"
        )


class TestDocument:
    @pytest.mark.parametrize(
        "data", [{}, {"openapi": "2.0", "paths": {}}, {"openapi": "3.0.0"}, {"swagger": "2.0", "paths": {}}]
    )
    def test_no_openapi(self, data: dict[str, Any]) -> None:
        with pytest.raises(DocumentError, match="OpenAPI 3"):
            Sandbox(data)

    @pytest.mark.parametrize("reference", ["#/components/none", "other.yaml#/a", "#/paths/~1a"])
    def test_references_that_lead_nowhere(self, reference: str) -> None:
        with pytest.raises(DocumentError, match="cannot be read"):
            Sandbox(small({"/a": {"$ref": reference}}))

    def test_secrets_are_named_by_the_schemas(self) -> None:
        properties = {
            "pin": {"type": "string", "x-secret": True},
            "word": {"type": "string", "format": "password"},
            "code": {"type": "string", "writeOnly": True},
            "name": {"type": "string"},
        }
        parameter = {"name": "t", "in": "query", "schema": {"type": "string", "x-secret": True}}
        content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
        body = {"content": content}
        sandbox = Sandbox(small({"/a": {"post": operation(requestBody=body, parameters=[parameter])}}))
        values = {"pin": "1", "word": "2", "code": "3", "name": "4", "inner": [{"Pin": "5"}]}
        ask(sandbox, "POST", "/a", params={"t": "6"}, json=values)
        recorded = sandbox.requests[-1]
        hidden = {"pin": "***", "word": "***", "code": "***", "name": "4", "inner": [{"Pin": "***"}]}
        assert (recorded.body, recorded.query) == (hidden, (("t", "***"),))
