"""The actions of an NCCO, each with its effect and its duration on the clock. There is no audio: speech is text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...state.clock import iso
from ...state.world import World, timer
from .. import conversations
from . import legs, recordings
from .script import action, event_target, first, go_on, send_error, stop_action

_SPEECH = 0.06
_STREAM = 3.0


@action("talk")
def _talk(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    legs.heard(world, leg, "talk", text=step["text"])
    return _length(step, _SPEECH * len(step["text"]))


@action("stream")
def _stream(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    url = str(first(step["streamUrl"]))
    legs.heard(world, leg, "stream", url=url)
    world.clock.schedule(0, "call.stream", uuid=leg["uuid"], url=url)
    return _length(step, _STREAM)


@timer("call.stream", waits=True)
def _fetch_stream(world: World, arguments: dict[str, Any]) -> None:
    """Download the audio once, to report a URL that fails; nobody listens to it."""
    outcome = world.outbox.fetch(arguments["url"])
    leg = world.table(legs.TABLE).get(arguments["uuid"])
    if leg is None or outcome.ok:
        return
    why = outcome.error or f"HTTP {outcome.status}"
    with world.lock:
        legs.heard(world, leg, "not played", text=why)
        if outcome.status is not None and leg["status"] not in legs.FINAL:
            send_error(world, leg, f"The stream {arguments['url']} cannot be played: {why}.")


def _length(step: Mapping[str, Any], once: float) -> float | None:
    """Return a duration: 0 with ``bargeIn``, as the next input runs meanwhile; None for an endless loop."""
    if step.get("bargeIn"):
        return 0.0
    loop = int(step.get("loop", 1))
    return round(once * loop, 3) if loop else None


@action("wait")
def _wait(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    del world, leg
    return min(max(float(step.get("timeout", 10)), 0.1), 7200.0)


@action("notify")
def _notify(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    fields = {
        "payload": step["payload"],
        "conversation_uuid": leg["conversation_uuid"],
        "timestamp": iso(world.now),
    }
    url, method = event_target(world, leg, step)
    arguments = {"uuid": leg["uuid"], "turn": leg["turn"]}
    legs.send_voice(world, leg, "voice_notify", url, method, fields, then="voice.input", **arguments)
    return None


@action("connect")
def _connect(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    endpoint = dict(first(step["endpoint"]))
    sender = step.get("from") or leg["to_number"]
    own = first(step.get("eventUrl"))
    child = legs.new_leg(
        world,
        direction="outbound",
        sender={"type": "phone", "number": sender},
        to=endpoint,
        api_key=leg["_api_key"],
        application=leg["_application"],
        conversation=leg["conversation_uuid"],
        parent=leg["uuid"],
        event_url=own,
        event_method=step.get("eventMethod"),
        event_type=step.get("eventType"),
        ringing_timer=step.get("timeout"),
        length_timer=step.get("limit"),
        machine_detection=step.get("machineDetection"),
        advanced_machine_detection=step.get("advancedMachineDetection"),
        on_answer=(endpoint.get("onAnswer") or dict[str, Any]()).get("url"),
    )
    leg["child"] = child["uuid"]
    legs.dial(world, child)
    return None


@legs.on_ended
def _after_leg(world: World, leg: dict[str, Any]) -> None:
    """End all that depends on a leg that ended: recordings, connected legs, the connecting leg."""
    if leg["recordings"]:
        recordings.finish(world, leg)
    calls = world.table(legs.TABLE)
    parent = calls.get(leg.get("parent") or "")
    waits = parent is not None and parent["status"] not in legs.FINAL and parent.get("child") == leg["uuid"]
    if parent is not None and waits and not leg.get("answer_pending"):
        parent.pop("child")
        go_on(world, parent)
    child = calls.get(leg.get("child") or "")
    if child is not None and child["status"] not in legs.FINAL:
        legs.end(world, child, "platform")
    if leg.pop("end_on_exit", False):
        for other in list(calls.values()):
            same = other["conversation_uuid"] == leg["conversation_uuid"]
            if same and other["uuid"] != leg["uuid"] and other["status"] not in legs.FINAL:
                legs.end(world, other, "platform")


@action("conversation")
def _conversation(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    names = world.table("named_conversations")
    name = f"{leg['_application']}/{step['name']}"
    alive = {
        other["conversation_uuid"]
        for other in world.table(legs.TABLE).values()
        if other["status"] not in legs.FINAL and other["uuid"] != leg["uuid"]
    }
    if names.get(name) not in alive:
        names[name] = leg["conversation_uuid"]
    move(world, leg, names[name])
    leg["end_on_exit"] = bool(step.get("endOnExit", False))
    leg["on_hold"] = step.get("startOnEnter") is False and not _is_started(world, leg)
    if not leg["on_hold"]:
        for other in world.table(legs.TABLE).values():
            if other["conversation_uuid"] == leg["conversation_uuid"]:
                other["on_hold"] = False
    if step.get("record"):
        recordings.start(world, leg, step)
    return None


def _is_started(world: World, leg: Mapping[str, Any]) -> bool:
    others = world.table(legs.TABLE).values()
    return any(
        other["conversation_uuid"] == leg["conversation_uuid"]
        and other["uuid"] != leg["uuid"]
        and other["status"] not in legs.FINAL
        and other.get("on_hold") is False
        for other in others
    )


@action("transfer")
def _transfer(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    move(world, leg, str(step["conversationId"]))
    return None


def move(world: World, leg: dict[str, Any], conversation: str) -> None:
    """Move a leg to another conversation; sends an event without a status."""
    before = leg["conversation_uuid"]
    if before == conversation:
        return
    leg["conversation_uuid"] = conversation
    fields = {
        "conversation_uuid_from": before,
        "type": "transfer",
        "uuid": leg["uuid"],
        "conversation_uuid_to": conversation,
        "timestamp": iso(world.now),
    }
    url, method = legs.event_url(world, leg)
    legs.send_voice(world, leg, "voice_event", url, method, fields)
    leg["events"].append({"status": "transfer", "at": iso(world.now)})


def transfer_to_new(world: World, leg: dict[str, Any]) -> None:
    """Move a leg to a new conversation, as a transfer by REST does."""
    stop_action(world, leg)
    move(world, leg, conversations.new_conversation(world, leg["_application"], leg["_api_key"]))
