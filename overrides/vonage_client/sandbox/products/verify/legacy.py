"""Verify legacy API: workflows of SMS and calls, codes, control, search, prices."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ...resources.api_call import ApiCall, behaviour
from ...state.clock import iso, plain
from ...state.world import World, timer
from ..common import magic, money, phones
from ..common.numbering import network_of
from . import codes

TABLE = "verifications"
WORKFLOWS: Mapping[str, tuple[tuple[str, ...], tuple[int, ...]]] = {
    "1": (("sms", "tts", "tts"), (125, 180, 300)),
    "2": (("sms", "sms", "tts"), (125, 180, 300)),
    "3": (("tts", "tts"), (150, 150)),
    "4": (("sms", "sms"), (120, 180)),
    "5": (("sms", "tts"), (120, 180)),
    "6": (("sms",), ()),
    "7": (("tts",), ()),
}
"""Steps and the waits after them; without waits, the last wait is the life of the code."""
SUCCESS_PRICE, STEP_PRICE = Decimal("0.05000000"), Decimal("0.04675")
_RUNNING = "IN PROGRESS"
_TEXTS = {
    "1": "Throttled",
    "3": "Invalid value for number",
    "5": "Internal Error",
    "7": "The number you are trying to verify is blacklisted for verification",
    "9": "Partner quota exceeded",
    "10": "Concurrent verifications to the same number are not allowed",
    "15": "The destination number is not in a supported network",
    "16": "The code provided does not match the expected value",
    "17": "The wrong code was provided too many times. Request terminated",
    "29": "Non-permitted destination",
    "101": "No response found",
}
_BY_NUMBER = {"07": "7", "15": "15", "29": "29"}


@behaviour("verify.request")
def request(api: ApiCall) -> Any:
    """Start a verification and send its first step."""
    world, fields = api.world, api.fields
    number = str(fields["number"])
    outcome = magic.outcome(world, number, "verify")
    if outcome in _BY_NUMBER:
        status = _BY_NUMBER[outcome]
        network = {"network": network_of(number).code} if status == "7" else {}
        return {**_error(status), **network}
    running = codes.running(world, TABLE, api.api_key, number, _RUNNING)
    if running is not None or outcome == "10":
        key = running["id"] if running else world.ids.hex("verify")
        return {"request_id": key, **_error("10"), "network": network_of(number).code}
    if not money.can_pay(world, api.api_key, SUCCESS_PRICE):
        return _error("9")
    key = world.ids.hex("verify")
    workflow = str(fields.get("workflow_id", "1"))
    expiry, waits = _waits(fields, workflow)
    verification: dict[str, Any] = {
        "id": key,
        "api": "legacy",
        "_api_key": api.api_key,
        "number": number,
        "brand": str(fields.get("brand") or fields.get("payee") or ""),
        "amount": fields.get("amount"),
        "sender_id": str(fields.get("sender_id") or "verify"),
        "code_length": int(fields.get("code_length", 4)),
        "fixed_code": fields.get("pin_code"),
        "pin_expiry": expiry,
        "workflow": list(WORKFLOWS[workflow][0]),
        "waits": waits,
        "step": 0,
        "status": _RUNNING,
        "code": "",
        "code_made": None,
        "wrong": 0,
        "checks": [],
        "events": [],
        "submitted": world.now,
        "finalized": None,
        "timer": None,
    }
    world.table(TABLE)[key] = verification
    _send_step(world, verification)
    return {"request_id": key, "status": "0"}


def _error(status: str) -> dict[str, str]:
    return {"status": status, "error_text": _TEXTS[status]}


def _waits(fields: Mapping[str, Any], workflow: str) -> tuple[int, list[int]]:
    """Return the life of a code and the wait after each step."""
    steps, waits = WORKFLOWS[workflow]
    expiry = int(fields.get("pin_expiry", 300))
    if "next_event_wait" in fields:
        wait = int(fields["next_event_wait"])
        if expiry % wait:
            expiry = wait
        return expiry, [wait] * len(steps)
    return expiry, list(waits) or [expiry]


def _send_step(world: World, verification: dict[str, Any]) -> None:
    """Send the next step and schedule the one after it, or the end."""
    kind = verification["workflow"][verification["step"]]
    created = verification["code_made"]
    if created is None or world.now - created >= verification["pin_expiry"]:
        codes.renew(world, verification)
        verification["code_made"] = world.now
    event = {"type": kind, "id": world.ids.uuid("verify_event")}
    verification["events"].append({**event, "at": world.now})
    wait = verification["waits"][verification["step"]]
    verification["step"] += 1
    verification["timer"] = world.clock.schedule(wait, "verify.step", id=verification["id"])
    verification["next_at"] = iso(world.now + wait)
    phones.arrived(
        world,
        key=event["id"],
        channel="sms" if kind == "sms" else "voice",
        sender=verification["sender_id"],
        to=verification["number"],
        text=f"{verification['brand']} code: {verification['code']}. "
        f"Valid for {verification['pin_expiry'] // 60} minutes.",
        code=verification["code"],
        verification=verification["id"],
        status="delivered",
    )
    world.changed(TABLE, verification["id"])


@timer("verify.step")
def _step(world: World, arguments: dict[str, Any]) -> None:
    verification = world.table(TABLE).get(arguments["id"])
    if verification is None or verification["status"] != _RUNNING:
        return
    if verification["step"] < len(verification["workflow"]):
        _send_step(world, verification)
    else:
        codes.finish(world, TABLE, verification, "EXPIRED")


@behaviour("verify.check")
def check(api: ApiCall) -> Any:
    """Check a code: the right one ends and charges the verification, the last wrong one ends it."""
    world, key, code = api.world, str(api.fields["request_id"]), str(api.fields["code"])
    verification = _of_account(api, key)
    if verification is None or verification["status"] != _RUNNING:
        text = (
            "The Vonage platform was unable to process this message for the following reason: "
            f"Request '{key}' was not found or it has been verified already."
        )
        return {"request_id": key, "status": "6", "error_text": text}
    fresh = world.now - verification["code_made"] < verification["pin_expiry"]
    right = fresh and codes.is_right(world, verification, code, first=not verification["checks"])
    noted = {"code": code, "status": "VALID" if right else "INVALID"}
    verification["checks"].append({**noted, "date_received": plain(world.now), "ip_address": ""})
    if right:
        money.take(world, verification["_api_key"], SUCCESS_PRICE + _estimate(verification))
        codes.finish(world, TABLE, verification, "SUCCESS")
        return {
            "request_id": key,
            "event_id": world.ids.uuid("verify_event"),
            "status": "0",
            "price": money.text(SUCCESS_PRICE),
            "currency": "EUR",
            "estimated_price_messages_sent": str(_estimate(verification)),
        }
    if codes.was_last_try(world, verification, world.setting("verify.wrong_codes")):
        codes.finish(world, TABLE, verification, "FAILED")
        return {"request_id": key, **_error("17")}
    world.changed(TABLE, key)
    return {"request_id": key, **_error("16")}


@behaviour("verify.control")
def control(api: ApiCall) -> Any:
    """Cancel a verification or send its next step now."""
    world, key, command = api.world, str(api.fields["request_id"]), str(api.fields["cmd"])
    verification = _of_account(api, key)
    if verification is None or verification["status"] != _RUNNING:
        return {"status": "6", "error_text": f"The requestId '{key}' does not exist or its no longer active."}
    if command == "cancel":
        if world.now - verification["submitted"] < 30:
            text = f"Verification request ['{key}'] can't be cancelled within the first 30 seconds."
            return {"status": "19", "error_text": text}
        if len(verification["events"]) > 1:
            text = (
                f"Verification request ['{key}'] can't be cancelled now. "
                "Too many attempts to re-deliver have already been made."
            )
            return {"status": "19", "error_text": text}
        codes.finish(world, TABLE, verification, "CANCELLED")
        return {"status": "0", "command": "cancel"}
    if verification["step"] >= len(verification["workflow"]):
        return {"status": "19", "error_text": f"No more events are left to execute for the request ['{key}']"}
    world.clock.cancel(verification["timer"])
    _send_step(world, verification)
    return {"status": "0", "command": "trigger_next_event"}


@behaviour("verify.search")
def search(api: ApiCall) -> Any:
    """Return one verification or several."""
    query = api.call.incoming.query
    several = [value for name, value in query if name == "request_ids"]
    if several:
        seen = [verification for key in several if (verification := _of_account(api, key)) is not None]
        return {"verification_requests": [_shown(verification) for verification in seen]}
    key = str(api.fields.get("request_id", ""))
    verification = _of_account(api, key)
    if verification is None or _is_too_early(api.world, verification):
        return {"request_id": key, **_error("101")}
    return _shown(verification)


def _is_too_early(world: World, verification: Mapping[str, Any]) -> bool:
    if magic.outcome(world, verification["number"], "verify") == "65":
        return True
    ended = verification["finalized"]
    return ended is not None and world.now - ended < world.setting("verify.search_delay")


def _of_account(api: ApiCall, key: str) -> dict[str, Any] | None:
    verification = api.world.table(TABLE).get(key)
    if verification is None or verification["_api_key"] != api.api_key:
        return None
    reached: dict[str, Any] = verification
    return reached


def _shown(verification: Mapping[str, Any]) -> dict[str, Any]:
    events = verification["events"]
    ended = verification["finalized"]
    return {
        "request_id": verification["id"],
        "account_id": verification["_api_key"],
        "status": verification["status"],
        "number": verification["number"],
        "price": money.text(SUCCESS_PRICE) if verification["status"] == "SUCCESS" else "0",
        "currency": "EUR",
        "sender_id": verification["sender_id"],
        "date_submitted": plain(verification["submitted"]),
        "date_finalized": plain(ended) if ended is not None else "",
        "first_event_date": plain(events[0]["at"]),
        "last_event_date": plain(events[-1]["at"]),
        "checks": [dict(item) for item in verification["checks"]],
        "events": [{"type": event["type"], "id": event["id"]} for event in events],
        "estimated_price_messages_sent": str(_estimate(verification)),
    }


def _estimate(verification: Mapping[str, Any]) -> Decimal:
    return STEP_PRICE * len(verification["events"])


@behaviour("verify.unblock")
def unblock(api: ApiCall) -> Any:
    """Exempt a network from the velocity rules for some time."""
    seconds = float(api.fields.get("unblock_duration", 86_400))
    return {"network": api.fields["network"], "unblocked_until": iso(api.world.now + seconds)}
