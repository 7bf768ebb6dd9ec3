"""Messages: states, callbacks, failover, SMS receipts, inbound messages, read and revoked messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from oas_runtime.common.json_pointer import is_list, is_object

from ..resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour
from ..state import life_cycles
from ..state.clock import iso
from ..state.world import World
from . import number_pools
from .accounts import applications
from .common import magic, money, phones
from .common.numbering import network_of
from .common.problems import low_balance, problem
from .common.sms_text import keyword_of, split_as_needed

TABLE = "messages"
READ_CHANNELS = frozenset({"rcs", "whatsapp", "messenger", "viber_service", "email"})
_ON_SUBMITTED = frozenset({"sms", "mms"})
_ERRORS = "https://developer.vonage.com/api-errors/messages"
_CODES = {
    "1000": "Throttled",
    "1010": "Missing params",
    "1020": "Invalid params",
    "1022": "Invalid template",
    "1180": "Absent Subscriber - Temporary",
    "1210": "Anti-Spam Rejection",
    "1240": "Illegal Number",
    "1242": "Unknown number pool",
    "1250": "Unroutable",
    "1300": "Not part of the provider network",
    "1330": "Unknown",
    "1340": "Outside of allowed window",
    "1360": "Message expired",
    "1480": "Entity filter",
    "1490": "Segment timeout",
}
_BY_NUMBER = {
    "60": ("delivered", ""),
    "61": ("read", ""),
    "62": ("undeliverable", ""),
    "63": ("submitted", ""),
    "64": ("read_first", ""),
    "65": ("rejected", "1490"),
}
_PRICES = {
    "mms": Decimal("0.02000000"),
    "rcs": Decimal("0.01000000"),
    "whatsapp": Decimal("0.00150000"),
    "viber_service": Decimal("0.02500000"),
    "messenger": Decimal("0.00120000"),
    "email": Decimal("0.00100000"),
}
_WINDOW = 86_400


@behaviour("messages.send")
def send(api: ApiCall) -> Any:
    """Store a message and start its life cycle; messages of ``failover`` wait for its rejection."""
    world, fields = api.world, api.body
    _refuse_by_magic(api, str(fields["to"]))
    if not money.can_pay(world, api.api_key, _price(fields)):
        raise low_balance(world)
    failover: list[dict[str, Any]] = list(fields.get("failover") or ())
    workflow = world.ids.base58("workflow") if failover else None
    first = {name: value for name, value in fields.items() if name != "failover"}
    key = start(world, first, api.api_key, api.application, workflow=workflow, failover=failover)
    return {"message_uuid": key, **({"workflow_id": workflow} if workflow else {})}


def _refuse_by_magic(api: ApiCall, to: str) -> None:
    outcome = magic.outcome(api.world, to, "messages")
    if outcome == "66":
        raise low_balance(api.world)
    if outcome == "67":
        detail = "Please wait, then retry your request"
        raise problem(api.world, 429, "1010", "Rate Limit Hit", detail, base=_ERRORS)
    if outcome == "68":
        detail = "The value of one or more parameters is invalid."
        raise problem(api.world, 422, "1120", "Invalid sender", detail, base=_ERRORS)


def start(
    world: World,
    fields: dict[str, Any],
    api_key: str,
    application: str | None,
    *,
    workflow: str | None = None,
    number: int = 1,
    failover: Sequence[dict[str, Any]] = (),
) -> str:
    """Store one message and start its life cycle; returns its id. ``failover`` waits for its rejection."""
    key = world.ids.uuid("messages")
    channel, to = str(fields["channel"]), str(fields["to"])
    application = application or applications.of_account(world, api_key)
    pieces = split_as_needed(_text(fields)) if channel == "sms" else None
    course, code = _course(world, fields)
    sender = str(fields["from"])
    pool = (fields.get("sms") or dict[str, Any]()).get("pool_id") if channel == "sms" else None
    if pool:
        chosen = number_pools.sender_of(world, api_key, str(pool), to, sender)
        sender = chosen or sender
        if chosen is None or str(pool) not in world.table(number_pools.POOLS):
            course, code = "rejected", "1250" if chosen is None else "1242"
    message: dict[str, Any] = {
        "id": key,
        "_api_key": api_key,
        "_application": application,
        "channel": channel,
        "from": sender,
        "to": to,
        "text": _text(fields),
        "fields": fields,
        "status": "accepted",
        "code": code,
        "parts": len(pieces.parts) if pieces else 1,
        "price": money.text(_price(fields)),
        "workflow": workflow,
        "number": number,
        "total": number + len(failover),
        "failover": list(failover),
        "at": world.now,
    }
    world.table(TABLE)[key] = message
    phones.arrived(
        world,
        key=key,
        channel=channel,
        sender=message["from"],
        to=to,
        text=message["text"],
        message_type=fields.get("message_type"),
        parts=message["parts"],
        encoding=pieces.encoding if pieces else None,
        units=pieces.units if pieces else None,
    )
    life_cycles.start(world, "message.status", course, key)
    return key


def _course(world: World, fields: Mapping[str, Any]) -> tuple[str, str]:
    """Return the life cycle of a message, and the error code if it is rejected."""
    channel, to = str(fields["channel"]), str(fields["to"])
    plain = "read" if channel in READ_CHANNELS else "delivered"
    if channel == "whatsapp" and world.setting("messages.whatsapp_window") == "enforce":
        last = world.table("last_inbound").get(f"{fields['from']}/{to}")
        free_form = fields.get("message_type") != "template"
        if free_form and (last is None or world.now - last["at"] > _WINDOW):
            return "rejected", "1340"
    outcome = magic.outcome(world, to, "messages")
    if outcome is not None:
        if outcome in _BY_NUMBER:
            course, code = _BY_NUMBER[outcome]
            course = "delivered" if course.startswith("read") and channel not in READ_CHANNELS else course
            return course, code
        if f"1{outcome}0" in _CODES:
            return "rejected", f"1{outcome}0"
        return plain, ""
    local = to.partition("@")[0]
    if world.setting("magic"):
        if local in ("read", "undeliverable"):
            return local, ""
        if local.startswith("rejected-"):
            return "rejected", local.removeprefix("rejected-")
    return plain, ""


def _text(fields: Mapping[str, Any]) -> str:
    for name in ("text", "html"):
        if isinstance(fields.get(name), str):
            return str(fields[name])
    kind = str(fields.get("message_type", ""))
    content = fields.get(kind)
    if is_object(content):
        return str(content.get("caption") or content.get("url") or f"[{kind}]")
    return f"[{kind}]"


def _price(fields: Mapping[str, Any]) -> Decimal:
    channel = str(fields["channel"])
    if channel == "sms":
        return network_of(str(fields["to"])).sms * len(split_as_needed(_text(fields)).parts)
    return _PRICES.get(channel, Decimal(0))


@life_cycles.on_step("message.status")
def _step(world: World, key: str, state: str, extra: Mapping[str, Any]) -> None:
    del extra
    message = world.table(TABLE).get(key)
    if message is not None:
        set_status(world, message, state)


def set_status(world: World, message: dict[str, Any], status: str, code: str | None = None) -> None:
    """Set the state of a message: charge it if due, send its callback, continue with failover."""
    channel = message["channel"]
    message["status"] = status
    charged = status == ("submitted" if channel in _ON_SUBMITTED else "delivered")
    if charged:
        message["charged"] = True
        money.take(world, message["_api_key"], Decimal(message["price"]))
    phones.set_status(world, message["id"], status)
    event: dict[str, Any] = {
        "message_uuid": message["id"],
        "to": message["to"],
        "from": message["from"],
        "timestamp": iso(world.now),
        "status": status,
        "channel": channel,
    }
    if message["fields"].get("client_ref"):
        event["client_ref"] = message["fields"]["client_ref"]
    if status in ("rejected", "undeliverable"):
        event["error"] = _error(world, code or message["code"] or "1330")
    if charged:
        event["usage"] = {"currency": "EUR", "price": message["price"]}
    if channel in ("sms", "mms", "rcs"):
        event["destination"] = {"network_code": network_of(message["to"]).code}
    if channel == "sms" and status in ("delivered", "rejected"):
        event["sms"] = _segments(world, message, status)
    if message["workflow"]:
        event["workflow"] = {
            "id": message["workflow"],
            "items_number": str(message["number"]),
            "items_total": str(message["total"]),
        }
    if channel == "whatsapp" and status == "delivered":
        event["whatsapp"] = {"pricing": {"type": "regular", "pricing_model": "PMP", "category": "utility"}}
    url = message["fields"].get("webhook_url")
    own, _ = applications.webhook(world, message["_application"], "messages", "status_url")
    world.outbox.send(
        "messages_status", url or own, event, api_key=message["_api_key"], application=message["_application"]
    )
    if status == "rejected" and message["failover"]:
        following, *rest = message["failover"]
        message["failover"] = []
        owner, place = (message["_api_key"], message["_application"]), message["number"] + 1
        start(world, following, *owner, workflow=message["workflow"], number=place, failover=rest)


def _segments(world: World, message: Mapping[str, Any], status: str) -> dict[str, Any]:
    count = message["parts"]
    segments: dict[str, Any] = {"count_total": str(count)}
    if count > 1:
        segments["segments"] = [{"timestamp": iso(world.now), "status": status} for _ in range(count)]
    return segments


def _error(world: World, code: str) -> dict[str, Any]:
    detail = _CODES.get(code, "Unknown")
    return {
        "type": f"{_ERRORS}#{code}",
        "title": code,
        "detail": detail,
        "instance": world.ids.uuid("problem"),
    }


def force_status(world: World, key: str, status: str, code: str | None = None) -> None:
    """Set the status of a message by hand; its life cycle stops."""
    life_cycles.stop(world, "message.status", key)
    set_status(world, world.table(TABLE)[key], status, code)


def _missing(api: ApiCall) -> ApiError:
    detail = f"Message with ID {api.call.path['message_uuid']} not found"
    return problem(api.world, 404, "not-found", "Not Found", detail)


HOOKS[TABLE] = Hooks(missing=_missing)


@behaviour("messages.update")
def update(api: ApiCall) -> Any:
    """Mark an inbound message as read, or revoke an outbound one."""
    world, message, status = api.world, api.resource, str(api.fields["status"])
    key = message["id"]
    inbound, channel = message.get("direction") == "inbound", message["channel"]
    readable = status == "read" and inbound and channel in ("whatsapp", "rcs")
    revocable = status == "revoked" and not inbound and channel == "rcs"
    if not (readable or revocable):
        raise _unfit(world, status, channel)
    message["status"] = status
    life_cycles.stop(world, "message.status", key)
    phones.set_status(world, key, status)
    return Reply()


def _unfit(world: World, status: str, channel: str) -> ApiError:
    detail = f"A {channel} message cannot be set to {status}."
    return problem(world, 422, "1020", "Invalid params", detail, base=_ERRORS)


def inbound(
    world: World, fields: Mapping[str, Any], *, application: str | None = None
) -> tuple[str, str | None]:
    """Receive a message from a phone or a user; returns its id and that of the delivery.

    ``fields`` are those of the webhook: ``channel``, ``from``, ``to``, ``message_type``, ``text`` ...
    """
    api_key = next(iter(world.table("accounts")), "")
    owned = world.table("numbers").get(str(fields["to"]), {})
    application = application or owned.get("app_id") or applications.of_account(world, api_key)
    key, channel = world.ids.uuid("messages"), str(fields.get("channel", "sms"))
    event: dict[str, Any] = {
        "channel": channel,
        "message_uuid": key,
        "to": str(fields["to"]),
        "from": str(fields["from"]),
        "timestamp": iso(world.now),
        "message_type": fields.get("message_type", "text"),
    }
    if event["message_type"] == "text":
        event["text"] = str(fields.get("text", ""))
    if channel == "sms":
        text = str(fields.get("text", ""))
        count = str(len(split_as_needed(text).parts))
        event["sms"] = {"num_messages": count, "keyword": keyword_of(text)}
        event["usage"] = {"currency": "EUR", "price": "0.00000000"}
        event["origin"] = {"network_code": network_of(event["from"]).code}
    if channel == "whatsapp":
        event |= {"profile": {"name": "Sandbox user"}, "context_status": "none"}
    if channel == "rcs":
        event["context_status"] = "none"
    event |= {name: value for name, value in fields.items() if name not in event and not is_list(value)}
    world.table(TABLE)[key] = {
        "id": key,
        "_api_key": api_key,
        "_application": application,
        "channel": channel,
        "direction": "inbound",
        "from": event["from"],
        "to": event["to"],
        "text": event.get("text", ""),
        "fields": dict(event),
        "status": "received",
        "at": world.now,
    }
    world.table("last_inbound")[f"{event['to']}/{event['from']}"] = {"at": world.now}
    phones.arrived(
        world,
        key=key,
        channel=channel,
        sender=event["from"],
        to=event["to"],
        text=_text(event),
        direction="from_phone",
        status="received",
    )
    url, _ = applications.webhook(world, application, "messages", "inbound_url")
    delivery = world.outbox.send("messages_inbound", url, event, api_key=api_key, application=application)
    return key, delivery
