"""NCCOs that run on a leg: origin, actions, and replacement by responses."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from oas_runtime.common.json_pointer import is_list, is_object

from ...outgoing.outbox import Reaction, reaction
from ...state.clock import iso
from ...state.registry import Decorator, Registry
from ...state.world import World
from ..accounts import applications
from . import legs

SYNTAX_ERROR = "Syntax error in NCCO. Invalid value type or action."
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "talk": ("text",),
    "stream": ("streamUrl",),
    "record": (),
    "input": (),
    "connect": ("endpoint",),
    "conversation": ("name",),
    "notify": ("payload", "eventUrl"),
    "wait": (),
    "transfer": ("conversationId",),
}
Action = Callable[[World, dict[str, Any], Mapping[str, Any]], float | None]
ACTIONS: Registry[Action] = Registry()
"""Functions that run an action; they return the seconds until the next one, or None to wait for an event."""
action: Decorator[Action] = ACTIONS.register


def is_valid(script: Any) -> bool:
    """Whether a value is a script: a list of known actions with their required fields."""
    if not is_list(script) or not script:
        return False
    return all(
        is_object(step)
        and step.get("action") in _NEEDED
        and all(step.get(n) for n in _NEEDED[step["action"]])
        for step in script
    )


@legs.on_answered
def _begin(world: World, leg: dict[str, Any]) -> None:
    """Run or request the script of an answered leg; a leg with a parent joins it."""
    if leg["direction"] == "inbound":
        return  # its script was requested when the call came in
    if leg.get("parent"):
        if leg.get("on_answer"):
            fetch(world, leg, leg["on_answer"], "GET")
        return
    if leg["script"]:
        run(world, leg)
    elif leg.get("answer_url"):
        fetch(world, leg, leg["answer_url"], leg.get("answer_method"))
    else:
        _fail(world, leg, "The call has neither a script nor an answer URL.")


def fetch(world: World, leg: dict[str, Any], url: str | None, method: str | None) -> None:
    """Request a script from a URL; without a URL the call ends."""
    fields = {
        "from": leg["from_number"],
        "to": leg["to_number"],
        "uuid": leg["uuid"],
        "conversation_uuid": leg["conversation_uuid"],
        "region_url": "https://api.nexmo.com",
        "endpoint_type": str(
            (leg["from"] if leg["direction"] == "inbound" else leg["to"]).get("type", "phone")
        ),
    }
    leg["asked"] = fields
    sent = legs.send_voice(
        world, leg, "voice_answer", url, method or "GET", fields, then="voice.answer", uuid=leg["uuid"]
    )
    if sent is None:
        _fail(world, leg, "The application has no answer URL.")


Unscripted = Callable[[World, dict[str, Any], dict[str, Any], Reaction], None]


def without_script(name: str) -> Callable[[Unscripted], Unscripted]:
    """Register what a leg does after an answer that is not a script; one that is replaces the script of the leg."""

    def register(function: Unscripted) -> Unscripted:
        @reaction(name)
        def react(world: World, delivery: dict[str, Any], outcome: Reaction) -> None:
            leg, script = legs.alive(world, delivery["arguments"]), _script(outcome)
            if leg is not None and script is not None:
                replace(world, leg, script)
            elif leg is not None:
                function(world, leg, delivery, outcome)

        return function

    return register


@without_script("voice.answer")
def _answered(world: World, leg: dict[str, Any], delivery: dict[str, Any], outcome: Reaction) -> None:
    reason = outcome.error or (SYNTAX_ERROR if outcome.ok else f"The answer URL replied {outcome.status}.")
    send_error(world, leg, reason)
    fall_back(world, leg, reason, {"url": delivery["url"], "type": "answer"})


def fall_back(world: World, leg: dict[str, Any], reason: str, original: Mapping[str, Any]) -> None:
    """Request a script from the fallback URL; without one the call ends."""
    url, method = applications.webhook(world, leg["_application"], "voice", "fallback_answer_url")
    fields = {**leg.get("asked", {}), "reason": reason, "original_request": dict(original)}
    sent = legs.send_voice(
        world, leg, "voice_fallback", url, method or "GET", fields, then="voice.fallback", uuid=leg["uuid"]
    )
    if sent is None:
        legs.end(world, leg, "platform")


@without_script("voice.fallback")
def _fell_back(world: World, leg: dict[str, Any], delivery: dict[str, Any], outcome: Reaction) -> None:
    legs.end(world, leg, "platform")


@reaction("voice.event")
def _event_answered(world: World, delivery: dict[str, Any], outcome: Reaction) -> None:
    """Handle the response to an event, which may be a script that replaces the running one."""
    calls, script = world.table(legs.TABLE), _script(outcome)
    leg = calls.get(delivery["arguments"]["uuid"], {})
    parent = calls.get(leg.get("parent") or "", {})
    waits = parent.get("child") == leg.get("uuid") and leg.get("status") in legs.FINAL
    target = parent if parent and parent["status"] not in legs.FINAL else leg
    if not target or target["status"] in legs.FINAL:
        return
    if waits:
        parent.pop("child")
    if script is not None:
        replace(world, target, script)
    elif waits:
        go_on(world, parent)


@without_script("voice.input")
def _input_answered(world: World, leg: dict[str, Any], delivery: dict[str, Any], outcome: Reaction) -> None:
    """Continue the script after an empty response to an input or a notification."""
    if outcome.ok and _is_empty(outcome.content):
        go_on(world, leg)
    elif outcome.ok:
        send_error(world, leg, SYNTAX_ERROR)
        fall_back(world, leg, SYNTAX_ERROR, {"url": delivery["url"], "type": "event"})
    else:
        reason = outcome.error or f"The event URL replied {outcome.status}."
        url, _ = applications.webhook(world, leg["_application"], "voice", "fallback_answer_url")
        if url:
            fall_back(world, leg, reason, {"url": delivery["url"], "type": "event"})
        else:
            go_on(world, leg)


def _is_empty(content: bytes) -> bool:
    """Whether a response contains no script: no body, no JSON, or a value that is not a list."""
    try:
        value = json.loads(content)
    except ValueError:
        return True
    return not is_list(value)


def _script(outcome: Reaction) -> list[Any] | None:
    if not outcome.ok:
        return None
    try:
        script = json.loads(outcome.content)
    except (ValueError, RecursionError):
        return None
    return script if is_valid(script) else None


def replace(world: World, leg: dict[str, Any], script: list[Any]) -> None:
    """Replace the remaining actions with another script."""
    stop_action(world, leg)
    leg["script"], leg["position"] = script, 0
    if leg["direction"] == "inbound" and leg["answered"] is None:
        legs.answer(world, leg)
    run(world, leg)


def stop_action(world: World, leg: dict[str, Any]) -> None:
    """Stop the running action at once."""
    world.clock.cancel(leg.pop("action_timer", None))
    for name in ("input", "recording_wait"):
        leg.pop(name, None)
    leg["turn"] += 1


def go_on(world: World, leg: dict[str, Any]) -> None:
    """End the running action and run the next one."""
    stop_action(world, leg)
    leg["position"] += 1
    run(world, leg)


def run(world: World, leg: dict[str, Any]) -> None:
    """Run actions until one takes time; after the last one the call ends."""
    while leg["status"] not in legs.FINAL:
        if leg["position"] >= len(leg["script"]):
            _finished(world, leg)
            return
        step = leg["script"][leg["position"]]
        turn = leg["turn"]
        seconds = ACTIONS[step["action"]](world, leg, step)
        world.changed(legs.TABLE, leg["uuid"])
        if leg["turn"] != turn:
            return  # the action replaced the script
        if seconds is None:
            return
        if seconds > 0:
            leg["action_timer"] = world.clock.schedule(seconds, "call.action", uuid=leg["uuid"], turn=turn)
            return
        leg["position"] += 1


def _finished(world: World, leg: dict[str, Any]) -> None:
    if leg.get("parent"):
        leg |= {"script": [], "position": 0}  # the actions for the callee have ended: the legs are joined
        return
    legs.end(world, leg, "platform")


@legs.leg_timer("call.action")
def _action_over(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    go_on(world, leg)


def send_error(world: World, leg: dict[str, Any], reason: str) -> None:
    """Send the application an event about an error in its script or URL."""
    fields = {"reason": reason, "conversation_uuid": leg["conversation_uuid"], "timestamp": iso(world.now)}
    url, method = legs.event_url(world, leg)
    legs.send_voice(world, leg, "voice_event", url, method, fields)
    leg["events"].append({"status": "error", "at": iso(world.now), "reason": reason})


def _fail(world: World, leg: dict[str, Any], reason: str) -> None:
    send_error(world, leg, reason)
    legs.end(world, leg, "platform")


def first(value: Any) -> Any:
    """Return the only item of a list; other values unchanged."""
    return value[0] if is_list(value) and value else value or None


def event_target(
    world: World, leg: Mapping[str, Any], step: Mapping[str, Any]
) -> tuple[str | None, str | None]:
    """Return the event URL of an action: its own, else that of the leg."""
    if step.get("eventUrl"):
        return first(step["eventUrl"]), step.get("eventMethod") or "POST"
    return legs.event_url(world, leg)
