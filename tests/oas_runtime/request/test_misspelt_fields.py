"""Names of fields inside dicts, items with separators, and what a careful user reads."""

from __future__ import annotations

import contextlib
import re
from typing import Any

import pytest

from oas_runtime.request.parameter_styles import EncodeError, header_text, query_text
from tests.support.clients import ACCOUNT, run, send
from tests.support.server import DONE, Server, answer, routes
from vonage_api.models.sms_response import SmsResponse
from vonage_client import (
    PaymentRequiredError,
    RequestInvalidError,
    RequestOptions,
    ResponseError,
    ncco,
)


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


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (
            400,
            {
                "title": "<h1>Bad</h1><p class='a'>word",
                "detail": "<script>alert('no')</script>said <b>twice</b>",
            },
        ),
        (
            400,
            {
                "code": "<i>Bad</i>",
                "description": "word <!-- no --><img src=x onerror=alert('no')>said twice",
            },
        ),
        (
            200,
            {
                "messages": [
                    {"status": "9", "error-text": "Bad <br/>word said<svg onload=no> twice <a href='no"}
                ]
            },
        ),
        (302, {"Location": "https://a.example/Bad<script>no</script>word/said%20twice"}),
    ],
)
def test_the_markup_of_a_server_stays_out_of_messages(status: int, body: dict[str, Any]) -> None:
    """What came is kept in ``data`` and in the result."""
    reply = answer(body, status=status, headers={"Location": body.get("Location", "x")})
    with Server(reply) as server, pytest.raises(ResponseError) as caught:
        run("sync", send, **routes(server.url, **ACCOUNT))
    text = str(caught.value)
    assert re.search("Bad.*word.*said.*twice", text) and not re.search("<|no['/)]|onerror|href", text), text
    assert caught.value.data == body


def test_what_is_no_markup_stays_in_messages() -> None:
    reply = answer({"title": "1 < 2", "detail": "a<2, b > 3 and <> stay"}, status=400)
    with Server(reply) as server, pytest.raises(ResponseError, match="1 < 2: a<2, b > 3 and <> stay"):
        run("sync", send, **routes(server.url, **ACCOUNT))


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


FORBIDDEN: dict[str, Any] = {
    "a wrong value": lambda v, o: v.sms.send(to="447700900000", from_="Acme", text="x", ttl=1, options=o),
    "a wrong type": lambda v, o: v.numbers.search_available(country="GB", features=["SMS"], options=o),
    "a missing field": lambda v, o: v.sms.send(to="447700900000", from_="Acme", options=o),
    "a national number": lambda v, o: v.sms.send(to="07700 900000", from_="Acme", text="x", options=o),
    "text of another encoding": lambda v, o: v.sms.send(
        to="447700900000", from_="Acme", text="ж", type="text", options=o
    ),
    "a field of another style": lambda v, o: call(
        ncco=[{"action": "talk", "text": "Hello", "barge_in": True}], options=o
    )(v),
    "an excluded field": lambda v, o: call(ncco=[], answer_url=["https://a.example"], options=o)(v),
    "a parameter that needs another": lambda v, o: v.numbers.list_owned(search_pattern=1, options=o),
}


@pytest.mark.parametrize("name", FORBIDDEN)
def test_a_refusal_ends_with_how_to_send_it_and_with_the_rule(name: str, pem: str) -> None:
    """The words first; what it says of ``RequestOptions`` is true."""
    use = FORBIDDEN[name]
    text = refused(lambda v: use(v, None), pem)
    words, _, rule = text.partition(" Nothing was sent. RequestOptions(validate=False) sends it anyway. ")
    assert re.fullmatch(r"Rule '[\w-]+' of #/\S+\.", rule), text
    assert words.endswith((".", "?")) and not re.search(r"None|\?\.|\.\.|#/|'(a list|an object)", words), text
    with Server(answer(DONE)) as server:
        options = routes(
            server.url, **ACCOUNT, application_id="app", private_key=pem, raise_on_rejection=False
        )
        with contextlib.suppress(ResponseError):
            run("sync", lambda v: use(v, RequestOptions(validate=False)), **options)
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    "use",
    [
        lambda v, o: v.voice.get_call(uuid="..", options=o),
        lambda v, o: v.sms.send(to=object(), from_="Acme", text="x", options=o),
    ],
)
def test_what_has_no_form_is_not_said_to_be_sendable(use: Any, pem: str) -> None:
    text = refused(lambda v: use(v, RequestOptions(validate=False)), pem)
    assert "validate=False" not in text and "Nothing was sent. Rule" in text and "None" not in text


def endless() -> list[Any]:
    items: list[Any] = []
    items.append(items)
    return items


@pytest.mark.parametrize(
    "value",
    [object(), {"a": object()}, [object()], {("a",): 1}, {1: 2}, {1, 2}, 3 + 2j, float("nan"), endless()],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize(
    "use",
    [
        lambda v, x, o: v.sms.send(to=x, from_="Acme", text="x", options=o),
        lambda v, x, o: v.voice.create_call(
            to=[{"type": "phone", "number": x}], from_={}, ncco=[], options=o
        ),
        lambda v, x, o: v.voice.get_call(uuid=x, options=o),
        lambda v, x, o: v.voice.list_calls(status=x, options=o),
        lambda v, x, o: v.sms.send(
            to="447700900000", from_="Acme", text="x", options=RequestOptions(extra_body={"own": x})
        ),
    ],
    ids=["form", "JSON", "path", "query", "own field"],
)
def test_what_has_no_form_is_refused_unchecked_too(use: Any, value: Any, pem: str) -> None:
    """Or is sent; but no error of a library comes out."""
    with Server(answer(DONE)) as server:
        options = routes(server.url, **ACCOUNT, application_id="app", private_key=pem)
        refusal = None
        try:
            run("sync", lambda v: use(v, value, RequestOptions(validate=False)), **options)
        except RequestInvalidError as error:
            refusal = error
        except ResponseError:
            pass
    assert len(server.seen) == (refusal is None)
    assert refusal is None or (refusal.sent == "no" and "Nothing was sent" in str(refusal))
