"""Successes that are ones under ``x-error-in-200``, and refusals on demand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from vonage_client import NumbersRejectedError, SmsRejectedError, VerifyRejectedError, Vonage
from vonage_client.sandbox import Answer, DocumentError, Sandbox

from .pieces import DOCUMENT, FIELDS, answering, ask

NUMBER: dict[str, Any] = {"country": "GB", "msisdn": "447700900000"}
SEND: dict[str, Any] = {"to": "447700900000", "from_": "Acme", "text": "Hello"}
RULED = [
    operation["operationId"]
    for item in DOCUMENT["paths"].values()
    for operation in item.values()
    if "x-error-in-200" in operation
]


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Sandbox, Vonage]]:
    sandbox = Sandbox(stateful=False)
    with sandbox.serve() as running, Vonage(**FIELDS, servers=running.servers) as vonage:
        yield sandbox, vonage


def test_calls_of_every_group_succeed(served: tuple[Sandbox, Vonage]) -> None:
    _, vonage = served
    assert len(RULED) >= 12
    assert vonage.sms.send(**SEND).messages[0].status == "0"
    assert vonage.verify.request(number="447700900000", brand="Acme").status == "0"
    assert vonage.verify.request(number="447700900000", brand="Acme", format="xml").status == "0"
    search = vonage.verify.search(request_id="abcdef0123456789abcdef0123456789")
    assert search is not None
    vonage.verify.check(request_id="abcdef0123456789abcdef0123456789", code="1234")
    vonage.numbers.buy(**NUMBER)
    vonage.numbers.list_owned()


def test_the_next_call_is_refused_and_no_other(served: tuple[Sandbox, Vonage]) -> None:
    sandbox, vonage = served
    sandbox.reject("sendSms", 0, 0, 9)
    sandbox.reject("sendSms", "4")
    with pytest.raises(SmsRejectedError) as caught:
        vonage.sms.send(**SEND)
    assert [part.accepted for part in caught.value.parts] == [True, True, False]
    assert caught.value.accepted[0].id and caught.value.error_text == "not enough credit"
    vonage.numbers.list_owned()
    with pytest.raises(SmsRejectedError, match="invalid_credentials"):
        vonage.sms.send(**SEND)
    assert vonage.sms.send(**SEND).messages[0].status == "0"


@pytest.mark.parametrize("form", ["json", "xml"])
def test_members_beside_the_code(served: tuple[Sandbox, Vonage], form: Any) -> None:
    sandbox, vonage = served
    sandbox.reject("requestVerification", 10, request_id="running")
    with pytest.raises(VerifyRejectedError) as caught:
        vonage.verify.request(number="447700900000", brand="Acme", format=form)
    assert caught.value.result.request_id == "running" and caught.value.code == 10


def test_numbers_are_refused(served: tuple[Sandbox, Vonage]) -> None:
    sandbox, vonage = served
    sandbox.reject("cancelNumber", 420)
    with pytest.raises(NumbersRejectedError):
        vonage.numbers.cancel(**NUMBER)
    sandbox.answer_next("cancelNumber", Answer(420, "application/json", b'{"error-code":"420"}'))
    with pytest.raises(NumbersRejectedError) as caught:
        vonage.numbers.cancel(**NUMBER)
    assert caught.value.status == 420


def test_a_refused_request_uses_nothing_up() -> None:
    sandbox = Sandbox(stateful=False)
    sandbox.reject("sendSms", 9)
    assert ask(sandbox, "POST", "/sms/json", data={**FIELDS, "to": "1"}).status_code == 400
    good = {**FIELDS, "to": "447700900000", "from": "Acme", "text": "Hello"}
    assert ask(sandbox, "POST", "/sms/json", data=good).json()["messages"][0]["status"] == "9"


@pytest.mark.parametrize(
    ("operation", "codes", "words"),
    [
        ("sendLetter", (1,), "no operation 'sendLetter'"),
        ("createCall", (1,), "no x-error-in-200"),
        ("sendSms", (), "one code for each part"),
        ("buyNumber", (420, 420), "one code."),
    ],
)
def test_what_cannot_be_refused(operation: str, codes: tuple[int, ...], words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        Sandbox(stateful=False).reject(operation, *codes)


def test_made_values_are_those_of_success() -> None:
    body = {
        "type": "object",
        "properties": {
            "status": {"type": "string", "example": "7"},
            "error_text": {"type": "string", "example": "Odd"},
            "name": {"type": "string"},
        },
    }
    document = answering(body)
    operation = document["paths"]["/thing"]["get"]
    operation["x-error-in-200"] = {"code": "status", "success": ["0"], "text": "error_text", "table": "t"}
    assert ask(Sandbox(document), "GET", "/thing").json() == {"status": "0", "name": "name"}
    operation["x-error-in-200"] = {"code": "status", "failure": "number", "table": "t"}
    assert not ask(Sandbox(document), "GET", "/thing").json()["status"].isdigit()
