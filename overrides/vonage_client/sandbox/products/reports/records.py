"""Records of what the emulator did, by product, as reports have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...state.clock import iso, parsed
from ...state.world import World
from ..common.numbering import network_of


def records_of(world: World, query: Mapping[str, Any], api_key: str) -> Iterator[dict[str, str]]:
    """The records that a query asks for, of one account."""
    ids = {value for value in str(query.get("id") or "").split(",") if value}
    start, end = query.get("date_start"), query.get("date_end")
    first = parsed(str(start)) if start else 0.0
    last = parsed(str(end)) if end else world.now + 1
    makers = {
        "SMS": _sms,
        "VOICE-CALL": _calls,
        "VOICE-FAILED": _calls,
        "MESSAGES": _messages,
        "VERIFY-API": _verifications,
        "VERIFY-V2": _verifications_v2,
        "NUMBER-INSIGHT": _lookups,
    }
    maker = makers.get(str(query["product"]))
    for moment, record in maker(world, str(query["product"])) if maker else ():
        keys = {record[name] for name in ("message_id", "call_id", "request_id") if name in record}
        if record["account_id"] != api_key or (ids and not ids & keys) or not (first <= moment <= last):
            continue
        same = all(
            record.get(name) == str(query[name])
            for name in ("direction", "status", "from", "to", "country", "network")
            if query.get(name) and name in record
        )
        if same:
            yield record


def _sms(world: World, product: str) -> Iterator[tuple[float, dict[str, str]]]:
    del product
    for part in world.table("sms").values():
        network, finalized = network_of(part["to"]), part.get("finalized")
        yield (
            part["at"],
            {
                "account_id": part["account"],
                "message_id": part["id"],
                "id": part["id"],
                "direction": "outbound",
                "from": str(part["from"]),
                "to": part["to"],
                "network": part["network"],
                "network_name": network.name,
                "country": network.country,
                "date_received": iso(part["at"], milliseconds=False),
                "date_finalized": iso(finalized, milliseconds=False) if finalized else "",
                "latency": str(int((finalized - part["at"]) * 1000)) if finalized else "",
                "status": part["status"],
                "error_code": part["error"],
                "total_price": part["price"],
                "currency": "EUR",
                "dcs": {"text": "0", "unicode": "8"}.get(part["encoding"], "4"),
                "udh": f"050003{1:02X}{part['parts']:02X}{part['part']:02X}" if part["parts"] > 1 else "",
                "client_ref": part["client_ref"] or "",
            },
        )


def _calls(world: World, product: str) -> Iterator[tuple[float, dict[str, str]]]:
    for call in world.table("calls").values():
        done = call["status"] == "completed"
        if done != (product == "VOICE-CALL") or not call.get("ended"):
            continue
        network = network_of(call["to_number"])
        yield (
            call["created"],
            {
                "account_id": call["account"],
                "call_id": call["uuid"],
                "id": call["uuid"],
                "direction": call["direction"],
                "from": call["from_number"],
                "to": call["to_number"],
                "network": call.get("network") or network.code,
                "network_name": network.name,
                "country": network.country,
                "date_start": iso(call["answered"] or call["created"], milliseconds=False),
                "date_end": iso(call["ended"], milliseconds=False),
                "duration": call.get("duration") or "0",
                "price": call.get("rate") or "0",
                "total_price": call.get("price") or "0",
                "currency": "EUR",
                "status": "ANSWERED" if done else "FAILED",
                "status_code": "200" if done else str(call.get("sip_code") or "480"),
            },
        )


def _messages(world: World, product: str) -> Iterator[tuple[float, dict[str, str]]]:
    del product
    for message in world.table("messages").values():
        yield (
            message["at"],
            {
                "account_id": message["account"],
                "message_id": message["id"],
                "id": message["id"],
                "direction": message.get("direction", "outbound"),
                "from": message["from"],
                "to": message["to"],
                "provider": message["channel"],
                "date_received": iso(message["at"], milliseconds=False),
                "status": message["status"],
                "client_ref": str(message.get("fields", {}).get("client_ref") or ""),
                "total_price": message.get("price", "0"),
                "currency": "EUR",
            },
        )


def _verifications(world: World, product: str) -> Iterator[tuple[float, dict[str, str]]]:
    del product
    for verification in world.table("verifications").values():
        network = network_of(verification["number"])
        yield (
            verification["submitted"],
            {
                "account_id": verification["account"],
                "request_id": verification["id"],
                "id": verification["id"],
                "to": verification["number"],
                "network": network.code,
                "country": network.country,
                "date_received": iso(verification["submitted"], milliseconds=False),
                "status": verification["status"],
                "price": "0.05000000" if verification["status"] == "SUCCESS" else "0",
                "currency": "EUR",
                "sms_event_count": str(sum(event["type"] == "sms" for event in verification["events"])),
            },
        )


def _verifications_v2(world: World, product: str) -> Iterator[tuple[float, dict[str, str]]]:
    del product
    for verification in world.table("verifications_v2").values():
        network = network_of(verification["number"])
        sent = [step["channel"] for step in verification["workflow"] if step["initiated_at"]]
        yield (
            verification["submitted"],
            {
                "account_id": verification["account"],
                "request_id": verification["id"],
                "id": verification["id"],
                "to": verification["number"],
                "network": network.code,
                "network_name": network.name,
                "country": network.country,
                "channel": sent[-1] if sent else "",
                "sms_event_count": str(sent.count("sms")),
                "tts_event_count": str(sent.count("voice")),
                "date_received": iso(verification["submitted"], milliseconds=False),
                "status": verification["status"],
                "total_price": "0.05000000" if verification["status"] == "completed" else "0",
                "currency": "EUR",
                "client_ref": verification["client_ref"] or "",
            },
        )


def _lookups(world: World, product: str) -> Iterator[tuple[float, dict[str, str]]]:
    del product
    for lookup in world.table("number_lookups").values():
        network = network_of(lookup["number"])
        yield (
            lookup["at"],
            {
                "account_id": lookup["account"],
                "request_id": lookup["id"],
                "id": lookup["id"],
                "number": lookup["number"],
                "product_type": lookup["level"],
                "network": network.code,
                "network_name": network.name,
                "network_type": network.kind,
                "country": network.country,
                "date_received": iso(lookup["at"], milliseconds=False),
                "total_price": lookup["price"],
                "currency": "EUR",
            },
        )
