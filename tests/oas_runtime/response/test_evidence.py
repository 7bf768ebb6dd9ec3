"""No success without evidence, and no refusal beside evidence: by rule, for what is charged or never repeated."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oas_runtime.operation import ErrorInSuccess, Evidence
from oas_runtime.operation.operation import Operation
from oas_runtime.response.evidence import missing_evidence, shows_action
from tests.support.clients import ACCOUNT, KINDS, run, send
from tests.support.server import Server, answer, routes
from vonage_client import (
    ConflictError,
    RateLimitError,
    RejectedError,
    SmsRejectedError,
    UndecodableResponseError,
    VonageError,
)

CALL: dict[str, Any] = {"to": [{"type": "phone", "number": "447700900000"}], "random_from_number": True}
CALLS: dict[str, Callable[[Any], Any]] = {
    "sms.send": send,
    "numbers.buy": lambda v: v.numbers.buy(country="GB", msisdn="447700900000"),
    "voice.create_call": lambda v: v.voice.create_call(**CALL, ncco=[{"action": "talk", "text": "Hello"}]),
    "messages.send": lambda v: v.messages.send(
        channel="sms", message_type="text", to="447700900000", from_="Acme", text="Hello"
    ),
    "verify.create_v2": lambda v: v.verify.create_v2(
        brand="Acme", workflow=[{"channel": "sms", "to": "447700900000"}]
    ),
    "verify.request": lambda v: v.verify.request(number="447700900000", brand="Acme"),
}
STATUSES = {"voice.create_call": 201, "messages.send": 202, "verify.create_v2": 202}
PART = {"to": "447700900000", "message-id": "0A1", "status": "0"}
DUPLICATE = b'{"messages": [{"message-id": "0A1", "status": "1", "status": "0"}]}'
PROBLEM = {"type": "about:blank", "title": "Unavailable"}


def outcome(kind: str, call: str, reply: bytes, tries: int = 1, **credentials: Any) -> Any:
    with Server(reply) as server:
        try:
            result = run(kind, CALLS[call], **routes(server.url, **ACCOUNT, **credentials))
        except VonageError as error:
            result = error
        assert len(server.seen) == tries
    return result


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("body", [{}, PROBLEM, {"unexpected": "field"}], ids=["empty", "problem", "other"])
def test_a_success_without_evidence_is_of_unknown_outcome(kind: str, call: str, body: Any, pem: str) -> None:
    # verify.request may be repeated (its code 10), so it is tried once more.
    tries = 2 if call == "verify.request" else 1
    error = outcome(
        kind,
        call,
        answer(body, status=STATUSES.get(call, 200)),
        tries,
        application_id="app",
        private_key=pem,
    )
    assert isinstance(error, UndecodableResponseError)
    assert error.sent == "unknown"
    assert json.loads(error.content) == body


@pytest.mark.parametrize(
    "body",
    [
        {"messages": []},
        {"messages": None},
        {"messages": "none"},
        {"messages": [{}]},
        {"messages": [PART, {"to": "447700900000"}]},
        {"messages": [{**PART, "message-id": ""}]},
        {"messages": [{**PART, "status": 0}]},
        {"messages": [{**PART, "status": 1}]},
        {"messages": [{"status": " 1"}]},
        {"messages": [{"status": "00"}]},
        {"messages": [{"status": ""}]},
        {"messages": [{"status": "\u00a01"}]},
        {"messages": [{"status": 1.0}]},
        {"messages": [{"status": True}]},
        {"messages": [{**PART, "message-id": 0}]},
        {"messages": [{**PART, "message-id": "null"}]},
        {"messages": [{**PART, "message-id": "\0"}]},
        {"messages": [{**PART, "message-id": " \u200b"}]},
        {"messages": [{**PART, "message-id": ["0A1"]}]},
        {"messages": PART},
        {"messages": {"status": "1"}},
        {"messages": {"0": PART}},
        [PART],
        DUPLICATE,
        b'{"messages": [{"status": "0", "message-id": "0A1"}], "messages": [{"status": "1"}]}',
        b'{"messages": [{"message-id": "0A1", "status": "0", "st\\u0061tus": "1"}]}',
        b'{"messages": [{"status": "4", "st\\u0061tus": "1"}]}',
    ],
    ids=str,
)
def test_parts_of_an_sms_without_a_plain_status_and_id(body: Any) -> None:
    error = outcome("sync", "sms.send", answer(body))
    assert isinstance(error, UndecodableResponseError), error
    assert error.sent == "unknown"


def test_a_part_nobody_asked_for() -> None:
    assert outcome("sync", "sms.send", answer({"messages": [PART]}, status=206)).sent == "unknown"


@pytest.mark.parametrize(
    "refused",
    [
        {"status": "1", "message-id": "0A1"},
        {"status": "1", "messageId": "0A1"},
        {"status": "1", "Message-ID": 17},
        {"status": "1", "message": {"message-id": "0A1"}},
        {"status": "1", "message-price": "0.03"},
        {"status": "weird"},
        {"status": "1.0"},
        {"status": "\uff11"},
        {**PART, "status": "9"},
    ],
    ids=str,
)
def test_a_refused_part_with_an_id_or_a_price_may_have_been_sent(refused: Any) -> None:
    error = outcome("sync", "sms.send", answer({"messages": [refused]}))
    assert isinstance(error, SmsRejectedError)
    assert error.sent == "unknown" and not error.retryable
    assert "refused" not in str(error) and "may have been carried out" in str(error)


def test_an_id_beside_the_parts() -> None:
    error = outcome("sync", "sms.send", answer({"messages": [{"status": "1"}], "message-id": "0A1"}))
    assert error.sent == "unknown"


def test_parts_that_were_only_refused_are_retried_where_throttled() -> None:
    error = outcome("sync", "sms.send", answer({"messages": [{"status": "1"}]}), tries=3)
    assert isinstance(error, RateLimitError)
    assert error.sent == "refused"


@pytest.mark.parametrize("status", [429, 503, 400, 404])
@pytest.mark.parametrize(
    ("call", "body"),
    [
        ("voice.create_call", {"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356", "status": "started"}),
        ("messages.send", {"message_uuid": "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"}),
        ("sms.send", {"messages": [PART]}),
        ("sms.send", [PART]),
        ("sms.send", {"data": {"messages": [PART]}}),
        ("sms.send", {"messages": [{"status": "0"}]}),
        ("sms.send", b'{"messages": [{"message-id": "0A1", "status": "0"'),
        ("sms.send", b"<a><messages><message><messageId>0A1</messageId></message></messages></a>"),
        ("voice.create_call", {"call": {"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356"}}),
        ("voice.create_call", [{"uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356"}]),
        ("numbers.buy", {"error-code": "200", "error-code-label": "success"}),
        ("verify.request", {"status": "0", "request_id": "c11236f400bf4b8984ba88b25df97315"}),
        ("verify.request", {"status": "1", "request_id": "c11236f400bf4b8984ba88b25df97315"}),
    ],
)
def test_evidence_wins_over_the_status(status: int, call: str, body: Any, pem: str) -> None:
    reply = answer(body, status=status, headers={"Retry-After": "0"})
    error = outcome("sync", call, reply, application_id="app", private_key=pem)
    assert error.sent == "unknown", error


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_evidence_beside_a_redirect(status: int) -> None:
    assert outcome("sync", "sms.send", answer({"messages": [PART]}, status=status)).sent == "unknown"
    assert outcome("sync", "sms.send", answer(b"", status=status)).sent == "refused"


@pytest.mark.parametrize(
    "body",
    [
        {"title": "Bad", "error": {"uuid": "1", "message": "uuid is missing"}},
        {"id": "err-1", "errors": [{"id": "e1"}], "request": {"id": "r1"}},
        b"<html>uuid of this error: 1234</html>",
        {"uuid": None},
        {"uuid": ""},
    ],
    ids=str,
)
def test_what_only_describes_an_error_is_no_evidence(body: Any, pem: str) -> None:
    reply = answer(body, status=400)
    error = outcome("sync", "voice.create_call", reply, application_id="app", private_key=pem)
    assert error.sent == "refused", error


def test_the_id_of_a_running_verification_is_no_evidence() -> None:
    body = {"title": "Conflict", "detail": "Concurrent", "request_id": "c11236f4-00bf-4b89-84ba-88b25df97315"}
    error = outcome(
        "sync", "verify.create_v2", answer(body, status=409, media_type="application/problem+json")
    )
    assert isinstance(error, ConflictError)
    assert error.sent == "refused"


@pytest.mark.parametrize("status", [303, 304])
def test_a_redirect_that_does_not_say_that_nothing_was_done(status: int) -> None:
    assert outcome("sync", "numbers.buy", answer(b"", status=status)).sent == "unknown"


def test_a_refusal_without_evidence_stays_one() -> None:
    error = outcome("sync", "numbers.buy", answer({"error-code": "420", "error-code-label": "no"}))
    assert isinstance(error, RejectedError)
    assert error.sent == "refused"


def test_an_empty_success_of_what_is_not_charged_is_one() -> None:
    def call(client: Any) -> Any:
        return client.numbers.update(country="GB", msisdn="447700900000", mo_http_url="https://example.com")

    with Server(answer(b"")) as server:
        assert run("sync", call, **routes(server.url, **ACCOUNT)) is None


RULE = ErrorInSuccess(
    code="status", success=("0",), table=lambda: (_ for _ in ()).throw(AssertionError), id="id", parts="parts"
)
OPERATION = Operation(
    id="send",
    call="things.send",
    tag="Things",
    method="POST",
    path="/things",
    pointer="#",
    servers=(),
    security=(),
    schemes={},
    error_in_success=RULE,
    evidence=Evidence(fields=()),
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=3)
    | st.sampled_from(["0", "1", "00", "--1", "9" * 5000]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["parts", "status", "id", "x"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_body_either_shows_what_became_of_every_part_or_nothing(body: Any) -> None:
    reason = missing_evidence(OPERATION, body, json.dumps(body).encode())
    shows_action(OPERATION, 200, body, json.dumps(body).encode())
    if not reason:
        parts = body["parts"] if isinstance(body["parts"], list) else [body["parts"]]
        assert parts
        for part in parts:
            assert isinstance(part["status"], str)
            assert part["status"] != "0" or part["id"].strip()
