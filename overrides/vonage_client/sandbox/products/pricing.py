"""Price lists, from the same table as the charges."""

from __future__ import annotations

from typing import Any

from ..resources.api_call import ApiCall, ApiError, behaviour
from .common import money
from .common.numbering import COUNTRIES, NETWORKS, Country


@behaviour("pricing.country")
def of_country(api: ApiCall) -> Any:
    """Return the prices of one country."""
    code = str(api.fields.get("country", "")).upper()
    country = next((country for country in COUNTRIES if country.code == code), None)
    if country is None:
        parameter = {"parameter": "country", "message": "Is required." if not code else "Is not known."}
        body = {"type": "BAD_REQUEST", "error_title": "Bad Request", "invalid_parameters": parameter}
        raise ApiError(
            400 if not code else 404, body if not code else None, f"There are no prices of {code}."
        )
    return _listed(country, str(api.call.path["type"]))


@behaviour("pricing.all")
def of_all(api: ApiCall) -> Any:
    """Return the prices of all countries."""
    return _list(list(COUNTRIES), api)


@behaviour("pricing.prefix")
def of_prefix(api: ApiCall) -> Any:
    """Return the prices of the countries with a dialling prefix."""
    prefix = str(api.fields.get("prefix", ""))
    return _list([country for country in COUNTRIES if country.prefix == prefix], api)


def _list(countries: list[Country], api: ApiCall) -> dict[str, Any]:
    kind = str(api.call.path["type"])
    return {"count": str(len(countries)), "countries": [_listed(country, kind) for country in countries]}


def _listed(country: Country, kind: str) -> dict[str, Any]:
    networks = [network for network in NETWORKS if network.country == country.code]
    prices = [network.voice if kind == "voice" else network.sms for network in networks]
    return {
        "countryCode": country.code,
        "countryName": country.name,
        "countryDisplayName": country.name,
        "currency": country.currency,
        "defaultPrice": money.text(max(prices)),
        "dialingPrefix": country.prefix,
        "networks": [
            {
                "type": network.kind,
                "price": money.text(price),
                "currency": country.currency,
                **({"mcc": network.mcc, "mnc": network.mnc} if network.mcc else {}),
                "networkCode": network.code,
                "networkName": network.name,
            }
            for network, price in zip(networks, prices, strict=True)
        ],
    }
