"""Lookups of numbers: formats, networks, prices, webhooks, and insights."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from vonage_client import ResponseError

from ..emulator import World


@pytest.mark.parametrize(
    ("number", "country", "expected"),
    [
        ("447700900000", None, ("447700900000", "07700 900000", "GB", "GBR", "44")),
        ("+1 (202) 555-0101", None, ("12025550101", "(202) 555-0101", "US", "USA", "1")),
        ("14165550101", None, ("14165550101", "(416) 555-0101", "CA", "CAN", "1")),
        ("07700 900000", "GB", ("447700900000", "07700 900000", "GB", "GBR", "44")),
        ("34600000000", None, ("34600000000", "6000 00000", "ES", "ESP", "34")),
        ("79991234567", None, ("79991234567", "9991 234567", "ZZ", "ZZZ", "7")),
        ("+95 9 123 4567", "MM", ("9591234567", "9123 4567", "ZZ", "ZZZ", "95")),
        ("374600000000", None, ("374600000000", "6000 00000", "ZZ", "ZZZ", "374")),
    ],
)
def test_a_number_is_told_apart_by_its_prefix(
    world: World, number: str, country: str | None, expected: tuple[str, ...]
) -> None:
    given = {"number": number, **({"country": country} if country else {})}
    result = world.vonage.number_insight.get_basic(**given)
    assert expected == (
        result.international_format_number,
        result.national_format_number,
        result.country_code,
        result.country_code_iso3,
        result.country_prefix,
    )


def test_networks_prices_and_refusals_of_lookups(world: World) -> None:
    insight, account = world.vonage.number_insight, world.sandbox.world.table("accounts")["abcd1234"]
    before = Decimal(account["balance"])
    result = insight.get_advanced(number="447700900000")
    assert (result.current_carrier.network_code, result.reachable, result.ported) == (
        "23410",
        "reachable",
        "not_ported",
    )
    assert (
        before - Decimal(result.request_price)
        == Decimal(result.remaining_balance)
        == Decimal(account["balance"])
    )
    landline = insight.get_advanced(number="442079460000")
    assert (landline.current_carrier.network_type, landline.reachable) == ("landline", "unknown")
    assert insight.get_standard(number="34600000000").status == 43
    assert insight.get_standard(number="12025550101", cnam=True).caller_identity.caller_type == "consumer"
    for wrong in (
        {"number": "12"},
        {"number": "1234567890123456"},
        {"number": "0012345678"},
        {"number": "447700900000", "country": "FR"},
    ):
        with pytest.raises(ResponseError) as refused:
            insight.get_basic(**wrong)
        assert refused.value.code == 3
    account["balance"] = "0.00000000"
    with pytest.raises(ResponseError) as refused:
        insight.get_standard(number="447700900000")
    assert refused.value.code == 9


def test_a_lookup_is_answered_by_webhook(world: World) -> None:
    started = world.vonage.number_insight.request_advanced(number="447700900000", callback="http://hooks/ni")
    assert started.number == "447700900000"
    assert world.hooks.bodies("/ni") == []
    world.sandbox.advance(2)
    (body,) = world.hooks.bodies("/ni")
    assert (body["request_id"], body["international_format_number"], body["reachable"]) == (
        started.request_id,
        "447700900000",
        "reachable",
    )


def test_each_insight_has_a_status_of_its_own(world: World) -> None:
    asked: dict[str, Any] = {
        "format": {},
        "current_carrier": {},
        "sim_swap": {"period": 24},
        "subscriber_match": {"given_name": "Ada"},
        "roaming": {},
    }

    def codes(number: str, **more: Any) -> dict[str, str]:
        result = world.vonage.identity_insights.get(phone_number=number, insights=asked, **more).insights
        return {name: getattr(result, name).status.code for name in asked}

    assert set(codes("+447700900000", purpose="FraudPreventionAndDetection").values()) == {"OK"}
    assert codes("447700900000")["sim_swap"] == "INVALID_PURPOSE"
    fixed = codes("442079460000", purpose="FraudPreventionAndDetection")
    assert (fixed["format"], fixed["current_carrier"]) == ("OK", "UNSUPPORTED_NETWORK_TYPE")
    assert set(codes("99").values()) == {"INVALID_NUMBER_FORMAT"}
    result = world.vonage.identity_insights.get(phone_number="12025550101", insights={"format": {}}).insights
    assert (result.format.number_international, result.format.country_code) == ("+12025550101", "US")
    assert result.sim_swap is None
