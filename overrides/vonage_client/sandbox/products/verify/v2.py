"""Verify v2: workflows over channels, codes, events and the summary."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour
from ...state.clock import iso
from ...state.world import World, timer
from ..accounts import applications
from ..common import magic, money, phones
from ..common.problems import low_balance, problem
from . import codes
from .templates import text_of

TABLE = "verifications_v2"
PRICE = Decimal("0.05000000")
_EVENTS = {"40": "failed", "41": "user_rejected", "42": "rejected", "07": "blocked"}
_SILENT = "silent_auth"
_SILENT_TIMEOUT = 60


@behaviour("verify_v2.create")
def create(api: ApiCall) -> Any:
    """Start a verification and send the first step of its workflow."""
    world, fields = api.world, api.fields
    workflow = fields["workflow"]
    number = str(workflow[0]["to"]).lstrip("+")
    outcome = magic.outcome(world, number, "verify")
    if outcome == "52" or not money.can_pay(world, api.api_key, PRICE):
        raise low_balance(world)
    running = codes.running(world, TABLE, api.api_key, number, "in_progress")
    if running is not None or outcome == "10":
        key = running["id"] if running else world.ids.uuid("verify_v2")
        detail = "Concurrent verifications to the same number are not allowed"
        raise problem(world, 409, "conflict", "Conflict", detail, request_id=key)
    if outcome == "62" and workflow[0]["channel"] == _SILENT:
        raise problem(world, 412, "412", "Network not supported", "Silent authentication failed")
    verification = keep(world, fields, api.api_key, api.application, api.base_url)
    _next_step(world, verification, outcome)
    answer = {"request_id": verification["id"]}
    if workflow[0]["channel"] == _SILENT:
        answer["check_url"] = verification["check_url"]
    return answer


def keep(
    world: World, fields: Mapping[str, Any], api_key: str, application: str | None, base_url: str
) -> dict[str, Any]:
    """Store a new verification, before its first step."""
    key = world.ids.uuid("verify_v2")
    verification: dict[str, Any] = {
        "id": key,
        "api": "v2",
        "_api_key": api_key,
        "_application": application,
        "number": str(fields["workflow"][0]["to"]).lstrip("+"),
        "brand": fields["brand"],
        "client_ref": fields.get("client_ref"),
        "channel_timeout": int(fields.get("channel_timeout", 180)),
        "code_length": int(fields.get("code_length", 4)),
        "fixed_code": fields.get("code"),
        "template_id": fields.get("template_id"),
        "locale": fields.get("locale", "en-us"),
        "check_url": f"{base_url}/_sandbox/silent-auth/{key}",
        "workflow": [{**step, "status": "unused", "initiated_at": None} for step in fields["workflow"]],
        "step": -1,
        "status": "in_progress",
        "code": "",
        "wrong": 0,
        "submitted": world.now,
        "triggered": world.now,
        "timer": None,
    }
    world.table(TABLE)[key] = verification
    return verification


def _next_step(world: World, verification: dict[str, Any], outcome: str | None = None) -> None:
    verification["step"] += 1
    step = verification["workflow"][verification["step"]]
    step["initiated_at"] = iso(world.now)
    verification["triggered"] = world.now
    silent = step["channel"] == _SILENT
    if not verification["code"] or not step.get("reuse_code"):
        codes.renew(world, verification)
    wait = _SILENT_TIMEOUT if silent else verification["channel_timeout"]
    if outcome == "43":
        wait = 0
    verification["timer"] = world.clock.schedule(wait, "verify_v2.step", id=verification["id"])
    verification["next_at"] = iso(world.now + wait)
    if silent:
        _silent_event(world, verification, "action_pending")
    else:
        phones.arrived(
            world,
            key=world.ids.uuid("verify_message"),
            channel=step["channel"],
            sender=str(step.get("from") or verification["brand"]),
            to=str(step["to"]),
            text=text_of(world, verification, step["channel"]),
            code=verification["code"],
            verification=verification["id"],
            status="delivered",
        )
    if outcome in _EVENTS:
        world.clock.schedule(1, "verify_v2.fails", id=verification["id"], status=_EVENTS[outcome])
    world.changed(TABLE, verification["id"])


@timer("verify_v2.step")
def _timeout(world: World, arguments: dict[str, Any]) -> None:
    _leave_step(world, arguments["id"], "expired")


@timer("verify_v2.fails")
def _fails(world: World, arguments: dict[str, Any]) -> None:
    _leave_step(world, arguments["id"], arguments["status"])


def _leave_step(world: World, key: str, status: str) -> None:
    """End a step without success: continue with the next one, or end the verification."""
    verification = world.table(TABLE).get(key)
    if verification is None or verification["status"] != "in_progress":
        return
    world.clock.cancel(verification["timer"])
    _end_step(world, verification, status)
    if verification["step"] + 1 < len(verification["workflow"]):
        _next_step(world, verification)
    else:
        _finish(world, verification, "expired" if status == "expired" else "failed")


def _end_step(world: World, verification: dict[str, Any], status: str) -> None:
    step = verification["workflow"][verification["step"]]
    step["status"] = status
    if step["channel"] == _SILENT:
        _silent_event(world, verification, status)
        return
    _send(world, verification, "verify_event", _event_fields(world, verification, step["channel"], status))


def _event_fields(world: World, verification: Mapping[str, Any], channel: str, status: str) -> dict[str, Any]:
    return {
        "request_id": verification["id"],
        "triggered_at": iso(verification["triggered"]),
        "type": "event",
        "channel": channel,
        "status": status,
        "finalized_at": iso(world.now),
        "channel_timeout": verification["channel_timeout"],
    }


def _silent_event(world: World, verification: dict[str, Any], status: str) -> None:
    fields = _event_fields(world, verification, _SILENT, status)
    if status == "action_pending":
        del fields["finalized_at"]
        fields["action"] = {"type": "check", "check_url": verification["check_url"]}
    _send(world, verification, "verify_silent_auth", fields)


def _finish(world: World, verification: dict[str, Any], status: str) -> None:
    codes.finish(world, TABLE, verification, status)
    summary = {
        "request_id": verification["id"],
        "submitted_at": iso(verification["submitted"]),
        "status": status,
        "type": "summary",
        "channel_timeout": verification["channel_timeout"],
        "workflow": [
            {"channel": step["channel"], "status": step["status"]}
            | ({"initiated_at": step["initiated_at"]} if step["initiated_at"] else {})
            for step in verification["workflow"]
        ],
        "price": money.text(PRICE if status == "completed" else Decimal(0)),
    }
    if status == "completed":
        money.take(world, verification["_api_key"], PRICE)
    _send(world, verification, "verify_summary", summary)


def _send(world: World, verification: Mapping[str, Any], kind: str, fields: dict[str, Any]) -> None:
    """Send a webhook; only a request with a token has an application and so a webhook URL."""
    if verification["client_ref"]:
        fields["client_ref"] = verification["client_ref"]
    application = verification["_application"]
    url, _ = applications.webhook(world, application, "verify", "status_url")
    world.outbox.send(kind, url, fields, api_key=verification["_api_key"], application=application)


def complete(world: World, verification: dict[str, Any]) -> None:
    """End a verification whose right code was received."""
    _end_step(world, verification, "completed")
    _finish(world, verification, "completed")


@behaviour("verify_v2.check")
def check(api: ApiCall) -> Any:
    """Check a code."""
    world, verification = api.world, _running_one(api)
    step = verification["workflow"][verification["step"]]
    code = str(api.fields.get("code", ""))
    if step["channel"] == _SILENT and code != verification["code"]:
        detail = "The current Verify workflow step does not support a code."
        raise problem(world, 409, "conflict", "Conflict", detail)
    first, verification["tried"] = not verification.get("tried"), True
    if codes.is_right(world, verification, code, first=first):
        complete(world, verification)
        return {"request_id": verification["id"], "status": "completed"}
    if codes.was_last_try(world, verification, world.setting("verify_v2.wrong_codes")):
        _end_step(world, verification, "failed")
        _finish(world, verification, "failed")
        detail = "An incorrect code has been provided too many times. Workflow terminated."
        raise problem(world, 410, "expired", "Invalid Code", detail)
    world.changed(TABLE, verification["id"])
    detail = "The code you provided does not match the expected value."
    raise problem(world, 400, "invalid-code", "Invalid Code", detail)


@behaviour("verify_v2.cancel")
def cancel(api: ApiCall) -> Any:
    """Cancel an active verification."""
    world, verification = api.world, _running_one(api)
    early = world.now - verification["submitted"] < 30 or verification["step"] > 0
    if world.setting("verify_v2.cancel_window") == "enforce" and early:
        detail = "The request cannot be cancelled within 30 seconds, or after its second step."
        raise problem(world, 409, "conflict", "Conflict", detail)
    codes.finish(world, TABLE, verification, "cancelled")
    return Reply()


@behaviour("verify_v2.next")
def next_workflow(api: ApiCall) -> Any:
    """Skip to the next step of the workflow."""
    world, verification = api.world, _running_one(api)
    if verification["step"] + 1 >= len(verification["workflow"]):
        detail = "There are no more events left to trigger."
        raise problem(world, 409, "conflict", "Conflict", detail)
    world.clock.cancel(verification["timer"])
    verification["workflow"][verification["step"]]["status"] = "expired"
    _next_step(world, verification)
    return Reply()


def _running_one(api: ApiCall) -> dict[str, Any]:
    if api.resource["status"] != "in_progress":
        raise _missing(api)
    return api.resource


def _missing(api: ApiCall) -> ApiError:
    """Return the error for a verification that does not exist or has ended."""
    detail = f"Request '{api.call.path['request_id']}' was not found or it has been verified already."
    return problem(api.world, 404, "request-not-found", "Not Found", detail)


HOOKS[TABLE] = Hooks(missing=_missing)
