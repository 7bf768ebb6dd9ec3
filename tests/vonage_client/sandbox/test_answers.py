"""Every operation answers what the document declares; openapi-core, asked on its own, agrees."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.testing import MockRequest, MockResponse

from oas_runtime.schema_values.values import Values
from vonage_client.sandbox import Answer, Call, Document, Operation, Sandbox

from .pieces import BASIC, CALL, DOCUMENT, FIELDS, answering, ask, bearer, small, token

OPERATIONS = Document(DOCUMENT).operations
# openapi-core looks at the answer alone here, so that the credentials of the request play no part.
ORACLE = OpenAPI.from_dict(DOCUMENT)


def request_of(operation: Operation, *, optional: bool) -> dict[str, Any]:
    """A request that the document allows."""
    values = Values(DOCUMENT, "request", optional=optional)
    params, path = dict[str, Any](), operation.path
    for chosen in operation.chosen(everything=optional):
        if chosen.location == "path":
            path = path.replace(f"{{{chosen.name}}}", str(values.of(chosen.data["schema"], chosen.name)))
        else:
            params[chosen.name] = values.of(chosen.data["schema"], chosen.name)
    request: dict[str, Any] = {"method": operation.method, "path": path, "params": params}
    for media_type, content in operation.content.items():
        value = values.of(content["schema"])
        if media_type == "multipart/form-data":
            request["files"] = {name: (None, _text(part)) for name, part in value.items()}
        else:
            request["json" if media_type == "application/json" else "data"] = value
    fields = operation.credential_fields
    if fields is not None:
        request["params" if fields.location == "query" else "data"] |= FIELDS
    elif operation.security == (("basicAuth",),):
        request["auth"] = BASIC
    else:
        request["headers"] = bearer()
    return request


def _text(value: object) -> str:
    return json.dumps(value) if isinstance(value, (bool, int)) else str(value)


@pytest.mark.parametrize("optional", [False, True], ids=["required", "everything"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_answers_conform(sandbox: Sandbox, operation: Operation, optional: bool) -> None:
    response = ask(sandbox, **request_of(operation, optional=optional))
    recorded = sandbox.requests[-1]
    assert (recorded.operation, recorded.code, recorded.detail) == (operation.id, None, None)
    assert str(response.status_code) in operation.data["responses"]
    asked = MockRequest(operation.server.url, operation.method.lower(), response.request.url.path)
    asked.parameters = RequestParameters()
    media_type = response.headers.get("content-type", "")
    ORACLE.validate_response(
        asked, MockResponse(response.content, response.status_code, content_type=media_type)
    )


def test_no_declared_body(sandbox: Sandbox) -> None:
    done = Sandbox(small({"/thing": {"get": {"responses": {"200": {"description": "Thing done"}}}}}))
    answered = ask(done, "GET", "/thing")
    assert (answered.status_code, answered.json()) == (200, {"message": "Thing done"})
    updated = ask(sandbox, "PUT", "/v1/calls/c", json={"action": "mute"}, headers=bearer())
    assert (updated.status_code, updated.content, "content-type" in updated.headers) == (204, b"", False)


def test_xml(sandbox: Sandbox) -> None:
    asked: dict[str, Any] = {"params": {**FIELDS, "request_id": "r"}}
    plain = ask(sandbox, "GET", "/verify/search/json", **asked).json()
    response = ask(sandbox, "GET", "/verify/search/xml", **asked)
    assert response.headers["content-type"] == "application/xml"
    root = ET.fromstring(response.content)
    assert root.tag == "verify_search_response"
    assert {element.tag for element in root} == plain.keys()
    assert [element.tag for element in root.find("checks") or []] == list(plain["checks"][0])
    undeclared = ask(
        sandbox, "POST", "/verify/control/xml", data={**FIELDS, "request_id": "r", "cmd": "cancel"}
    )
    assert ET.fromstring(undeclared.content).findtext("status") == "0"


def test_xml_by_its_own_names() -> None:
    schema = {
        "type": "object",
        "properties": {
            "id": {"type": "string", "xml": {"attribute": True}, "example": 'a"<&'},
            "checks": {
                "type": "array",
                "xml": {"wrapped": True},
                "items": {"type": "boolean", "xml": {"name": "check"}, "example": True},
            },
            "0 gone": {"type": "string", "nullable": True, "example": None},
            "text": {"type": "string", "example": "<b>&\x00"},
        },
        "xml": {"name": "answer"},
    }
    document = answering(schema)
    form = {
        "name": "f",
        "in": "path",
        "required": True,
        "schema": {"type": "string", "enum": ["xml", "json"]},
    }
    document["paths"] = {"/{f}": {"parameters": [form], **document["paths"]["/thing"]}}
    root = ET.fromstring(ask(Sandbox(document), "GET", "/xml").content)
    assert (root.tag, root.attrib, [element.tag for element in root]) == (
        "answer",
        {"id": 'a"<&'},
        ["checks", "_0_gone", "text"],
    )
    assert root.findtext("text") == "<b>&"
    assert [(element.tag, element.text) for element in root[0]] == [("check", "true")]


def test_the_resource_that_was_asked_for(sandbox: Sandbox) -> None:
    response = ask(sandbox, "GET", "/v1/calls/a%2Fb%20%C3%A9", headers=bearer())
    assert response.json()["uuid"] == "a/b é"


def test_the_same_every_time(sandbox: Sandbox) -> None:
    first = ask(sandbox, "GET", "/v1/calls", headers=bearer()).content
    assert ask(Sandbox(stateful=False), "GET", "/v1/calls", headers=bearer(token())).content == first


class TestChoice:
    def test_examples_of_the_media_type_come_first(self) -> None:
        schema = {"type": "object", "properties": {"a": {"type": "string", "example": "inner"}}}
        assert ask(Sandbox(answering(schema)), "GET", "/thing").json() == {"a": "inner"}
        assert ask(Sandbox(answering(schema, example={"a": "own"})), "GET", "/thing").json() == {"a": "own"}
        several = {"first": {"value": {"a": "named"}}, "second": {"value": {"a": "other"}}}
        assert ask(Sandbox(answering(schema, examples=several)), "GET", "/thing").json() == {"a": "named"}

    def test_an_example_that_does_not_conform_is_passed_over(self) -> None:
        schema = {"type": "object", "properties": {"a": {"type": "integer", "example": "none"}}}
        sandbox = Sandbox(answering(schema, example={"a": "none"}))
        assert ask(sandbox, "GET", "/thing").json() == {"a": 1}

    def test_what_cannot_conform_is_said(self) -> None:
        schema = {"type": "string", "pattern": "^(?=a)b$"}
        response = ask(Sandbox(answering(schema)), "GET", "/thing")
        assert (response.status_code, response.json()["code"]) == (500, "no-answer")
        assert "example" in response.json()["detail"]

    def test_lowest_success_json_first(self) -> None:
        content = {
            "text/plain": {"schema": {"type": "string"}},
            "application/vnd.x+json": {"schema": {"type": "integer"}},
        }
        responses = {"404": {}, "202": {"description": "b", "content": content}, "301": {}, "default": {}}
        document = small({"/thing": {"get": {"responses": responses}}})
        response = ask(Sandbox(document), "GET", "/thing")
        assert (response.status_code, response.headers["content-type"], response.text) == (
            202,
            "application/vnd.x+json",
            "1",
        )

    @pytest.mark.parametrize(("key", "status"), [("2XX", 200), ("default", 200)])
    def test_ranges(self, key: str, status: int) -> None:
        document = small({"/thing": {"get": {"responses": {key: {"description": "Done"}}}}})
        assert ask(Sandbox(document), "GET", "/thing").status_code == status

    def test_text_bytes_and_headers(self) -> None:
        header = {"X-Left": {"required": True, "schema": {"type": "integer", "minimum": 7}}}
        for name, schema, body in (
            ("text/plain", {"type": "string", "example": "hé"}, "hé".encode()),
            ("application/octet-stream", {"type": "string", "format": "binary"}, b"content"),
        ):
            response = {"description": "", "headers": header, "content": {name: {"schema": schema}}}
            document = small({"/thing": {"get": {"responses": {"200": response}}}})
            answer = ask(Sandbox(document), "GET", "/thing")
            assert (answer.content, answer.headers["x-left"]) == (body, "7")


def test_answers_can_be_taken_over() -> None:
    class TakenOver(Sandbox):
        """The ground floor of one that remembers."""

        def answer(self, call: Call) -> Answer:
            if call.operation.id == "createCall":
                return Answer(201, "application/json", b'{"uuid":"1"}')
            return super().answer(call)

    sandbox = TakenOver(stateful=False)
    assert ask(sandbox, "POST", "/v1/calls", json=CALL, headers=bearer()).json() == {"uuid": "1"}
    assert ask(sandbox, "POST", "/v1/calls", json={}, headers=bearer()).status_code == 400
    assert ask(sandbox, "GET", "/v1/calls", headers=bearer()).status_code == 200
