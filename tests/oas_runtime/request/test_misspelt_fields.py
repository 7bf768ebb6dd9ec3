"""Names of fields inside dicts, items with separators, and what a careful user reads."""

from __future__ import annotations

from typing import Any

import pytest

from oas_runtime.request.parameter_styles import EncodeError, header_text, query_text
from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer, routes
from vonage_api.models.sms_response import SmsResponse
from vonage_client import PaymentRequiredError, RequestInvalidError, ncco


def refused(use: Any, pem: str) -> str:
    with Server() as server, pytest.raises(RequestInvalidError) as caught:
        run("sync", use, **routes(server.url, **ACCOUNT, application_id="app", private_key=pem))
    assert server.seen == []
    return str(caught.value)


def call(**more: Any) -> Any:
    to = [{"type": "phone", "number": "447700900000"}]
    return lambda v: v.voice.create_call(to=to, **{"random_from_number": True, **more})


@pytest.mark.parametrize(
    ("action", "meant"),
    [
        ({"action": "talk", "text": "Hello", "barge_in": True}, "bargeIn"),
        ({"action": "talk", "text": "Hello", "BargeIn": True}, "bargeIn"),
        (
            {
                "action": "connect",
                "endpoint": [{"type": "phone", "number": "447700900000"}],
                "from_": "447700900001",
            },
            "from",
        ),
    ],
)
def test_a_field_in_another_style_is_refused_alike_everywhere(action: Any, meant: str, pem: str) -> None:
    assert f"did you mean '{meant}'?" in refused(call(ncco=[action]), pem)
    with pytest.raises(RequestInvalidError, match=f"did you mean '{meant}'"):
        ncco.dumps([action])


def test_a_python_name_inside_a_dict(pem: str) -> None:
    failover = [
        {"channel": "sms", "message_type": "text", "to": "447700900000", "from_": "Acme", "text": "x"}
    ]
    text = refused(
        lambda v: v.messages.send(
            channel="sms", message_type="text", to="447700900000", from_="Acme", text="x", failover=failover
        ),
        pem,
    )
    assert "from" in text


def test_a_page_for_browsers_is_no_message() -> None:
    page = answer(b"<html><h1>402</h1></html>", status=402, media_type="text/html")
    with Server(page) as server, pytest.raises(PaymentRequiredError) as caught:
        run(
            "sync",
            lambda v: v.sms.report_conversion(
                message_id="1", delivered=True, timestamp="2026-01-01 00:00:00"
            ),
            **routes(server.url, **ACCOUNT),
        )
    assert "<" not in str(caught.value)
    assert "top" not in caught.value.advice.lower()


def test_a_repr_is_bounded() -> None:
    result = SmsResponse.from_dict({"messages": [{"message-id": "x" * 100} for _ in range(100)]})
    assert len(repr(result)) == 1_000


@pytest.mark.parametrize(
    ("write", "separator"),
    [
        (lambda item: query_text("a", [item, "b"], "pipeDelimited", False), "|"),
        (lambda item: query_text("a", [item, "b"], "spaceDelimited", False), " "),
        (lambda item: query_text("a", [item, "b"], "form", False, True), ","),
        (lambda item: header_text([item, "b"]), ","),
    ],
)
def test_an_item_that_would_arrive_as_two(write: Any, separator: str) -> None:
    assert write("one")
    with pytest.raises(EncodeError, match="separates the items"):
        write(f"one{separator}two")


def test_an_item_whose_separator_is_encoded() -> None:
    assert query_text("a", ["one,two", "b"], "form", False) == "a=one%2Ctwo,b"
