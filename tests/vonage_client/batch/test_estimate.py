"""``dry_run`` counts parts and price, and sends nothing of the list."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT
from tests.support.server import Server, answer, routes
from vonage_client import AsyncVonage, ConfigurationError, CredentialsMissingError, ServerError, Vonage
from vonage_client.batch import Estimate, send_many, send_many_async

PRICES = {
    "count": 5,
    "countries": [
        {"countryCode": "GB", "dialingPrefix": "44", "defaultPrice": "0.04", "currency": "EUR"},
        {"countryCode": "JE", "dialingPrefix": "44", "defaultPrice": "0.05", "currency": "EUR"},
        {"countryCode": "US", "dialingPrefix": "1", "defaultPrice": "0.01", "currency": "EUR"},
        {"countryCode": "JM", "dialingPrefix": "1876", "defaultPrice": "0.20", "currency": "EUR"},
        {"countryCode": "VA", "dialingPrefix": "39", "currency": "EUR"},
    ],
}


def estimate(
    kind: str, calls: Any, method: str = "sms.send", prices: Any = PRICES, **more: Any
) -> tuple[Estimate, Server]:
    tag, _, name = method.partition(".")
    with Server(answer(prices)) as server:
        options = {**routes(server.url, max_retries=0, **ACCOUNT), **more}
        if kind == "sync":
            with Vonage(**options) as vonage:
                return send_many(getattr(getattr(vonage, tag), name), calls, dry_run=True), server

        async def main() -> Estimate:
            async with AsyncVonage(**options) as client:
                return await send_many_async(getattr(getattr(client, tag), name), calls, dry_run=True)

        return asyncio.run(main()), server


def sms(to: str, text: str, **more: Any) -> dict[str, Any]:
    return {"to": to, "from_": "Acme", "text": text, **more}


def test_parts_and_price(kind: str) -> None:
    calls = [
        sms("447700900000", "a" * 160),
        sms("+44 7700 900001", "a" * 161),
        sms("12025550123", "é" * 10),
        sms("18765550123", "ж" * 71),
    ]
    counted, server = estimate(kind, calls)
    assert (counted.calls, counted.parts, counted.unpriced, counted.refused) == (4, 1 + 2 + 1 + 2, 0, ())
    assert counted.price == 3 * Decimal("0.05") + Decimal("0.01") + 2 * Decimal("0.20")
    assert counted.currency == "EUR"
    assert [seen.path for seen in server.seen] == ["/account/get-full-pricing/outbound/sms"]


def test_what_would_be_refused_is_listed_and_not_counted(kind: str) -> None:
    counted, _ = estimate(kind, [sms("447700900000", "Hi"), sms("447700900000", "Hi", type="fax")])
    assert (counted.calls, counted.parts) == (2, 1)
    assert [(position, error.argument) for position, error in counted.refused] == [(1, "type")]


def test_countries_without_a_price(kind: str) -> None:
    counted, _ = estimate(kind, [sms("390612345678", "Hi"), sms("9991234567", "Hi")])
    assert (counted.parts, counted.price, counted.currency, counted.unpriced) == (2, None, "", 2)
    assert estimate(kind, [])[0] == Estimate(0, 0, None, "", 0, ())


def test_a_price_list_of_another_shape_prices_nothing(kind: str) -> None:
    row = {"dialingPrefix": "44", "defaultPrice": "0.04", "currency": "EUR"}
    for countries in (
        ["x", None, 1],
        {"a": row},
        "x",
        [{**row, "defaultPrice": "free"}],
        [{**row, "defaultPrice": "NaN"}],
    ):
        counted, _ = estimate(kind, [sms("447700900000", "Hi")], prices={"countries": countries})
        assert (counted.parts, counted.price, counted.unpriced) == (1, None, 1)
    counted, _ = estimate(kind, [sms("447700900000", "Hi")], prices={"countries": ["x", row]})
    assert (counted.price, counted.currency) == (Decimal("0.04"), "EUR")


def test_prices_of_two_currencies_are_not_added(kind: str) -> None:
    rows = [
        {"dialingPrefix": "44", "defaultPrice": "0.04", "currency": "EUR"},
        {"dialingPrefix": "1", "defaultPrice": "0.01", "currency": "USD"},
    ]
    calls = [sms("447700900000", "Hi"), sms("12025550123", "Hi"), sms("12025550124", "Hi")]
    counted, _ = estimate(kind, calls, prices={"countries": rows})
    assert (counted.parts, counted.price, counted.currency, counted.unpriced) == (
        3,
        Decimal("0.04"),
        "EUR",
        2,
    )


def test_binary_and_messages(kind: str) -> None:
    binary = {"to": "12025550123", "from_": "Acme", "type": "binary", "body": "00" * 141, "udh": "0605"}
    assert estimate(kind, [binary])[0].parts == 2
    message = {"channel": "sms", "message_type": "text", "to": "12025550123", "from_": "Acme"}
    unicode = {**message, "text": "a" * 71, "sms": {"encoding_type": "unicode"}}
    assert estimate(kind, [{**message, "text": "a" * 71}, unicode], "messages.send")[0].parts == 1 + 2


def test_generators_are_read_once() -> None:
    async def later() -> AsyncIterator[dict[str, Any]]:
        for number in ("447700900000", "447700900001"):
            yield sms(number, "Hi")

    assert estimate("async", later())[0].parts == 2
    assert estimate("sync", (sms(number, "Hi") for number in ("447700900000", "447700900001")))[0].parts == 2


def test_nothing_is_recorded(tmp_path: Path) -> None:
    journal = tmp_path / "list.journal"
    with Server(answer(PRICES)) as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        send_many(vonage.sms.send, [sms("447700900000", "Hi")], journal=journal, dry_run=True)
    assert not journal.exists() and len(server.seen) == 1


@pytest.mark.parametrize(
    ("method", "call"),
    [
        ("messages.send", {"channel": "mms", "message_type": "text", "to": "1", "from_": "1", "text": "a"}),
        ("numbers.buy", {"country": "GB", "msisdn": "447700900000"}),
    ],
)
def test_only_sms_are_counted(kind: str, method: str, call: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="SMS only"):
        estimate(kind, [call], method)


def test_what_cannot_be_counted_at_all(kind: str) -> None:
    with pytest.raises(CredentialsMissingError):
        estimate(kind, [sms("447700900000", "Hi")], api_secret=None)
    with pytest.raises(ConfigurationError, match="method of a client"):
        send_many(print, [], dry_run=True)
    with pytest.raises(ConfigurationError, match="send_many_async"):
        send_many(AsyncVonage(**ACCOUNT).sms.send, [], dry_run=True)


def test_an_error_of_the_price_list_is_raised() -> None:
    with Server(answer({}, status=500)) as server:
        options = routes(server.url, max_retries=0, **ACCOUNT)
        with Vonage(**options) as vonage, pytest.raises(ServerError):
            send_many(vonage.sms.send, [sms("447700900000", "Hi")], dry_run=True)
