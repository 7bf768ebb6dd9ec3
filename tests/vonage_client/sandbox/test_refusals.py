"""What the document forbids is refused, with the reason, and without a secret in it."""

from __future__ import annotations

import time
from typing import Any

import pytest

from vonage_client.sandbox import Sandbox

from .pieces import BASIC, CALL, DOCUMENT, FIELDS, SECRET, SMS, ask, bearer, small, token

SMS_BODY = "#/paths/~1sms~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema"


def refused(response: Any, status: int, code: str) -> dict[str, Any]:
    """The problem document of a refusal, checked for form and for secrets."""
    assert (response.status_code, response.headers["content-type"]) == (status, "application/problem+json")
    problem: dict[str, Any] = response.json()
    assert problem["type"] == "about:blank"
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["title"]
    assert problem["detail"]
    assert problem["instance"] == response.headers["x-request-id"]
    assert SECRET not in response.text
    return problem


class TestPlace:
    def test_unknown_path(self, sandbox: Sandbox) -> None:
        assert "/v9/none" in refused(ask(sandbox, "GET", "/v9/none"), 404, "unknown-path")["detail"]

    @pytest.mark.parametrize(
        "path", ["/v1/calls/", "/v1/calls/a/b", "/V1/calls", "/x/v1/calls", "/v1/calls/a/talk/"]
    )
    def test_a_path_matches_whole(self, sandbox: Sandbox, path: str) -> None:
        refused(ask(sandbox, "GET", path, headers=bearer()), 404, "unknown-path")

    @pytest.mark.parametrize("path", ["/v2/applications/%2e%2e", "/v2/applications/%2E"])
    def test_dot_segments(self, sandbox: Sandbox, path: str) -> None:
        refused(ask(sandbox, "DELETE", path, auth=BASIC), 404, "unknown-path")

    def test_unknown_method(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "PATCH", "/v1/calls/{uuid}", headers=bearer())
        refused(response, 405, "unknown-method")
        assert response.headers["allow"] == "GET, PUT"

    def test_literal_segments_come_first(self, sandbox: Sandbox) -> None:
        ask(sandbox, "POST", "/verify/check/json", data={**FIELDS, "request_id": "r", "code": "1"})
        assert sandbox.requests[-1].operation == "checkVerification"
        document = small(
            {
                "/calls/{id}": {"get": {"operationId": "one", "parameters": [ID], "responses": {}}},
                "/calls/last": {"post": {"operationId": "last", "responses": {}}},
            }
        )
        assert ask(Sandbox(document), "GET", "/calls/last").headers["allow"] == "POST"

    @pytest.mark.parametrize(("server", "other"), [("api", "rest"), ("rest", "api")])
    def test_wrong_server(self, server: str, other: str) -> None:
        here, there = f"https://{server}.nexmo.com", f"https://{other}.nexmo.com"
        sandbox = Sandbox(server=here, stateful=False)
        away = next(operation for operation in sandbox.document.operations if operation.server.url == there)
        problem = refused(ask(sandbox, away.method, away.path), 404, "wrong-server")
        assert problem["server"] == there
        assert here in problem["detail"]

    def test_wrong_server_and_method(self) -> None:
        response = ask(Sandbox(server="https://api.nexmo.com"), "GET", "/sms/json")
        refused(response, 404, "wrong-server")

    def test_wrong_host(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "POST", "/sms/json", host="api.nexmo.com", data={**FIELDS, **SMS})
        assert refused(response, 404, "wrong-server")["server"] == "https://rest.nexmo.com"
        right = ask(sandbox, "POST", "/sms/json", host="rest.nexmo.com", data={**FIELDS, **SMS})
        assert right.status_code == 200


ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


class TestCredentials:
    def test_missing_from_form(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "POST", "/sms/json", data=SMS)
        assert "api_key and api_secret in the form" in refused(response, 401, "credentials-missing")["detail"]
        assert response.headers["www-authenticate"] == 'Basic realm="sandbox"'

    @pytest.mark.parametrize("half", [{"api_key": "k"}, {"api_secret": SECRET}, {**FIELDS, "api_secret": ""}])
    def test_half(self, sandbox: Sandbox, half: dict[str, str]) -> None:
        refused(ask(sandbox, "POST", "/sms/json", data={**half, **SMS}), 401, "credentials-missing")

    def test_twice_the_same(self, sandbox: Sandbox) -> None:
        data = {**FIELDS, "api_secret": [SECRET, SECRET], **SMS}
        refused(ask(sandbox, "POST", "/sms/json", data=data), 401, "credentials-missing")

    @pytest.mark.parametrize(
        "second",
        [{"auth": BASIC}, {"params": FIELDS}, {"headers": bearer()}],
        ids=["basic", "query", "bearer"],
    )
    def test_two_methods(self, sandbox: Sandbox, second: dict[str, Any]) -> None:
        response = ask(sandbox, "POST", "/sms/json", data={**FIELDS, **SMS}, **second)
        refused(response, 401, "several-credentials")

    def test_two_headers(self, sandbox: Sandbox) -> None:
        headers = [("authorization", bearer()["authorization"])] * 2
        refused(ask(sandbox, "GET", "/v1/calls", headers=headers), 401, "several-credentials")

    def test_fields_beside_a_token(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "GET", "/v1/calls", headers=bearer(), params=FIELDS)
        refused(response, 401, "several-credentials")

    def test_fields_elsewhere(self, sandbox: Sandbox) -> None:
        refused(ask(sandbox, "POST", "/sms/json", data=SMS, params=FIELDS), 401, "credentials-elsewhere")
        refused(ask(sandbox, "GET", "/v1/calls", params=FIELDS), 401, "credentials-elsewhere")

    @pytest.mark.parametrize("path", ["/v1/calls", "/v2/applications"])
    def test_missing_header(self, sandbox: Sandbox, path: str) -> None:
        refused(ask(sandbox, "GET", path), 401, "credentials-missing")

    def test_other_scheme(self, sandbox: Sandbox) -> None:
        refused(ask(sandbox, "GET", "/v1/calls", auth=BASIC), 401, "credentials-unfit")
        refused(ask(sandbox, "GET", "/v2/applications", headers=bearer()), 401, "credentials-unfit")
        refused(ask(sandbox, "POST", "/sms/json", data=SMS, headers=bearer()), 401, "credentials-unfit")

    @pytest.mark.parametrize(
        "value", ["Basic", "Basic !!", "Basic YWJj", "Basic OnBhc3M=", "Basic dXNlcjo=", "Basic /////w=="]
    )
    def test_malformed_basic(self, sandbox: Sandbox, value: str) -> None:
        response = ask(sandbox, "GET", "/v2/applications", headers={"authorization": value})
        refused(response, 401, "credentials-malformed")

    @pytest.mark.parametrize(
        ("value", "why"),
        [
            ("abc", "three parts"),
            ("a.b.c", "Base64url"),
            (token().rsplit(".", 1)[0] + ".", "Base64url"),
            (token(header={"typ": "JWT"}), "alg"),
            (token(header={"alg": "none"}), "alg"),
            (token(application_id=None), "application_id"),
            (token(jti=""), "jti"),
            (token(iat=time.time() + 3600), "future"),
            (token(nbf=time.time() + 3600), "future"),
            (token(exp=time.time() - 3600), "expired"),
            (token(iat="now"), "number of seconds"),
        ],
    )
    def test_malformed_token(self, sandbox: Sandbox, value: str, why: str) -> None:
        problem = refused(
            ask(sandbox, "GET", "/v1/calls", headers=bearer(value)), 401, "credentials-malformed"
        )
        assert why in problem["detail"]

    def test_any_claims_where_none_are_asked_for(self) -> None:
        sandbox = Sandbox(DOCUMENT, stateful=False, jwt_claims=())
        assert ask(sandbox, "GET", "/v1/calls", headers=bearer(token(application_id=None))).status_code == 200

    @pytest.mark.parametrize(
        ("method", "path", "given"),
        [
            ("POST", "/sms/json", {"data": SMS}),
            ("GET", "/account/numbers", {}),
            ("GET", "/verify/search/json", {"params": {"request_id": "r"}}),
        ],
    )
    def test_basic_in_place_of_fields(
        self, sandbox: Sandbox, method: str, path: str, given: dict[str, Any]
    ) -> None:
        assert ask(sandbox, method, path, auth=BASIC, **given).status_code == 200
        assert sandbox.requests[-1].credentials == "Basic in the header"


class TestRequest:
    @pytest.mark.parametrize(
        ("given", "rule", "at", "document"),
        [
            (
                {**SMS, "message-class": "7"},
                "enum",
                "#/message-class",
                f"{SMS_BODY}/properties/message-class/enum",
            ),
            ({"to": "447700900000", "text": "a"}, "required", "#/from", f"{SMS_BODY}/required"),
            ({**SMS, "to": ["1", "2"]}, "type", "#/to", f"{SMS_BODY}/properties/to"),
        ],
    )
    def test_form(self, sandbox: Sandbox, given: dict[str, Any], rule: str, at: str, document: str) -> None:
        response = ask(sandbox, "POST", "/sms/json", data={**FIELDS, **given})
        (finding,) = refused(response, 400, "invalid-request")["errors"]
        shown = (finding["in"], finding["rule"], finding["pointer"], finding["document"])
        assert shown == ("body", rule, at, document)

    def test_form_without_fields_is_held_to_the_rest(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "POST", "/sms/json", auth=BASIC, data={"to": "447700900000", "text": "a"})
        (finding,) = refused(response, 400, "invalid-request")["errors"]
        assert finding["pointer"] == "#/from"

    def test_form_value_of_another_type(self, sandbox: Sandbox) -> None:
        data = {**FIELDS, "number": "1", "brand": "b", "code_length": "four", "workflow_id": "x"}
        faults = refused(ask(sandbox, "POST", "/verify/json", data=data), 400, "invalid-request")["errors"]
        assert [(fault["pointer"], fault["rule"]) for fault in faults] == [
            ("#/code_length", "type"),
            ("#/workflow_id", "type"),
        ]

    def test_json_with_references(self, sandbox: Sandbox) -> None:
        body = {**CALL, "from": {"type": "pigeon", "number": "1"}}
        response = ask(sandbox, "POST", "/v1/calls", json=body, headers=bearer())
        (finding,) = refused(response, 400, "invalid-request")["errors"]
        assert finding["pointer"] == "#/from/type"
        assert finding["document"] == "#/components/schemas/CallFrom/properties/type/enum"
        assert "pigeon" not in response.text

    def test_query(self, sandbox: Sandbox) -> None:
        params = {"status": "none", "page_size": "101", "record_index": "x", "date_start": "yesterday"}
        response = ask(sandbox, "GET", "/v1/calls", params=params, headers=bearer())
        faults = refused(response, 400, "invalid-request")["errors"]
        rules = {fault["parameter"]: fault["rule"] for fault in faults}
        assert rules == {
            "status": "enum",
            "page_size": "maximum",
            "record_index": "type",
            "date_start": "format",
        }
        assert all(fault["document"].startswith("#/paths/~1v1~1calls/get/parameters/") for fault in faults)

    def test_query_required_repeated_empty(self, sandbox: Sandbox) -> None:
        path = "/number/search"
        missing = refused(ask(sandbox, "GET", path, params=FIELDS), 400, "invalid-request")["errors"]
        assert [(fault["parameter"], fault["rule"]) for fault in missing] == [("country", "required")]
        twice = ask(sandbox, "GET", path, params={**FIELDS, "country": ["GB", "DE"]})
        assert "more than once" in refused(twice, 400, "invalid-request")["detail"]
        empty = ask(sandbox, "GET", path, params={**FIELDS, "country": ""})
        assert "must not be empty" in refused(empty, 400, "invalid-request")["detail"]

    def test_path_parameter(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "POST", "/verify/yaml", data={**FIELDS, "number": SMS["to"], "brand": "b"})
        (finding,) = refused(response, 400, "invalid-request")["errors"]
        assert (finding["in"], finding["parameter"], finding["rule"]) == ("path", "format", "enum")

    @pytest.mark.parametrize(
        ("given", "came"),
        [
            ({"json": SMS}, "application/json"),
            ({"content": b"to=1", "headers": {"content-type": "text/plain; charset=utf-8"}}, "text/plain"),
            ({"content": b"to=1"}, "missing or malformed"),
            ({"content": b"to=1", "headers": {"content-type": "text/plain; a"}}, "missing or malformed"),
        ],
        ids=["json", "text", "none", "malformed"],
    )
    def test_media_type(self, sandbox: Sandbox, given: dict[str, Any], came: str) -> None:
        response = ask(sandbox, "POST", "/sms/json", auth=BASIC, **given)
        problem = refused(response, 415, "media-type")
        assert "application/x-www-form-urlencoded" in problem["detail"]
        assert came in problem["detail"]

    def test_body_where_none_is(self, sandbox: Sandbox) -> None:
        refused(ask(sandbox, "GET", "/v1/calls", json={}, headers=bearer()), 415, "media-type")

    def test_body_missing(self, sandbox: Sandbox) -> None:
        response = ask(sandbox, "POST", "/v1/calls", headers=bearer())
        (finding,) = refused(response, 400, "invalid-request")["errors"]
        assert (finding["pointer"], finding["rule"]) == ("#", "required")

    @pytest.mark.parametrize(
        "body",
        [b"{", b'{"a": NaN}', b'{"a": 1, "a": 2}', '{"a": 1}'.encode("utf-16"), b"\xff", b"[" * 100_000],
        ids=["cut", "nan", "repeated", "utf-16", "bytes", "deep"],
    )
    def test_unreadable_json(self, sandbox: Sandbox, body: bytes) -> None:
        headers = {**bearer(), "content-type": "application/json"}
        refused(ask(sandbox, "POST", "/v1/calls", content=body, headers=headers), 400, "unreadable")

    def test_unreadable_form(self, sandbox: Sandbox) -> None:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        body = f"api_key=k&api_secret={SECRET}&to=%ff&from=a&text=b".encode()
        refused(ask(sandbox, "POST", "/sms/json", content=body, headers=headers), 400, "unreadable")

    def test_too_large(self) -> None:
        sandbox = Sandbox(stateful=False, max_body=1000)
        data = {**FIELDS, **SMS, "text": "x" * 1000}
        refused(ask(sandbox, "POST", "/sms/json", data=data), 413, "too-large")

    def test_every_refusal_is_recorded_without_secrets(self, sandbox: Sandbox) -> None:
        ask(sandbox, "POST", "/sms/json", auth=BASIC, data={**FIELDS, **SMS})
        ask(sandbox, "GET", "/v1/calls", headers=bearer(), params=FIELDS)
        ask(sandbox, "GET", "/nowhere", params=FIELDS, headers={"cookie": f"a={SECRET}"})
        ask(sandbox, "POST", "/v1/calls", content=SECRET.encode())
        assert [request.status for request in sandbox.requests] == [401, 401, 404, 401]
        assert SECRET not in repr(list(sandbox.requests))


class TestAlternatives:
    """A refusal speaks of the alternative that the values select, and tells nothing twice."""

    @pytest.mark.parametrize(
        ("change", "expected"),
        [
            ({"to": [{"type": "phone"}]}, [("#/to/0/number", "required")]),
            ({"to": [{"type": "sip", "uri": ""}]}, [("#/to/0/uri", "minLength")]),
            ({"ncco": [{"action": "talk"}]}, [("#/ncco/0/text", "required")]),
            ({"answer_url": ["u"]}, [("#", "oneOf")]),
            ({"length_timer": 0}, [("#/length_timer", "minimum")]),
        ],
    )
    def test_of_a_call(
        self, sandbox: Sandbox, change: dict[str, Any], expected: list[tuple[str, str]]
    ) -> None:
        response = ask(sandbox, "POST", "/v1/calls", json={**CALL, **change}, headers=bearer())
        faults = refused(response, 400, "invalid-request")["errors"]
        assert [(fault["pointer"], fault["rule"]) for fault in faults] == expected

    @pytest.mark.parametrize(
        ("change", "expected"),
        [
            ({"text": "a" * 3201}, ("#/text", "maxLength")),
            ({"message_type": "image", "image": {"url": "u"}}, ("#/message_type", "enum")),
            ({"channel": "whatsapp", "message_type": "image"}, ("#/image", "required")),
            ({"ttl": 1}, ("#/ttl", "minimum")),
        ],
    )
    def test_of_a_message(self, sandbox: Sandbox, change: dict[str, Any], expected: tuple[str, str]) -> None:
        message = {"channel": "sms", "message_type": "text", "text": "a", "to": "447700900000", "from": "a"}
        response = ask(sandbox, "POST", "/v1/messages", json={**message, **change}, headers=bearer())
        (finding,) = refused(response, 400, "invalid-request")["errors"]
        assert (finding["pointer"], finding["rule"]) == expected
