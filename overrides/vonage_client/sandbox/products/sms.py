"""SMS: submission with parts and prices, delivery receipts, inbound messages, conversion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..resources.api_call import ApiCall, ApiError, Reply, behaviour
from ..state import life_cycles
from ..state.clock import plain
from ..state.world import World
from . import number_pools
from .common import magic, money, phones
from .common.numbering import is_north_american, network_of
from .common.sms_text import Split, is_gsm, keyword_of, split, split_as_needed, split_binary

TABLE = "sms"
SUBMIT_TEXTS = {
    "1": "Throughput Rate Exceeded - please wait [ 702 ] and retry",
    "2": "Missing to param",
    "3": "Invalid to param",
    "4": "Bad Credentials",
    "5": "Server Error",
    "6": "Message rejected by upstream path",
    "7": "Number barred.",
    "8": "Account barred.",
    "9": "Quota Exceeded - rejected",
    "12": "Message too long",
    "14": "Invalid Signature",
    "15": "Illegal Sender Address - rejected",
    "23": "Invalid callback param",
    "29": "Non White-listed Destination - rejected",
    "33": "Number de-activated",
}
ERROR_STATUS = {
    **dict.fromkeys(("2", "3", "4", "5", "7", "8", "9", "10", "12", "13", "14", "15", "99"), "failed"),
    **dict.fromkeys(("6", "11", "50", "51", "52", "53", "54"), "rejected"),
    "0": "delivered",
    "1": "unknown",
}
_BY_RECEIPT = {
    "01": ("delivered", "0"),
    "02": ("buffered", "0"),
    "03": ("expired", "2"),
    "04": ("rejected", "6"),
    "05": ("unknown", "1"),
    "06": ("never", "2"),
    "07": ("before_answer", "0"),
    "08": ("twice", "0"),
    "09": ("out_of_order", "0"),
}
_ERRORS_BY_STATUS = {"expired": "2", "failed": "99", "rejected": "6", "unknown": "1"}


@dataclass(frozen=True, slots=True)
class Plan:
    """The planned result of one SMS."""

    refused: str | None = None
    course: str = "delivered"
    error: str = "0"
    delay: float = 0.0
    failing_part: int | None = None
    refused_part: bool = False


@behaviour("sms.send")
def send(api: ApiCall) -> Any:
    """Submit an SMS: one element for each part, or one with an error."""
    world, fields = api.world, api.fields
    plan = _plan(api)
    network = network_of(fields["to"])
    sender = _sender(api)
    if plan.refused is None:
        plan = _checked(api, plan, sender)
    if plan.refused is not None:
        return _refusal(api, plan.refused)
    pieces = _split(world, fields)
    count, price = len(pieces.parts), network.sms
    accepted = count - 1 if plan.refused_part else count
    if not money.charge(world, api.api_key, price * accepted):
        return _refusal(api, "9")
    first, api.before_answer = accept(world, fields, api.api_key, plan, pieces, accepted, sender)
    left = money.text(money.balance(world, api.api_key))
    paid = {"status": "0", "remaining-balance": left, "message-price": money.text(price)}
    parts = [{"message-id": key, **paid} for key in first]
    if plan.refused_part:
        parts.append({"status": "1", "error-text": SUBMIT_TEXTS["1"]})
    every = {"to": fields["to"], "network": network.code}
    every |= {name: fields[name] for name in ("client-ref", "account-ref") if fields.get(name)}
    return {"message-count": str(len(parts)), "messages": [{**every, **part} for part in parts]}


def _sender(api: ApiCall) -> str:
    """Return the sender; empty where the number pool allows none."""
    sender, pool = str(api.fields["from"]), api.fields.get("pool-id")
    if not pool:
        return sender
    return number_pools.sender_of(api.world, api.api_key, str(pool), api.fields["to"], sender) or ""


def _plan(api: ApiCall) -> Plan:
    """Return the plan that the recipient, the text or the scenario of the call requests."""
    world, fields = api.world, api.fields
    to = fields["to"]
    if (status := magic.outcome(world, to, "sms_status")) is not None:
        return Plan(refused=str(int(status))) if int(status) else Plan()
    if (error := magic.outcome(world, to, "sms_error")) is not None:
        code = str(int(error))
        return Plan(course=ERROR_STATUS.get(code, "failed"), error=code)
    if (receipt := magic.outcome(world, to, "sms_receipt")) is not None:
        if receipt in _BY_RECEIPT:
            course, code = _BY_RECEIPT[receipt]
            return Plan(course=course, error=code)
        return Plan(failing_part=2 if receipt == "10" else None, refused_part=receipt == "11")
    asked = magic.marks(api, "sms", fields.get("text"), fields.get("client-ref"))
    if "status" in asked and asked["status"] != "0":
        return Plan(refused=asked["status"])
    code = asked.get("err", "0")
    course = asked.get("dlr") or ERROR_STATUS.get(code, "failed")
    if course not in life_cycles.SMS_RECEIPT:
        course = "delivered"
    if "err" not in asked:
        code = _ERRORS_BY_STATUS.get(course, "0")
    delay = asked.get("dlr_delay", "0")
    return Plan(course=course, error=code, delay=float(delay) if delay.replace(".", "", 1).isdigit() else 0.0)


def _checked(api: ApiCall, plan: Plan, sender: str) -> Plan:
    """Run the checks of the API that the document does not declare."""
    fields, world = api.fields, api.world
    callback = str(fields.get("callback") or "")
    if callback and not callback.startswith(("http://", "https://")):
        return Plan(refused="23")
    if (len(fields.get("udh") or "") + len(fields.get("body") or "")) // 2 > 140 and fields.get("udh"):
        return Plan(refused="12")
    if is_north_american(fields["to"]) and sender not in world.table("numbers"):
        return Plan(refused="15")
    if not sender or len(sender) > (15 if sender.lstrip("+").isdigit() else 11):
        return Plan(refused="15")
    if world.setting("sms.non_gsm") == "refuse" and fields.get("type", "text") == "text":
        return plan if is_gsm(str(fields.get("text", ""))) else Plan(refused="3")
    return plan


def _split(world: World, fields: Mapping[str, Any]) -> Split:
    kind = str(fields.get("type", "text"))
    if kind == "binary":
        return split_binary(str(fields.get("body", "")), str(fields.get("udh", "")))
    return split(str(fields.get("text", "")), kind, str(world.setting("sms.non_gsm")))


def _refusal(api: ApiCall, status: str) -> dict[str, Any]:
    fields = api.fields
    element: dict[str, Any] = {"status": status, "error-text": SUBMIT_TEXTS.get(status, "Rejected")}
    if status in ("1", "9", "29"):
        element |= {"to": fields["to"], "network": network_of(fields["to"]).code}
    if status == "9":
        element["message-price"] = money.text(network_of(fields["to"]).sms)
        element["remaining-balance"] = money.text(money.balance(api.world, api.api_key))
    if fields.get("client-ref"):
        element["client-ref"] = fields["client-ref"]
    return {"message-count": "1", "messages": [element]}


def accept(
    world: World, fields: Mapping[str, Any], api_key: str, plan: Plan, pieces: Split, count: int, sender: str
) -> tuple[list[str], list[str]]:
    """Keep the parts and start their receipts; their ids, and the deliveries that come before the answer."""
    uuids, before_answer = world.setting("sms.id_form") == "uuid", list[str]()
    keys = [world.ids.uuid("sms") if uuids else world.ids.hex("sms", 16).upper() for _ in range(count)]
    wanted = str(fields.get("status-report-req", "true")).lower() not in ("false", "0")
    callback = fields.get("callback") or world.table("accounts")[api_key]["dr_url"]
    network = network_of(fields["to"])
    for index, key in enumerate(keys):
        failing = plan.failing_part == index + 1
        course, error = ("failed", "8") if failing else (plan.course, plan.error)
        world.table(TABLE)[key] = {
            "id": key,
            "_api_key": api_key,
            "from": sender,
            "to": fields["to"],
            "text": pieces.parts[index],
            "encoding": pieces.encoding,
            "part": index + 1,
            "parts": len(pieces.parts),
            "group": keys[0],
            "network": network.code,
            "price": money.text(network.sms),
            "status": "submitted",
            "error": "0",
            "final_error": error,
            "callback": callback if wanted else "",
            "wanted": wanted,
            "client_ref": fields.get("client-ref"),
            "at": world.now,
        }
        delay = plan.delay
        if course == "never":
            timing = {"expired": float(fields.get("ttl") or 259_200_000) / 1000}
            life_cycles.start(world, "sms.receipt", course, key, timing=timing)
        elif course == "before_answer":
            delivery = _next_state(world, key, "delivered")
            before_answer += [delivery] if delivery else []
        else:
            skip = None if world.setting("sms.intermediate_receipts") else {"accepted": 0.0}
            life_cycles.start(world, "sms.receipt", course, key, delay=delay, timing=skip)
    phones.arrived(
        world,
        key=keys[0],
        channel="sms",
        sender=sender,
        to=fields["to"],
        text=pieces.received,
        sent_text=str(fields.get("text", fields.get("body", ""))),
        encoding=pieces.encoding,
        units=pieces.units,
        parts=len(pieces.parts),
        message_ids=keys,
    )
    return keys, before_answer


@life_cycles.on_step("sms.receipt")
def _receipt(world: World, key: str, state: str, extra: Mapping[str, Any]) -> None:
    del extra
    if state == "accepted" and not world.setting("sms.intermediate_receipts"):
        return
    _next_state(world, key, state)


def _next_state(world: World, key: str, state: str, error: str | None = None) -> str | None:
    """Set the state of a part and send its receipt; returns the id of the delivery."""
    part = world.table(TABLE).get(key)
    if part is None:
        return None
    final = state not in ("accepted", "buffered")
    if not (part.get("finalized") and not final):
        part["status"] = state
    if final:
        part["error"] = error if error is not None else part["final_error"] if state != "delivered" else "0"
        part["finalized"] = world.now
    phones.set_status(world, part["group"], _whole_status(world, part["group"]))
    if not part["wanted"]:
        return None
    return send_receipt(world, part, state, part["error"] if final else "0")


def _whole_status(world: World, group: str) -> str:
    entry = world.table(phones.MESSAGES).get(group, {})
    parts = [world.table(TABLE)[key] for key in entry.get("message_ids", ()) if key in world.table(TABLE)]
    states = {part["status"] for part in parts}
    for state in ("failed", "rejected", "expired", "unknown", "submitted", "accepted", "buffered"):
        if state in states:
            return state
    return "delivered"


def send_receipt(world: World, part: Mapping[str, Any], status: str, error: str) -> str | None:
    """Send the receipt of a part; returns the id of the delivery."""
    moment = datetime.fromtimestamp(world.now, UTC)
    fields: dict[str, str] = {
        "msisdn": part["to"],
        "to": str(part["from"]),
        "network-code": part["network"],
        "messageId": part["id"],
        "price": part["price"],
        "status": status,
        "scts": moment.strftime("%y%m%d%H%M"),
        "err-code": error,
        "api-key": part["_api_key"],
    }
    if part["client_ref"]:
        fields["client-ref"] = part["client_ref"]
    fields["message-timestamp"] = plain(world.now)
    sent: str | None = world.outbox.send("sms_receipt", part["callback"], fields, api_key=part["_api_key"])
    return sent


def force_status(world: World, key: str, status: str, error: str | None = None) -> None:
    """Set the status of a message's parts by hand: stops the life cycle and sends the receipts."""
    entry = world.table(phones.MESSAGES)[key]
    for part in entry.get("message_ids", [key]):
        life_cycles.stop(world, "sms.receipt", part)
        _next_state(world, part, status, error or _ERRORS_BY_STATUS.get(status, "0"))


def inbound(
    world: World,
    *,
    sender: str,
    to: str,
    text: str,
    drop_concat: bool = False,
    shuffle: bool = False,
    data: str | None = None,
    udh: str = "",
) -> tuple[list[str], list[str]]:
    """Receive an SMS from a phone; returns the ids of its parts and of the deliveries."""
    api_key, url = _destination(world, to)
    pieces = split_as_needed(text) if data is None else Split(data, 0, (data,), "binary")
    kind, parts = pieces.encoding, pieces.parts
    reference = str(world.ids.number("concat") % 255 + 1)
    messages: list[dict[str, str]] = []
    for index, part in enumerate(parts):
        fields = {
            "msisdn": sender,
            "to": to,
            "messageId": world.ids.hex("inbound_sms", 16).upper(),
            "text": "Binary message" if kind == "binary" else part,
            "type": kind,
            "keyword": "BINARY" if kind == "binary" else keyword_of(part),
            "api-key": api_key,
            "message-timestamp": plain(world.now),
        }
        if kind == "binary":
            fields |= {"data": part, "udh": udh}
        if len(parts) > 1 and not drop_concat:
            fields |= {
                "concat": "true",
                "concat-ref": reference,
                "concat-total": str(len(parts)),
                "concat-part": str(index + 1),
            }
        messages.append(fields)
    if shuffle:
        messages.sort(key=lambda fields: world.ids.chance("shuffle"))
    deliveries = [
        delivery
        for fields in messages
        if (delivery := world.outbox.send("sms_inbound", url, fields, api_key=api_key)) is not None
    ]
    keys = [fields["messageId"] for fields in messages]
    phones.arrived(
        world,
        key=keys[0],
        channel="sms",
        sender=sender,
        to=to,
        text=text if data is None else data,
        direction="from_phone",
        status="received",
        message_ids=keys,
        parts=len(parts),
        encoding=kind,
    )
    return keys, deliveries


def _destination(world: World, number: str) -> tuple[str, str]:
    """Return the account of a number, and the URL of its inbound SMS."""
    owned = world.table("numbers").get(number, {})
    api_key = owned.get("_api_key") or next(iter(world.table("accounts")), "")
    account = world.table("accounts").get(api_key, {})
    return api_key, owned.get("moHttpUrl") or account.get("mo_url", "")


@behaviour("sms.conversion")
def conversion(api: ApiCall) -> Any:
    """Record whether a message led to a conversion."""
    if not api.world.setting("sms.conversion"):
        raise ApiError(402, reason="Conversion is not enabled for the account.")
    key = str(api.fields.get("message-id", ""))
    resource = api.world.table(TABLE).get(key) or api.world.table("calls").get(key)
    if resource is not None:
        resource["converted"] = str(api.fields.get("delivered", "")).lower() in ("true", "1")
    return Reply()
