"""What is received: only what is signed by the account, of this body, now, and once."""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from vonage_client import (
    ConfigurationError,
    CredentialsMissingError,
    WebhookError,
    WebhookPayloadError,
    WebhookReplayedError,
    WebhookSignatureError,
    WebhookStaleError,
    WebhookTooLargeError,
    WebhookUnknownError,
    WebhookUnreadableError,
    WebhookUnsignedError,
)
from vonage_client.signatures import SIGNATURE_METHODS, signature
from vonage_client.webhooks import InboundSmsJoiner, MemoryReplays, Webhooks, kinds

from .signed import SECRET, headers, token

STATUS = {
    "message_uuid": "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
    "to": "447700900000",
    "from": "447700900001",
    "timestamp": "2026-11-23T10:00:00Z",
    "status": "delivered",
    "channel": "sms",
    "usage": {"currency": "EUR", "price": "0.0333"},
    "new_field": {"kept": True},
}
BODY = json.dumps(STATUS).encode()
SMS = {
    "api-key": "abcd1234",
    "msisdn": "447700900001",
    "to": "447700900000",
    "messageId": "0A0000000123ABCD1",
    "text": "Hello & = world é",
    "type": "text",
    "keyword": "HELLO",
    "message-timestamp": "2026-11-23 10:00:00",
}
RECEIPT = {
    "msisdn": "447700900000",
    "to": "Acme",
    "network-code": "12345",
    "messageId": "0A0000001234567B",
    "price": "0.0333",
    "status": "delivered",
    "scts": "2011101426",
    "err-code": "0",
    "message-timestamp": "2026-11-23 10:00:00",
}


@pytest.fixture
def webhooks() -> Webhooks:
    return Webhooks(SECRET, api_key="abcd1234")


def test_a_signed_event_is_typed(webhooks: Webhooks) -> None:
    event = webhooks.receive(kinds.MESSAGES_STATUS, body=BODY, headers=headers(BODY))
    assert (event.status, event.from_, event.additional_properties["new_field"]) == (
        "delivered",
        "447700900001",
        {"kept": True},
    )
    assert event.to_dict() == STATUS


@pytest.mark.parametrize(
    ("sign", "error"),
    [
        (dict, WebhookUnsignedError),
        (lambda: {"authorization": "Basic YTpi"}, WebhookSignatureError),
        (lambda: {"authorization": "Bearer nonsense"}, WebhookSignatureError),
        (lambda: headers(BODY, secret="another secret of more than 32 bytes"), WebhookSignatureError),
        (lambda: headers(BODY, algorithm="HS512"), WebhookSignatureError),
        (lambda: headers(BODY, iss="Somebody"), WebhookSignatureError),
        (lambda: headers(BODY, api_key="zzzz9999"), WebhookSignatureError),
        (lambda: headers(b"another body"), WebhookPayloadError),
        (lambda: headers(BODY, payload_hash=None), WebhookPayloadError),
        (lambda: headers(BODY, iat=int(time.time()) - 3600), WebhookStaleError),
        (lambda: headers(BODY, iat=int(time.time()) + 3600), WebhookStaleError),
        (lambda: headers(BODY, iat=None), WebhookError),
    ],
)
def test_what_is_not_signed_as_it_should_be(
    webhooks: Webhooks, sign: Callable[[], dict[str, str]], error: type[WebhookError]
) -> None:
    sent_headers = {
        "content-type": "application/json",
        **sign(),
    }  # signed now, not when the tests were collected
    with pytest.raises(error) as caught:
        webhooks.receive(kinds.MESSAGES_STATUS, body=BODY, headers=sent_headers)
    assert caught.value.http_status == 401
    assert SECRET not in str(caught.value) and "447700900000" not in str(caught.value)


def test_no_other_algorithm_is_taken(webhooks: Webhooks) -> None:
    claims = {"iat": int(time.time()), "iss": "Vonage", "payload_hash": hashlib.sha256(BODY).hexdigest()}
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for made in (jwt.encode(claims, "", algorithm="none"), jwt.encode(claims, pem, algorithm="RS256")):
        with pytest.raises(WebhookSignatureError):
            webhooks.receive(
                kinds.MESSAGES_STATUS,
                body=BODY,
                headers={"Authorization": f"Bearer {made}", "Content-Type": "application/json"},
            )


def test_both_secrets_hold_while_one_is_changed() -> None:
    both = Webhooks(["a new signature secret, of 32 bytes", SECRET])
    assert both.receive(kinds.MESSAGES_STATUS, body=BODY, headers=headers(BODY)).status == "delivered"


def test_the_same_request_is_received_once() -> None:
    once, sent_headers = Webhooks(SECRET, replays=MemoryReplays()), headers(BODY)
    once.receive(kinds.MESSAGES_STATUS, body=BODY, headers=sent_headers)
    with pytest.raises(WebhookReplayedError, match="is handled"):
        once.receive(kinds.MESSAGES_STATUS, body=BODY, headers=sent_headers)
    once.receive(kinds.MESSAGES_STATUS, body=BODY, headers=headers(BODY))


def test_reading_unverified_has_to_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VONAGE_SIGNATURE_SECRET", raising=False)
    with pytest.raises(CredentialsMissingError, match="VONAGE_SIGNATURE_SECRET"):
        Webhooks()
    read = Webhooks(verify=False).receive(
        kinds.REPORTS_DONE, body=b'{"request_id": "r"}', headers={"content-type": "application/json"}
    )
    assert read.request_id == "r"
    with pytest.raises(ConfigurationError, match="no signature"):
        Webhooks(SECRET).receive(kinds.REPORTS_DONE, body=b"{}", headers={})


def signed_fields(fields: dict[str, str], method: Any, moment: float | None = None) -> dict[str, str]:
    whole = {**fields, "timestamp": str(int(time.time() if moment is None else moment)), "nonce": "n"}
    return {**whole, "sig": signature(whole, SECRET, method)}


@pytest.mark.parametrize("method", SIGNATURE_METHODS)
@pytest.mark.parametrize("transport", ["query", "form", "json"])
def test_sms_by_every_way_and_method(method: Any, transport: str) -> None:
    webhooks = Webhooks(SECRET, signature_method=method)
    fields = signed_fields(SMS, method)
    given: dict[str, Any] = {"query": urlencode(fields)}
    if transport == "form":
        sent_headers = {"content-type": "application/x-www-form-urlencoded"}
        given = {"body": urlencode(fields).encode(), "headers": sent_headers}
    elif transport == "json":
        sent_headers = {"content-type": "application/json"}
        given = {"body": json.dumps(fields).encode(), "headers": sent_headers}
    event = webhooks.receive(kinds.SMS_INBOUND, kinds.SMS_RECEIPT, **given)
    assert type(event).__name__ == "InboundSms" and event.to_dict()["text"] == SMS["text"]


def test_a_url_of_two_kinds_tells_them_apart() -> None:
    webhooks = Webhooks(SECRET)
    receipt = webhooks.receive(
        kinds.SMS_INBOUND, kinds.SMS_RECEIPT, query=urlencode(signed_fields(RECEIPT, "md5hash"))
    )
    assert type(receipt).__name__ == "SmsReceipt" and receipt.to_dict()["err-code"] == "0"
    with pytest.raises(WebhookUnknownError):
        webhooks.receive(
            kinds.SMS_INBOUND, kinds.SMS_RECEIPT, query=urlencode(signed_fields({"a": "b"}, "md5hash"))
        )


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda fields: {**fields, "text": "other"}, WebhookSignatureError),
        (lambda fields: {**fields, "more": "x"}, WebhookSignatureError),
        (lambda fields: {name: fields[name] for name in fields if name != "sig"}, WebhookUnsignedError),
        (lambda fields: signed_fields(SMS, "md5hash", time.time() - 4000), WebhookStaleError),
    ],
)
def test_sms_that_are_not_signed_as_they_should_be(change: Any, error: type[WebhookError]) -> None:
    fields = change(signed_fields(SMS, "md5hash"))
    with pytest.raises(error):
        Webhooks(SECRET).receive(kinds.SMS_INBOUND, query=urlencode(fields))


def test_the_published_vectors() -> None:
    fields = {
        "message-timestamp": "2013-11-21 15:27:30",
        "messageId": "020000001B0FE827",
        "msisdn": "14843472194",
        "text": "Test again",
        "timestamp": "1385047698",
        "to": "13239877404",
        "type": "text",
    }
    wanted = {
        "md5hash": "d2e7b1dc968737c5998ad624e02f90b7",
        "md5": "DDEBD46008C2D4E93CCE578A332A52D5",
        "sha1": "27D0D05C2876C7CB1720DBCDBA4D492E1E55C09A",
        "sha256": "DDB8397C2B90AAC7F3882D306475C9A5058C92322EEF43C92B298B6E0FC0D330",
        "sha512": "E0D3C650F8C9D1A5C174D10DDDBFB003E561F59B265616208B0487C5D819481CD3C311D59CF6165ECD1139622D5BA3A25"
        "6C0D763AC4A9AD9144B5A426B94FE82",
    }
    for method, sig in wanted.items():
        secret: Any = "my_secret_key_for_testing"
        assert signature(fields, secret, method).upper() == sig.upper()  # type: ignore[arg-type]
        webhooks = Webhooks(secret, signature_method=method, clock=lambda: 1385047700.0)  # type: ignore[arg-type]
        for spelling in (sig.upper(), sig.lower()):
            event = webhooks.receive(kinds.SMS_INBOUND, query=urlencode({**fields, "sig": spelling}))
            assert event.to_dict()["text"] == "Test again"


def test_hostile_sizes_and_forms(webhooks: Webhooks) -> None:
    def receive(body: bytes) -> None:
        webhooks.receive(kinds.MESSAGES_STATUS, body=body, headers=headers(body))

    with pytest.raises(WebhookTooLargeError):
        receive(b" " * (2 << 20))
    for body in (b"", b"[]", b"null", b"{", b"[" * 100_000, b'{"a": "\xff"}', b'{"status": NaN}'):
        with pytest.raises(WebhookUnreadableError):
            receive(body)


@given(body=st.binary(max_size=60), sent_headers=st.text(max_size=40), query=st.text(max_size=40))
def test_only_our_errors_come_out(body: bytes, sent_headers: str, query: str) -> None:
    webhooks = Webhooks(SECRET)
    for given_headers in (
        {"authorization": sent_headers},
        {"authorization": f"Bearer {token(body)}", "content-type": sent_headers},
        headers(body),
    ):
        for kind in (kinds.MESSAGES_INBOUND, kinds.VOICE_EVENT, kinds.SMS_INBOUND):
            with contextlib.suppress(WebhookError):
                webhooks.receive(kind, body=body, headers=given_headers, query=query)


@given(st.permutations(range(1, 5)), st.booleans())
def test_the_parts_of_a_long_sms_are_joined(order: list[int], repeated: bool) -> None:
    joiner, reader = InboundSmsJoiner(), Webhooks(verify=False)
    whole = []
    for part in [order[0], *order] if repeated else order:
        fields = {**SMS, "text": f"<{part}>", "messageId": str(part), "concat": "true", "concat-ref": "7"}
        fields |= {"concat-total": "4", "concat-part": str(part)}
        whole.append(joiner.add(reader.receive(kinds.SMS_INBOUND, query=urlencode(fields))))
    *early, last = whole
    assert early == [None] * len(early) and last is not None and last.text == "<1><2><3><4>"
