"""The recipes, end to end, in the frameworks themselves."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from tests.support import ROOT

from .signed import SECRET, headers

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

Post = Callable[[str, bytes, Mapping[str, str]], tuple[int, str, bytes]]


def load(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"recipe_{name}", EXAMPLES / f"webhooks_{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fastapi() -> Post:
    from starlette.testclient import TestClient

    client = TestClient(load("fastapi").app)

    def post(path: str, body: bytes, said: Mapping[str, str]) -> tuple[int, str, bytes]:
        answer = client.post(path, content=body, headers=dict(said))
        return answer.status_code, answer.headers.get("content-type", ""), answer.content

    return post


def flask() -> Post:
    client = load("flask").app.test_client()

    def post(path: str, body: bytes, said: Mapping[str, str]) -> tuple[int, str, bytes]:
        answer = client.post(path, data=body, headers=dict(said))
        return answer.status_code, answer.content_type or "", answer.data

    return post


def django() -> Post:
    from django import setup
    from django.conf import settings

    if not settings.configured:
        settings.configure(ALLOWED_HOSTS=["*"], SECRET_KEY="x", ROOT_URLCONF=__name__, DEBUG=False)
        setup()
    from django.test import Client, override_settings

    client = Client(enforce_csrf_checks=True)
    module = load("django")

    def post(path: str, body: bytes, said: Mapping[str, str]) -> tuple[int, str, bytes]:
        kind = said.get("content-type", "application/json")
        rest = {name: value for name, value in said.items() if name != "content-type"}
        with override_settings(ROOT_URLCONF=module):
            answer = client.post(path, data=body, content_type=kind, headers=rest)
        return answer.status_code, answer.headers.get("content-type", ""), answer.content

    return post


urlpatterns: list[Any] = []


@pytest.fixture(params=[fastapi, flask, django], ids=lambda each: each.__name__)
def post(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.setenv("VONAGE_SIGNATURE_SECRET", SECRET)
    made: Post = request.param()
    return made


def test_a_signed_message_is_taken(post: Post, capsys: pytest.CaptureFixture[str]) -> None:
    body = json.dumps(MESSAGE).encode()
    assert post("/inbound", body, headers(body))[0] == 204
    assert "from 447700900000" in capsys.readouterr().out


def test_a_call_is_answered_with_an_ncco(post: Post) -> None:
    body = json.dumps(CALL).encode()
    status, kind, content = post("/answer", body, headers(body))
    assert (status, kind.partition(";")[0]) == (200, "application/json")
    assert json.loads(content) == [{"action": "talk", "text": "Hello 447700900000"}]


def test_what_is_not_signed_or_not_for_this_body_is_refused(post: Post) -> None:
    body = json.dumps(MESSAGE).encode()
    said = headers(body)
    assert post("/inbound", body, {"content-type": "application/json"})[0] == 401
    assert post("/inbound", body.replace(b"Hello", b"Other"), said)[0] == 401
    assert post("/inbound", body, headers(body, secret="another secret of more than 32 bytes"))[0] == 401
    assert post("/inbound", body, headers(body, iat=1))[0] == 401
    assert post("/inbound", b"{", headers(b"{"))[0] == 400
    assert post("/inbound", body, said)[0] == 204
    assert post("/inbound", body, said)[0] == 401, "the same request again"
