"""Number Insight and Identity Insights, answered from the numbering plan and the networks of the emulator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from ..resources.api_call import ApiCall, ApiError, behaviour
from ..state.clock import iso
from ..state.world import World
from .common import money
from .common.dialling import UNKNOWN, Place, international, national, place_of
from .common.numbering import Network, network_of

LOOKUPS = "number_lookups"
_PRICES = {"basic": Decimal(0), "standard": Decimal("0.00500000"), "advanced": Decimal("0.03000000")}
_ASYNC_DELAY = 1.0
_SUCCESS, _INVALID, _QUOTA, _PARTIAL = 0, 3, 9, 43
_NEVER_CHANGED = 400 * 86_400


@behaviour("insights.request")
def request(api: ApiCall) -> Any:
    """Look up a number and send the result by webhook."""
    result = look_up(api, "advanced", text="error_text")
    notify(api.world, str(api.fields["callback"]), result, api.api_key)
    names = ("request_id", "request_price", "remaining_balance", "status")
    number = result["international_format_number"]
    return {
        **{name: result[name] for name in names},
        "number": number,
        "error_text": result["status_message"],
    }


def notify(world: World, url: str | None, result: Mapping[str, Any], api_key: str) -> None:
    """Send the result of a lookup."""
    world.outbox.send("number_insight_result", url, result, api_key=api_key, signed=False, delay=_ASYNC_DELAY)


def result_of(world: World, number: str, level: str) -> dict[str, Any]:
    """Return the result of a number lookup."""
    place = place_of(number)
    if place is None:
        return {}
    network = _carrier(number, place)
    status, words = (_PARTIAL, "Partial success") if level != "basic" and network is None else (0, "Success")
    result: dict[str, Any] = {
        "status": status,
        "status_message": words,
        "request_id": world.ids.uuid("number_lookup"),
        "international_format_number": number,
        "national_format_number": national(number, place),
        "country_code": place.code,
        "country_code_iso3": place.code3,
        "country_name": place.name,
        "country_prefix": place.prefix,
    }
    if level != "basic":
        carrier = {
            "network_code": network.code if network else None,
            "name": network.name if network else None,
            "country": place.code,
            "network_type": network.kind if network else "unknown",
        }
        result |= {"current_carrier": carrier, "original_carrier": dict(carrier)}
        result["ported"] = "not_ported" if network else "unknown"
    if level == "advanced":
        mobile = network is not None and network.kind == "mobile"
        result |= {
            "valid_number": "valid" if network else "unknown",
            "reachable": "reachable" if mobile else "unknown",
            "roaming": {"status": "not_roaming"} if mobile else "unknown",
            "lookup_outcome": 0 if network else 1,
            "lookup_outcome_message": "Success" if network else "Partial success - some fields populated",
        }
    return result


def look_up(api: ApiCall, level: str, *, text: str = "status_message") -> dict[str, Any]:
    """Return a number's formats; from ``standard`` on its networks; with ``advanced`` its reachability."""
    world, price, country = api.world, _PRICES[level], api.fields.get("country")
    number = str(api.fields["number"])
    result = result_of(world, international(number, country), level)
    if not result or (country and result["country_code"] not in (country, UNKNOWN)):
        words = f"Invalid request :: Not valid number format detected [ {number} ]"
        raise ApiError(200, {"status": _INVALID, text: words}, words)
    if not money.charge(world, api.api_key, price):
        raise ApiError(200, {"status": _QUOTA, text: "Partner quota exceeded"}, "The balance is too low.")
    if price:
        left = money.text(money.balance(world, api.api_key))
        result |= {"request_price": money.text(price), "refund_price": money.text(Decimal(0))}
        result["remaining_balance"] = left
    if str(api.fields.get("cnam", "")).lower() == "true" and result["country_code"] == "US":
        name = {
            "caller_type": "consumer",
            "caller_name": "Sam Sample",
            "first_name": "Sam",
            "last_name": "Sample",
        }
        result |= {**name, "caller_identity": {**name, "subscription_type": "postpaid"}}
    world.table(LOOKUPS)[result["request_id"]] = {
        "id": result["request_id"],
        "number": result["international_format_number"],
        "level": level,
        "price": money.text(price),
        "at": world.now,
        "_api_key": api.api_key,
    }
    world.changed(LOOKUPS, result["request_id"])
    return result


for _level in _PRICES:
    behaviour(f"insights.{_level}")(partial(look_up, level=_level))


def _carrier(number: str, place: Place) -> Network | None:
    network = network_of(number)
    return network if network.country == place.code and network.prefixes else None


# --- Identity Insights ---------------------------------------------------------------------------------


@behaviour("insights.identity")
def identity(api: ApiCall) -> Any:
    """Return the requested insights, each with its own status."""
    number = international(str(api.body["phone_number"]), None)
    place, insights = place_of(number), dict[str, Any]()
    for name, options in api.body["insights"].items():
        insights[name] = _insight(api, name, options, number, place)
    return {"request_id": api.world.ids.uuid("identity_insights"), "insights": insights}


def _insight(api: ApiCall, name: str, options: Any, number: str, place: Place | None) -> dict[str, Any]:
    if place is None:
        return _failed("INVALID_NUMBER_FORMAT", "The number is not valid.")
    network = _carrier(number, place)
    if name == "format":
        return _format(number, place)
    if name == "original_carrier" and network is not None:
        return _network(network, place)
    if name not in ("original_carrier", "current_carrier") and not api.body.get("purpose"):
        return _failed("INVALID_PURPOSE", "The insight needs a purpose.")
    if network is None:
        return _failed("NO_COVERAGE", "The network is not covered.")
    if network.kind != "mobile":
        return _failed("UNSUPPORTED_NETWORK_TYPE", "Only mobile numbers have this insight.")
    if name == "current_carrier":
        return _network(network, place)
    return {**_OF_DEVICES[name](api.world, options), "status": _OK}


_OK = {"code": "OK", "message": "Success"}


def _failed(code: str, message: str) -> dict[str, Any]:
    return {"status": {"code": code, "message": message}}


def _format(number: str, place: Place) -> dict[str, Any]:
    return {
        "country_code": place.code,
        "country_name": place.name,
        "country_prefix": place.prefix,
        "offline_location": place.name,
        "time_zones": ["unknown"],
        "number_international": f"+{number}",
        "number_national": national(number, place),
        "is_format_valid": True,
        "status": _OK,
    }


def _network(network: Network, place: Place) -> dict[str, Any]:
    return {
        "name": network.name,
        "network_type": network.kind.upper(),
        "country_code": place.code,
        "network_code": network.code,
        "status": _OK,
    }


def _swap(name: str) -> Callable[[World, Any], dict[str, Any]]:
    def swap(world: World, options: Any) -> dict[str, Any]:
        swapped = int(options.get("period", 240)) * 3600 >= _NEVER_CHANGED
        return {name: iso(world.now - _NEVER_CHANGED), "is_swapped": swapped}

    return swap


def _match(world: World, options: Any) -> dict[str, Any]:
    """Return a match for any data: the emulator knows nobody's personal data."""
    del world
    return {f"{name}_match": "EXACT" for name in options}


def _location(world: World, options: Any) -> dict[str, Any]:
    del options
    return {"is_verified": "TRUE", "latest_location_at": iso(world.now)}


def _roaming(world: World, options: Any) -> dict[str, Any]:
    del options
    return {"latest_status_at": iso(world.now), "is_roaming": False}


def _reachability(world: World, options: Any) -> dict[str, Any]:
    del options
    return {"latest_status_at": iso(world.now), "is_reachable": True, "connectivity": ["DATA", "SMS"]}


_OF_DEVICES: Mapping[str, Callable[[World, Any], dict[str, Any]]] = {
    "sim_swap": _swap("latest_sim_swap_at"),
    "device_swap": _swap("latest_device_swap_at"),
    "subscriber_match": _match,
    "location_verification": _location,
    "roaming": _roaming,
    "reachability": _reachability,
}
