"""Records of the emulator's actions, by product, as reports contain them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from ...state.clock import iso, parsed
from ...state.world import World
from ..common.numbering import Network, network_of

_FILTERS = ("direction", "status", "from", "to", "country", "network")


def records_of(world: World, query: Mapping[str, Any], api_key: str) -> Iterator[dict[str, str]]:
    """Yield the records of one account that match a query."""
    ids = {value for value in str(query.get("id") or "").split(",") if value}
    start, end = query.get("date_start"), query.get("date_end")
    first = parsed(str(start)) if start else 0.0
    last = parsed(str(end)) if end else world.now + 1
    table, key, number, moment, describe = _PRODUCTS.get(str(query["product"]), _NOTHING)
    for entry in world.table(table).values():
        network = network_of(entry[number])
        described = describe(entry, network)
        if described is None or entry["_api_key"] != api_key or not first <= entry[moment] <= last:
            continue
        identifier = entry.get("uuid") or entry["id"]
        record = {
            "account_id": api_key,
            key: identifier,
            "id": identifier,
            "network": network.code,
            "network_name": network.name,
            "country": network.country,
            "date_received": iso(entry[moment], milliseconds=False),
            "currency": "EUR",
            **described,
        }
        if (not ids or identifier in ids) and all(
            record.get(name) == str(query[name]) for name in _FILTERS if query.get(name) and name in record
        ):
            yield record


def _sms(part: Mapping[str, Any], network: Network) -> dict[str, str]:
    finalized = part.get("finalized")
    return {
        "direction": "outbound",
        "from": str(part["from"]),
        "to": part["to"],
        "date_finalized": iso(finalized, milliseconds=False) if finalized else "",
        "latency": str(int((finalized - part["at"]) * 1000)) if finalized else "",
        "status": part["status"],
        "error_code": part["error"],
        "total_price": part["price"],
        "dcs": {"text": "0", "unicode": "8"}.get(part["encoding"], "4"),
        "udh": f"050003{1:02X}{part['parts']:02X}{part['part']:02X}" if part["parts"] > 1 else "",
        "client_ref": part["client_ref"] or "",
    }


def _call(call: Mapping[str, Any], network: Network, done: bool = True) -> dict[str, str] | None:
    if not call.get("ended") or (call["status"] == "completed") != done:
        return None
    return {
        "direction": call["direction"],
        "from": call["from_number"],
        "to": call["to_number"],
        "network": call.get("network") or network.code,
        "date_start": iso(call["answered"] or call["created"], milliseconds=False),
        "date_end": iso(call["ended"], milliseconds=False),
        "duration": call.get("duration") or "0",
        "price": call.get("rate") or "0",
        "total_price": call.get("price") or "0",
        "status": "ANSWERED" if done else "FAILED",
        "status_code": "200" if done else str(call.get("sip_code") or "480"),
    }


def _message(message: Mapping[str, Any], network: Network) -> dict[str, str]:
    return {
        "direction": message.get("direction", "outbound"),
        "from": message["from"],
        "to": message["to"],
        "provider": message["channel"],
        "status": message["status"],
        "client_ref": str(message.get("fields", {}).get("client_ref") or ""),
        "total_price": message.get("price", "0"),
    }


def _verification(verification: Mapping[str, Any], network: Network) -> dict[str, str]:
    return {
        "to": verification["number"],
        "status": verification["status"],
        "price": "0.05000000" if verification["status"] == "SUCCESS" else "0",
        "sms_event_count": str(sum(event["type"] == "sms" for event in verification["events"])),
    }


def _verification_v2(verification: Mapping[str, Any], network: Network) -> dict[str, str]:
    sent = [step["channel"] for step in verification["workflow"] if step["initiated_at"]]
    return {
        "to": verification["number"],
        "channel": sent[-1] if sent else "",
        "sms_event_count": str(sent.count("sms")),
        "tts_event_count": str(sent.count("voice")),
        "status": verification["status"],
        "total_price": "0.05000000" if verification["status"] == "completed" else "0",
        "client_ref": verification["client_ref"] or "",
    }


def _lookup(lookup: Mapping[str, Any], network: Network) -> dict[str, str]:
    return {
        "number": lookup["number"],
        "product_type": lookup["level"],
        "network_type": network.kind,
        "total_price": lookup["price"],
    }


Description = Callable[[Mapping[str, Any], Network], dict[str, str] | None]
_NOTHING: tuple[str, str, str, str, Description] = ("nothing", "", "", "", _sms)
_PRODUCTS: Mapping[str, tuple[str, str, str, str, Description]] = {
    "SMS": ("sms", "message_id", "to", "at", _sms),
    "VOICE-CALL": ("calls", "call_id", "to_number", "created", _call),
    "VOICE-FAILED": ("calls", "call_id", "to_number", "created", partial(_call, done=False)),
    "MESSAGES": ("messages", "message_id", "to", "at", _message),
    "VERIFY-API": ("verifications", "request_id", "number", "submitted", _verification),
    "VERIFY-V2": ("verifications_v2", "request_id", "number", "submitted", _verification_v2),
    "NUMBER-INSIGHT": ("number_lookups", "request_id", "number", "at", _lookup),
}
"""For each product: collection, name of the id, fields of number and time, function for other fields."""
