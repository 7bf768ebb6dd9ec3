"""Phone numbers as people write them: digits on the wire, or a refusal in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oas_runtime.rules.text import digits_of
from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer, routes
from vonage_client import RequestInvalidError, RequestOptions, VonageError

Call = Callable[[Any, str], Any]
FIELDS: dict[str, Call] = {
    "sms": lambda v, number: v.sms.send(to=number, from_="Acme", text="Hello"),
    "sender": lambda v, number: v.sms.send(to="447700900001", from_=number, text="Hello"),
    "messages": lambda v, number: v.messages.send(
        channel="sms", message_type="text", to=number, from_="Acme", text="Hello"
    ),
    "verify": lambda v, number: v.verify.request(number=number, brand="Acme"),
    "psd2": lambda v, number: v.verify.request_psd2(number=number, payee="Acme", amount=1.0),
    "verify v2": lambda v, number: v.verify.create_v2(
        brand="Acme", workflow=[{"channel": "sms", "to": number}]
    ),
    "numbers": lambda v, number: v.numbers.buy(country="GB", msisdn=number),
    "voice": lambda v, number: v.voice.create_call(
        to=[{"type": "phone", "number": number}], random_from_number=True, answer_url=["https://example.com/"]
    ),
    "ncco": lambda v, number: v.voice.create_call(
        to=[{"type": "phone", "number": "447700900001"}],
        random_from_number=True,
        ncco=[{"action": "connect", "endpoint": [{"type": "phone", "number": number}]}],
    ),
}


def body_of(call: Call, number: str, pem: str) -> str:
    with Server(answer({})) as server:
        account = {**ACCOUNT, "application_id": "app", "private_key": pem}
        try:
            run("sync", lambda client: call(client, number), **routes(server.url, **account, max_retries=0))
        except RequestInvalidError:
            assert server.seen == []
            raise
        except VonageError:
            pass  # the response shows nothing
        return server.only.body.decode()


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("written", ["447700900000", "+447700900000", "+44 7700 900000", "44 7700-900-000"])
def test_a_number_arrives_as_digits(field: str, written: str, pem: str) -> None:
    assert "447700900000" in body_of(FIELDS[field], written, pem)


@pytest.mark.parametrize("field", [name for name in FIELDS if name != "sender"])
@pytest.mark.parametrize("written", ["07700 900000", "+44", "00447700900000", "4477009o0000"])
def test_another_text_is_refused_in_words(field: str, written: str, pem: str) -> None:
    if field == "numbers" and written == "+44":
        pytest.skip("a short number can be bought")
    with pytest.raises(RequestInvalidError) as caught:
        body_of(FIELDS[field], written, pem)
    text = str(caught.value)
    assert "digits only, in international form, such as 447700900000" in text
    assert "[1-9]" not in text


def test_a_national_number_may_be_verified_with_its_country(pem: str) -> None:
    call: Call = lambda v, number: v.verify.request(number=number, country="GB", brand="Acme")  # noqa: E731
    assert "number=07700900000&" in body_of(call, "07700900000", pem)


def test_unchecked_it_is_sent_as_it_is(pem: str) -> None:
    def call(client: Any, number: str) -> Any:
        return client.sms.send(to=number, from_="Acme", text="Hello", options=RequestOptions(validate=False))

    assert "to=07700+900000&" in body_of(call, "07700 900000", pem)


@pytest.mark.parametrize(
    "name", ["Acme", "US.1349", "mail@example.com", "+", "- -", "sip:447700900000@example.com"]
)
def test_a_text_that_is_no_number_is_unchanged(name: str) -> None:
    assert digits_of(name) == name


@given(st.text(alphabet="+- 0123456789a", max_size=20))
def test_digits_are_those_that_were_written(text: str) -> None:
    digits = digits_of(text)
    assert digits == text or (digits.isdigit() and 7 <= len(digits) <= 15 and digits[0] != "0")
    assert [c for c in digits if c.isdigit()] == [c for c in text if c.isdigit()]
