"""Numbers: search, purchase, list, update, cancellation."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..resources.api_call import ApiCall, ApiError, behaviour
from ..state.world import World, timer
from .common import magic, money

_SUCCESS = {"error-code": "200", "error-code-label": "success"}
_ADDRESS = (
    "Numbers from this country can be requested from the Dashboard (https://dashboard.nexmo.com/buy-numbers) as they "
    "require a valid local address to be provided before being purchased."
)
_NEEDS_ADDRESS = ("The country requires an address.", _ADDRESS)
_CHOSEN = "The number selects this outcome."
_BY_NUMBER: Mapping[str, tuple[Any, ...]] = {
    "20": (),
    "21": _NEEDS_ADDRESS,
    "22": (_CHOSEN, "method failed", "420", 200),
    "23": (_CHOSEN, "authentication failed", "401"),
    "24": (),
}
_UPDATED = (
    "moHttpUrl",
    "moSmppSysType",
    "voiceCallbackType",
    "voiceCallbackValue",
    "voiceStatusCallback",
    "messagesCallbackType",
    "messagesCallbackValue",
    "app_id",
)
_MONTH = 30 * 86_400


@behaviour("numbers.search")
def search(api: ApiCall) -> Any:
    """Search the available numbers by country; returns ``{}`` without a match."""
    country = str(api.fields.get("country", "")).upper()
    pool = [number for number in api.world.table("pool").values() if number["country"] == country]
    matches = [number for number in pool if _matches(api, number)]
    return [_shown(number) for number in matches] or dict[str, Any]()


@behaviour("numbers.owned")
def owned(api: ApiCall) -> Any:
    """List the matching numbers of the account."""
    numbers = [number for number in api.world.table("numbers").values() if number["_api_key"] == api.api_key]
    asked = ("country", "has_application", "application_id")
    country, linked, application = (api.fields.get(name) for name in asked)
    if country:
        numbers = [number for number in numbers if number["country"] == str(country).upper()]
    if linked is not None:
        wanted = str(linked).lower() == "true"
        numbers = [number for number in numbers if bool(number.get("app_id")) == wanted]
    if application:
        numbers = [number for number in numbers if number.get("app_id") == application]
    return [_shown(number) for number in numbers if _matches(api, number)] or dict[str, Any]()


@behaviour("numbers.buy")
def buy(api: ApiCall) -> Any:
    """Buy a number and pay its first month."""
    world, country, msisdn = api.world, *_named(api)
    _refuse_by_magic(api, msisdn)
    number = world.table("pool").get(msisdn)
    if number is None or number["country"] != country:
        raise _failed()
    if number.get("_address"):
        raise _failed(*_NEEDS_ADDRESS)
    if not money.charge(world, api.api_key, Decimal(number["initialPrice"])):
        raise _failed("The balance does not cover the price.")
    del world.table("pool")[msisdn]
    world.table("numbers")[msisdn] = {**number, "_api_key": api.api_key, "_bought": world.now}
    if world.setting("numbers.renew"):
        world.clock.schedule(_MONTH, "numbers.renew", housekeeping=True, msisdn=msisdn)
    world.changed("numbers", msisdn)
    return dict(_SUCCESS)


@behaviour("numbers.cancel")
def cancel(api: ApiCall) -> Any:
    """Return a number to the pool."""
    number = _own(api)
    world, msisdn = api.world, number["msisdn"]
    del world.table("numbers")[msisdn]
    kept = ("country", "msisdn", "type", "features", "cost", "initialPrice", "_address")
    world.table("pool")[msisdn] = {name: number[name] for name in kept if name in number}
    world.changed("numbers", msisdn)
    return dict(_SUCCESS)


@behaviour("numbers.update")
def update(api: ApiCall) -> Any:
    """Set the given fields; empty text removes a callback."""
    number = _own(api)
    for name in _UPDATED:
        if name in api.fields:
            if api.fields[name] == "":
                number.pop(name, None)
            else:
                number[name] = api.fields[name]
    if number.get("app_id"):
        number |= {"voiceCallbackType": "app", "voiceCallbackValue": number["app_id"]}
    api.world.changed("numbers", number["msisdn"])
    return dict(_SUCCESS)


@timer("numbers.renew")
def _renew(world: World, arguments: dict[str, Any]) -> None:
    number = world.table("numbers").get(arguments["msisdn"])
    if number is None:
        return
    if money.charge(world, number["_api_key"], Decimal(number["cost"])):
        world.clock.schedule(_MONTH, "numbers.renew", housekeeping=True, msisdn=number["msisdn"])
    else:
        del world.table("numbers")[number["msisdn"]]
        world.changed("numbers", number["msisdn"])


def _named(api: ApiCall) -> tuple[str, str]:
    return str(api.fields.get("country", "")).upper(), str(api.fields.get("msisdn", ""))


def _own(api: ApiCall) -> dict[str, Any]:
    country, msisdn = _named(api)
    _refuse_by_magic(api, msisdn)
    number = api.world.table("numbers").get(msisdn)
    if number is None or number["_api_key"] != api.api_key or number["country"] != country:
        raise _failed()
    wanted: dict[str, Any] = number
    return wanted


def _refuse_by_magic(api: ApiCall, msisdn: str) -> None:
    refusal = _BY_NUMBER.get(magic.outcome(api.world, msisdn, "numbers") or "")
    if refusal is not None:
        raise _failed(*refusal)


def _failed(
    reason: str = "The number is not available, or does not belong to the account.",
    label: str = "method failed",
    code: str = "420",
    status: int | None = None,
) -> ApiError:
    return ApiError(status or int(code), {"error-code": code, "error-code-label": label}, reason)


def _matches(api: ApiCall, number: dict[str, Any]) -> bool:
    fields = api.fields
    kind, features, pattern = fields.get("type"), fields.get("features"), fields.get("pattern")
    if kind and number["type"] != kind:
        return False
    if features and not set(str(features).upper().split(",")) <= set(number["features"]):
        return False
    if not pattern:
        return True
    digits, way = str(pattern).strip("*"), str(fields.get("search_pattern", "0"))
    text = number["msisdn"]
    return text.startswith(digits) if way == "0" else digits in text if way == "1" else text.endswith(digits)


def _shown(number: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in number.items() if not name.startswith("_")}
