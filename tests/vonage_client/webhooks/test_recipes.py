"""The recipes, end to end, in the frameworks themselves."""

from __future__ import annotations

import base64
import importlib.util
import json
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.support import ROOT
from vonage_client.webhooks import SignedRequest, Webhooks, kinds

from .signed import SECRET

EXAMPLES = ROOT / "examples"
MESSAGE = {
    "channel": "whatsapp",
    "message_uuid": "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
    "to": "447700900001",
    "from": "447700900000",
    "timestamp": "2026-11-23T10:00:00Z",
    "message_type": "text",
    "text": "Hello",
    "context_status": "none",
    "profile": {"name": "Jo"},
}
CALL = {"to": "447700900001", "from": "447700900000", "uuid": "u", "conversation_uuid": "CON-u"}
STATUS = {**{name: MESSAGE[name] for name in ("message_uuid", "to", "from", "timestamp")}, "channel": "sms"}
SMS = {"msisdn": "447700900001", "to": "447700900000", "messageId": "A1", "text": "Hello", "type": "text"}
RECEIPT = {"msisdn": "447700900000", "to": "Acme", "messageId": "A1", "status": "delivered", "err-code": "0"}

Send = Callable[[str, SignedRequest], tuple[int, str, bytes]]


def load(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"recipe_{name}", EXAMPLES / f"webhooks_{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fastapi() -> Send:
    from starlette.testclient import TestClient

    client = TestClient(load("fastapi").app)

    def send(path: str, request: SignedRequest) -> tuple[int, str, bytes]:
        url = f"{path}?{request.query}"
        answer = client.request(request.method, url, content=request.body, headers=dict(request.headers))
        return answer.status_code, answer.headers.get("content-type", ""), answer.content

    return send


def flask() -> Send:
    client = load("flask").app.test_client()

    def send(path: str, request: SignedRequest) -> tuple[int, str, bytes]:
        url = f"{path}?{request.query}"
        answer = client.open(url, method=request.method, data=request.body, headers=dict(request.headers))
        return answer.status_code, answer.content_type or "", answer.data

    return send


def django() -> Send:
    from django import setup
    from django.conf import settings

    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["*"], SECRET_KEY="x", ROOT_URLCONF=__name__, DEBUG=False)
        setup()
    from django.test import Client, override_settings

    client = Client(enforce_csrf_checks=True)
    module = load("django")

    def send(path: str, request: SignedRequest) -> tuple[int, str, bytes]:
        kind = request.headers.get("content-type", "application/json")
        rest = {name: value for name, value in request.headers.items() if name != "content-type"}
        with override_settings(ROOT_URLCONF=module):
            url = f"{path}?{request.query}"
            answer = client.generic(request.method, url, request.body, content_type=kind, headers=rest)
        return answer.status_code, answer.headers.get("content-type", ""), answer.content

    return send


def _lambda(event: Callable[[str, SignedRequest], dict[str, Any]]) -> Send:
    handler = load("lambda").handler

    def send(path: str, request: SignedRequest) -> tuple[int, str, bytes]:
        answer = handler(event(path, request), None)
        kind = answer.get("headers", {}).get("content-type", "")
        return answer["statusCode"], kind, answer["body"].encode()

    return send


def lambda_v1() -> Send:
    def event(path: str, request: SignedRequest) -> dict[str, Any]:
        query = dict(parse_qsl(request.query))
        return {
            "path": path,
            "httpMethod": request.method,
            "headers": None,
            "multiValueHeaders": {name.title(): [value] for name, value in request.headers.items()},
            "queryStringParameters": query or None,
            "multiValueQueryStringParameters": {name: [value] for name, value in query.items()} or None,
            "requestContext": {},
            "body": request.body.decode() or None,
            "isBase64Encoded": False,
        }

    return _lambda(event)


def lambda_v2() -> Send:
    def event(path: str, request: SignedRequest) -> dict[str, Any]:
        content = {"body": base64.b64encode(request.body).decode()} if request.body else {}
        return {
            "version": "2.0",
            "rawPath": path,
            "rawQueryString": request.query,
            "headers": dict(request.headers),
            "requestContext": {"http": {"method": request.method}},
            **content,
            "isBase64Encoded": True,
        }

    return _lambda(event)


def load_balancer() -> Send:
    def event(path: str, request: SignedRequest) -> dict[str, Any]:
        pairs = (field.partition("=") for field in request.query.split("&") if field)
        return {
            "path": path,
            "httpMethod": request.method,
            "headers": dict(request.headers),
            "queryStringParameters": {name: value for name, _, value in pairs},
            "requestContext": {"elb": {"targetGroupArn": "arn"}},
            "body": request.body.decode(),
            "isBase64Encoded": False,
        }

    return _lambda(event)


urlpatterns: list[Any] = []
RECIPES = [fastapi, flask, django, lambda_v1, lambda_v2, load_balancer]


@pytest.fixture(params=RECIPES, ids=lambda recipe: recipe.__name__)
def send(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Send:
    monkeypatch.setenv("VONAGE_SIGNATURE_SECRET", SECRET)
    sender: Send = request.param()
    return sender


@pytest.fixture
def api() -> Webhooks:
    """Signs as the API does."""
    return Webhooks(SECRET)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_every_route_by_every_method(
    send: Send, api: Webhooks, caplog: pytest.LogCaptureFixture, method: str
) -> None:
    caplog.set_level(logging.INFO)
    for path, kind, fields, line in (
        ("/inbound", kinds.MESSAGES_INBOUND, MESSAGE, "from 447700900000"),
        ("/status", kinds.MESSAGES_STATUS, {**STATUS, "status": "read"}, "is read"),
        ("/sms", kinds.SMS_INBOUND, SMS, "SMS of 1 parts from 447700900001"),
        ("/sms", kinds.SMS_RECEIPT, RECEIPT, "SMS A1 is delivered"),
        ("/event", kinds.VOICE_EVENT, {**CALL, "status": "ringing"}, "VoiceStatusEvent"),
        ("/event", kinds.VOICE_TRANSCRIPTION, {"transcription_url": "https://x"}, "VoiceTranscriptionEvent"),
    ):
        if method not in kind.transports:
            continue
        caplog.clear()
        status, _, content = send(path, api.sign(kind, fields, method=method))
        assert status in (200, 204) and not content
        assert any(line in record.getMessage() for record in caplog.records), path
    for path, kind, text in (
        ("/answer", kinds.VOICE_ANSWER, "Hello 447700900000"),
        ("/fallback", kinds.VOICE_FALLBACK, "Please call again later"),
    ):
        status, media_type, content = send(path, api.sign(kind, {**CALL, "reason": "x"}, method=method))
        assert (status, media_type.partition(";")[0]) == (200, "application/json")
        assert json.loads(content) == [{"action": "talk", "text": text}]


def test_refusals_are_logged_with_their_reason(
    send: Send, api: Webhooks, caplog: pytest.LogCaptureFixture
) -> None:
    request = api.sign(kinds.MESSAGES_INBOUND, MESSAGE)
    other = Webhooks("another secret of more than 32 bytes").sign(kinds.MESSAGES_INBOUND, MESSAGE)
    for wrong, status, reason in (
        (replace(request, headers={"content-type": "application/json"}), 401, "no Authorization header"),
        (
            replace(request, body=request.body.replace(b"Hello", b"Other")),
            401,
            "differs from the signed body",
        ),
        (other, 401, "not signed with the signature secret"),
        (api.sign(kinds.MESSAGES_INBOUND, MESSAGE, signed_at=1), 401, "300 s are allowed"),
        (
            replace(api.sign(kinds.SMS_INBOUND, SMS), method="POST"),
            400,
            "those of sms_inbound, which SMS sends",
        ),
    ):
        caplog.clear()
        assert send("/inbound", wrong)[0] == status
        assert any(f"refused with {status}" in line and reason in line for line in caplog.messages)


def test_a_repetition_is_answered_with_success_and_not_handled_again(
    send: Send, api: Webhooks, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    request = api.sign(kinds.MESSAGES_INBOUND, MESSAGE)
    assert send("/inbound", request)[0] in (200, 204)
    assert send("/inbound", request)[0] == 200
    assert sum("from 447700900000" in line for line in caplog.messages) == 1
