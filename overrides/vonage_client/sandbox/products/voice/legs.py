"""One leg of a call: how it starts, rings, is answered and ends, with an event at each step and its price."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from ...state import life_cycles
from ...state.clock import iso
from ...state.world import World, timer
from ..accounts import applications
from ..common import magic, money
from ..common.numbering import network_of
from ..conversations import add_event, new_conversation

TABLE = "calls"
FINAL = frozenset({"completed", "busy", "timeout", "unanswered", "rejected", "cancelled", "failed"})
_SIP_CODES = {"busy": 486, "unanswered": 480, "rejected": 603, "failed": 404, "cancelled": 487}
_BY_NUMBER: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "01": ("busy", {}),
    "02": ("ringing", {}),
    "03": ("rejected", {"detail": "declined"}),
    "04": ("failed", {"detail": "cannot_route"}),
    "05": ("rejected", {"detail": "invalid_number"}),
    "06": ("failed", {"detail": "number_out_of_service"}),
    "07": ("failed", {"detail": "internal_error"}),
    "08": ("unanswered", {"detail": "unavailable"}),
    "09": ("unanswered", {"detail": "carrier_timeout"}),
    "10": ("machine", {}),
    "11": ("machine", {"sub_state": "beep_start"}),
    "12": ("machine", {"sub_state": "beep_timeout"}),
    "13": ("human", {}),
    "14": ("answered", {"hangs_up": 5.0}),
    "15": ("answered", {"types": "1234#"}),
    "16": ("refused", {"detail": "restricted"}),
    "17": ("answered", {"says": "sales"}),
    "18": ("answered", {}),
}
OnLeg = Callable[[World, dict[str, Any]], None]
OnTimer = Callable[[World, dict[str, Any], Mapping[str, Any]], None]
_ANSWERED: list[OnLeg] = []
_ENDED: list[OnLeg] = []


def on_answered(function: OnLeg) -> OnLeg:
    """Register a function that runs when a leg is answered."""
    _ANSWERED.append(function)
    return function


def on_ended(function: OnLeg) -> OnLeg:
    """Register a function that runs when a leg has ended."""
    _ENDED.append(function)
    return function


def leg_timer(kind: str) -> Callable[[OnTimer], OnTimer]:
    """Register a timer function for the leg with the timer's ``uuid``, if it is still ``alive``."""

    def register(function: OnTimer) -> OnTimer:
        @timer(kind)
        def fire(world: World, arguments: dict[str, Any]) -> None:
            leg = alive(world, arguments)
            if leg is not None:
                function(world, leg, arguments)

        return function

    return register


def alive(world: World, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
    """The leg with the ``uuid`` of a timer or a reaction; None once it is over, or where it is at another ``turn``."""
    leg = world.table(TABLE).get(arguments["uuid"])
    if leg is None or leg["status"] in FINAL or arguments.get("turn", leg["turn"]) != leg["turn"]:
        return None
    living: dict[str, Any] = leg
    return living


def new_leg(
    world: World,
    *,
    direction: str,
    sender: Mapping[str, Any],
    to: Mapping[str, Any],
    api_key: str,
    application: str | None,
    conversation: str | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Store a new leg; ``more`` is merged in (URLs, timers, script, parent)."""
    inbound = direction == "inbound"
    key = world.ids.hex("calls") if inbound else world.ids.uuid("calls")
    leg: dict[str, Any] = {
        "uuid": key,
        "conversation_uuid": conversation or new_conversation(world, application, api_key),
        "_api_key": api_key,
        "_application": application,
        "direction": direction,
        "from": dict(sender),
        "to": dict(to),
        "from_number": address(sender),
        "to_number": address(to),
        "status": "started",
        "created": world.now,
        "answered": None,
        "ended": None,
        "script": [],
        "position": 0,
        "turn": 0,
        "heard": [],
        "events": [],
        "recordings": [],
        "muted": False,
        "earmuffed": False,
        **more,
    }
    world.table(TABLE)[key] = leg
    world.changed(TABLE, key)
    return leg


def heard(world: World, leg: dict[str, Any], kind: str, **more: Any) -> None:
    """Record an action of the called person, or a sound that they hear."""
    leg["heard"].append({"at": iso(world.now), "kind": kind, **more})
    world.changed(TABLE, leg["uuid"])


def address(endpoint: Mapping[str, Any]) -> str:
    """Return the number, user, URI or extension of an endpoint."""
    for name in ("number", "user", "uri", "extension"):
        if endpoint.get(name):
            return str(endpoint[name]).lstrip("+")
    return ""


def dial(world: World, leg: dict[str, Any]) -> None:
    """Start a leg and let it ring; the number, or a command, chooses the next state."""
    outcome = magic.outcome(world, leg["to_number"], "voice") or "00"
    course, details = _BY_NUMBER.get(outcome, ("answered", {}))
    if not money.can_pay(world, leg["_api_key"], Decimal("0.00000001")):
        course, details = "refused", {"detail": "restricted"}
    leg["plan"] = dict(details)
    timing = {"answered": float(world.setting("voice.answer_after"))}
    life_cycles.start(world, "call.answer", course, leg["uuid"], timing=timing)


@life_cycles.on_step("call.answer")
def _step(world: World, key: str, state: str, extra: Mapping[str, Any]) -> None:
    del extra
    leg = world.table(TABLE).get(key)
    if leg is None or leg["status"] in FINAL:
        return
    if state == "answered":
        answer(world, leg)
    elif state in FINAL:
        end_unanswered(world, leg, state, leg["plan"].get("detail"))
    else:
        set_status(world, leg, state)


def set_status(world: World, leg: dict[str, Any], state: str) -> None:
    """Set a state of a leg that is not final."""
    if state == "ringing":
        limit = float(leg.get("ringing_timer") or 60)
        leg["ringing_timeout"] = world.clock.schedule(limit, "call.ringing", uuid=leg["uuid"])
    if state != "human":
        leg["status"] = state
    more: dict[str, Any] = {}
    if state == "machine" and "sub_state" in leg["plan"]:
        more["sub_state"] = leg["plan"]["sub_state"]
    send_event(world, leg, state, **more)
    detection = leg.get("machine_detection") or (
        leg.get("advanced_machine_detection") or dict[str, Any]()
    ).get("behavior")
    if state == "machine" and detection == "hangup":
        end(world, leg, "platform")


def answer(world: World, leg: dict[str, Any]) -> None:
    """Answer a call."""
    plan: Mapping[str, Any] = leg.get("plan", {})
    world.clock.cancel(leg.get("ringing_timeout"))
    leg["status"], leg["answered"] = "answered", world.now
    send_event(world, leg, "answered", start_time=None, rate=None, network=None)
    limit = float(leg.get("length_timer") or 7200)
    ends = {"uuid": leg["uuid"], "by": "platform"}
    leg["length_timeout"] = world.clock.schedule(limit, "call.ends", housekeeping=True, **ends)
    if "hangs_up" in plan:
        world.clock.schedule(plan["hangs_up"], "call.ends", uuid=leg["uuid"], by="user")
    for function in _ANSWERED:
        function(world, leg)
    world.changed(TABLE, leg["uuid"])


@leg_timer("call.ringing")
def _ringing_timeout(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    if leg["status"] == "ringing":
        end_unanswered(world, leg, "timeout", None)


@leg_timer("call.ends")
def _ends(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    end(world, leg, arguments["by"])


def end_unanswered(world: World, leg: dict[str, Any], state: str, detail: str | None) -> None:
    """End an unanswered leg, without ``completed`` and without a charge."""
    life_cycles.stop(world, "call.answer", leg["uuid"])
    world.clock.cancel(leg.get("ringing_timeout"))
    leg["status"], leg["ended"] = state, world.now
    more: dict[str, Any] = {}
    if detail:
        more["detail"] = detail
    if state in _SIP_CODES:
        more["sip_code"] = leg["sip_code"] = _SIP_CODES[state]
    send_event(world, leg, state, **more)
    _over(world, leg)


def end(world: World, leg: dict[str, Any], by: str) -> None:
    """End a leg; before the answer this cancels it."""
    if leg["status"] in FINAL:
        return
    if leg["answered"] is None:
        end_unanswered(world, leg, "cancelled", None)
        return
    life_cycles.stop(world, "call.answer", leg["uuid"])
    world.clock.cancel(leg.get("length_timeout"))
    start, finish = int(leg["answered"]), int(world.now)
    duration = max(finish - start, 0)
    rate, network = _rate(leg)
    price = rate * duration / 60
    free = network is None
    outcome: dict[str, Any] = {
        "duration": str(duration),
        "rate": "0.00" if free else money.text(rate),
        "price": "0" if free else money.text(price),
        "network": network,
        "disconnected_by": by,
        "sip_code": 200,
    }
    leg.update(outcome, status="completed", ended=world.now)
    money.take(world, leg["_api_key"], price)
    send_event(world, leg, "completed", start_time=iso(start), end_time=iso(finish), **outcome)
    _over(world, leg)


def _over(world: World, leg: dict[str, Any]) -> None:
    leg["turn"] += 1
    for function in _ENDED:
        function(world, leg)
    world.forget_after(float(world.setting("voice.keep_for")), TABLE, leg["uuid"])
    world.changed(TABLE, leg["uuid"])


def _rate(leg: Mapping[str, Any]) -> tuple[Decimal, str | None]:
    """Return the price of a minute and the network; only legs of phones have a price."""
    inbound = leg["direction"] == "inbound"
    endpoint = leg["from"] if inbound else leg["to"]
    if endpoint.get("type", "phone") != "phone":
        return Decimal(0), None
    network = network_of(leg["from_number"] if inbound else leg["to_number"])
    return (network.voice_in if inbound else network.voice), network.code


def send_event(world: World, leg: dict[str, Any], state: str, **more: Any) -> None:
    """Send the event of a state and record it in the conversation."""
    fields: dict[str, Any] = {
        "headers": {},
        **more,
        "from": leg["from_number"],
        "to": leg["to_number"],
        "uuid": leg["uuid"],
        "conversation_uuid": leg["conversation_uuid"],
        "status": state,
        "direction": leg["direction"],
        "timestamp": iso(world.now),
    }
    if state in ("machine", "human"):
        fields["call_uuid"] = fields["uuid"]
    leg["events"].append({"status": state, "at": iso(world.now)})
    can_answer = state in ("machine", "human", "disconnected") or leg.get("event_type") == "synchronous"
    then = "voice.event" if can_answer else None
    url, method = event_url(world, leg)
    sent = send_voice(world, leg, "voice_event", url, method, fields, then=then, uuid=leg["uuid"])
    leg["answer_pending"] = sent is not None and leg.get("event_type") == "synchronous" and state in FINAL
    add_event(world, leg["conversation_uuid"], f"sip:{state}", {"channel": {"id": leg["uuid"]}})
    world.changed(TABLE, leg["uuid"])


def event_url(world: World, leg: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Return the event URL of a leg: its own, else that of the application."""
    if leg.get("event_url"):
        return leg["event_url"], leg.get("event_method") or "POST"
    return applications.webhook(world, leg["_application"], "voice", "event_url")


def send_voice(
    world: World,
    leg: Mapping[str, Any],
    kind: str,
    url: str | None,
    method: str | None,
    fields: Mapping[str, Any],
    *,
    then: str | None = None,
    **arguments: Any,
) -> str | None:
    """Send a webhook of a call."""
    sent: str | None = world.outbox.send(
        kind,
        url,
        fields,
        api_key=leg["_api_key"],
        application=leg["_application"],
        method=method,
        signed=applications.is_signed(world, leg["_application"], "voice"),
        then=then,
        **arguments,
    )
    return sent
