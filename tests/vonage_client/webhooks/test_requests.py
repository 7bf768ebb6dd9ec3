"""The ways in which frameworks hand a request on, and webhooks of another product than expected."""

from __future__ import annotations

import json
from typing import Any

import pytest

from vonage_client import (
    ConfigurationError,
    WebhookError,
    WebhookPayloadError,
    WebhookUnknownError,
    WebhookUnreadableError,
)
from vonage_client.webhooks import Webhooks, kinds, lambda_request, sign

from .signed import SECRET
from .test_recipes import CALL, MESSAGE, RECEIPT, SMS, STATUS

WEBHOOKS = Webhooks(SECRET)
RECEIVED: dict[str, Any] = {
    "messages_inbound": MESSAGE,
    "messages_status": {**STATUS, "status": "delivered"},
    "sms_inbound": SMS,
    "sms_receipt": RECEIPT,
    "voice_answer": CALL,
    "voice_event": {**CALL, "status": "completed", "direction": "inbound", "duration": "5", "rate": "0.1"},
}


@pytest.mark.parametrize(
    "query",
    [
        SMS,
        list(SMS.items()),
        {name: [value] for name, value in SMS.items()},
        "&".join(f"{n}={v}" for n, v in SMS.items()),
    ],
)
@pytest.mark.parametrize("body", [None, b"", "", bytearray(), memoryview(b"")])
def test_queries_and_empty_bodies(query: Any, body: Any) -> None:
    event = Webhooks(verify=False).receive(kinds.SMS_INBOUND, body=body, query=query, headers=None)
    assert event.to_dict() == SMS


@pytest.mark.parametrize("shape", ["pairs", "lists", "mapping to lists", "bytes"])
def test_headers(shape: str) -> None:
    request = WEBHOOKS.sign(kinds.MESSAGES_INBOUND, MESSAGE)
    given: Any = list(request.headers.items())
    if shape == "lists":
        given = [list(pair) for pair in given]
    elif shape == "mapping to lists":
        given = {name.title(): [value] for name, value in given}
    elif shape == "bytes":
        given = [(name.encode(), value.encode()) for name, value in given]
    assert WEBHOOKS.receive(kinds.MESSAGES_INBOUND, body=request.body, headers=given).message_uuid


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"body": MESSAGE}, "raw body"),
        ({"body": 5}, "raw body"),
        ({"body": [b"x"]}, "raw body"),
        ({"headers": "content-type: x"}, "headers"),
        ({"headers": 5}, "headers"),
        ({"headers": ["content-type"]}, "headers"),
        ({"query": 5}, "query"),
        ({"query": ["a=b"]}, "query"),
    ],
)
def test_parts_of_the_wrong_type(parts: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Webhooks(verify=False).receive(kinds.MESSAGES_INBOUND, **parts)


@pytest.mark.parametrize("kind", ["sms_inbound", "SMS_INBOUND", None, type(kinds.SMS_INBOUND)])
def test_a_kind_of_the_wrong_type(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"kinds\.SMS_INBOUND"):
        WEBHOOKS.receive(kind, query=SMS)
    with pytest.raises(TypeError):
        WEBHOOKS.receive(kinds.SMS_INBOUND, quary=SMS)  # type: ignore[call-overload]


def test_a_load_balancer_hands_the_query_on_undecoded() -> None:
    event = {"headers": {}, "requestContext": {"elb": {}}, "body": "", "isBase64Encoded": False}
    fields = {**SMS, "text": "1%20%2B%202"}
    received = Webhooks(verify=False).receive(
        kinds.SMS_INBOUND, **lambda_request({**event, "queryStringParameters": fields})
    )
    assert received.text == "1 + 2"


def test_lambda_events_that_are_no_requests() -> None:
    for event in ({}, {"Records": []}, "text", None):
        with pytest.raises(ConfigurationError, match="not an HTTP request"):
            lambda_request(event)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="Base64"):
        lambda_request({"headers": {}, "body": "{", "isBase64Encoded": True})


def test_a_webhook_of_another_product_says_which() -> None:
    for sent, fields in RECEIVED.items():
        for asked in RECEIVED:
            sent_kind, kind = getattr(kinds, sent.upper()), getattr(kinds, asked.upper())
            if sent_kind.product == kind.product:
                continue
            for webhooks in (WEBHOOKS, Webhooks(verify=False)):
                for method in sent_kind.transports:
                    request = sign(sent_kind, fields, signature_secret=SECRET, method=method)
                    with pytest.raises(
                        WebhookUnknownError, match=rf"those of .*{sent}.*, which {sent_kind.product} sends"
                    ) as caught:
                        webhooks.receive(kind, **request.parts)
                    assert sent_kind.setting in str(caught.value) and caught.value.http_status == 400
                    assert all(
                        value not in str(caught.value)
                        for value in fields.values()
                        if isinstance(value, str) and len(value) > 9
                    )


def test_an_unsigned_body_of_messages_at_the_sms_url() -> None:
    body = json.dumps(RECEIVED["messages_status"]).encode()
    for kinds_ in ((kinds.SMS_RECEIPT,), (kinds.SMS_INBOUND, kinds.SMS_RECEIPT)):
        with pytest.raises(WebhookUnknownError, match="default SMS setting is the Messages API"):
            WEBHOOKS.receive(*kinds_, body=body, headers={})


def test_an_event_that_lacks_a_field_is_still_read() -> None:
    fields = {name: SMS[name] for name in ("msisdn", "to", "text")}
    assert Webhooks(verify=False).receive(kinds.SMS_INBOUND, query=fields).text == "Hello"


@pytest.mark.parametrize("fields", [{}, {"another": "field"}])
def test_an_event_without_any_field_of_its_kind_is_refused(fields: dict[str, Any]) -> None:
    """Such as that of a probe: it would be an event of which nothing is known."""
    unverified = Webhooks(verify=False)
    for kind, name in (
        (kinds.SMS_INBOUND, "messageId"),
        (kinds.VOICE_EVENT, "status"),
        (kinds.VIDEO_SIP, "sessionId"),
    ):
        with pytest.raises(WebhookUnknownError, match=f"no field of .*, not even .*{name}") as caught:
            unverified.receive(kind, body=json.dumps(fields))
        assert caught.value.http_status == 400
    with pytest.raises(WebhookUnknownError, match="has no field of"):
        WEBHOOKS.receive(kinds.VOICE_ANSWER, **WEBHOOKS.sign(kinds.VOICE_ANSWER, fields).parts)
    assert unverified.receive(kinds.VIDEO_CAPTIONS, body=json.dumps(fields)).to_dict() == fields


@pytest.mark.parametrize("name", kinds.NAMES)
def test_every_kind_can_be_signed(name: str) -> None:
    kind: Any = getattr(kinds, name)
    fields: dict[str, Any] = (
        {"status": "x", "uuid": "u", "nested": {"a": [1]}} if kind.signature != "fields" else SMS
    )
    for method, transports in kind.transports.items():
        for transport in transports:
            request = WEBHOOKS.sign(kind, fields, method=method, transport=transport)
            assert request.method == method and bool(request.query) == (transport == "query")
            if kind.signature == "jwt" and request.body:
                with pytest.raises(WebhookPayloadError):
                    WEBHOOKS.receive(kind, **{**request.parts, "body": request.body + b" "})
    with pytest.raises(ConfigurationError, match="is sent by"):
        WEBHOOKS.sign(kind, fields, method="PUT")


def test_a_signature_is_right_for_every_way() -> None:
    for method in ("md5hash", "md5", "sha1", "sha256", "sha512"):
        webhooks = Webhooks(SECRET, signature_method=method, api_key="abcd1234")  # type: ignore[arg-type]
        for way in (("GET", "query"), ("POST", "form"), ("POST", "json")):
            request = webhooks.sign(kinds.SMS_INBOUND, SMS, method=way[0], transport=way[1])  # type: ignore[arg-type]
            event = webhooks.receive(kinds.SMS_INBOUND, kinds.SMS_RECEIPT, **request.parts)
            assert event.to_dict().items() >= SMS.items()
    for kind, fields in ((kinds.VOICE_ANSWER, CALL), (kinds.MESSAGES_INBOUND, MESSAGE)):
        webhooks = Webhooks(SECRET, api_key="ffff0000", application_id="app")
        assert webhooks.receive(kind, **webhooks.sign(kind, fields).parts).to_dict() == fields
        with pytest.raises(WebhookError, match="another account"):
            webhooks.receive(kind, **WEBHOOKS.sign(kind, fields).parts)


@pytest.mark.parametrize("status", ["transcribed", "failed", None])
@pytest.mark.parametrize("whole", [False, True])
def test_a_transcription_is_recognized_by_its_url(status: str | None, whole: bool) -> None:
    fields: dict[str, Any] = {"transcription_url": "https://x", "conversation_uuid": "CON-1"}
    fields |= {} if status is None else {"status": status}
    if whole:
        fields |= {**CALL, "type": "another", "direction": "inbound", "timestamp": "2026-11-23T10:00:00Z"}
        fields |= {
            "recording_uuid": "r",
            "start_time": "2026-11-23T10:00:00Z",
            "end_time": "2026-11-23T10:00:00Z",
        }
    for kind in (kinds.VOICE_EVENT, kinds.VOICE_TRANSCRIPTION):
        event: Any = Webhooks(verify=False).receive(kind, body=json.dumps(fields))
        assert type(event).__name__ == "VoiceTranscriptionEvent" and event.transcription_url == "https://x"


def test_a_body_that_is_no_event() -> None:
    with pytest.raises(WebhookUnreadableError, match="no event"):
        Webhooks(verify=False).receive(kinds.SMS_INBOUND)
