"""The actions of a script, each with its effect and its length on the clock. No audio: what is said is text."""

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
    heard(world, leg, "talk", text=step["text"])
    return _length(step, _SPEECH * len(step["text"]))


@action("stream")
def _stream(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    url = str(first(step["streamUrl"]))
    heard(world, leg, "stream", url=url)
    world.clock.schedule(0, "call.stream", uuid=leg["uuid"], url=url)
    return _length(step, _STREAM)


@timer("call.stream", waits=True)
def _fetch_stream(world: World, arguments: dict[str, Any]) -> None:
    """The audio is fetched once; nobody listens to it, but a URL that leads nowhere is told of."""
    outcome = world.outbox.fetch(arguments["url"])
    leg = world.table(legs.TABLE).get(arguments["uuid"])
    if leg is None or outcome.ok:
        return
    why = outcome.error or f"HTTP {outcome.status}"
    with world.lock:
        heard(world, leg, "not played", text=why)
        if outcome.status is not None and leg["status"] not in legs.FINAL:
            send_error(world, leg, f"The stream {arguments['url']} cannot be played: {why}.")


def heard(world: World, leg: dict[str, Any], kind: str, **more: Any) -> None:
    """Note what the person at the other end hears or does."""
    leg["heard"].append({"at": iso(world.now), "kind": kind, **more})
    world.changed(legs.TABLE, leg["uuid"])


def _length(step: Mapping[str, Any], once: float) -> float | None:
    """With ``bargeIn`` the next action, an input, runs at the same time; ``loop`` 0 goes on until it is stopped."""
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


# --- record --------------------------------------------------------------------------------------------


@action("record")
def _record(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    recordings.start(world, leg, step)
    ending = [float(step[name]) for name in ("endOnSilence", "timeOut") if step.get(name)]
    if not ending and not step.get("endOnKey"):
        return 0.0
    leg["recording_wait"] = {"key": step.get("endOnKey")}
    if ending:
        world.clock.schedule(min(ending), "call.record", uuid=leg["uuid"], turn=leg["turn"])
    return None


@legs.leg_timer("call.record")
def _record_over(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    if "recording_wait" in leg:
        _end_recording(world, leg)


def _end_recording(world: World, leg: dict[str, Any]) -> None:
    recordings.finish(world, leg)
    go_on(world, leg)


# --- input ---------------------------------------------------------------------------------------------


@action("input")
def _input(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    kinds = step.get("type") or (["speech"] if "speech" in step else ["dtmf"])
    kinds = [kinds] if isinstance(kinds, str) else list(kinds)
    if step.get("mode") == "asynchronous":
        leg["asynchronous"] = dict(step)
        return 0.0
    dtmf, speech = dict(step.get("dtmf") or dict[str, Any]()), dict(step.get("speech") or dict[str, Any]())
    leg["input"] = {
        "kinds": kinds,
        "digits": "",
        "most": int(dtmf.get("maxDigits", 4)),
        "hash": bool(dtmf.get("submitOnHash", False)),
        "wait": float(dtmf.get("timeOut", 3)),
        "speech": speech,
        "step": dict(step),
    }
    plan = leg.get("plan", {})
    if "types" in plan and "dtmf" in kinds:
        world.clock.schedule(1, "call.types", uuid=leg["uuid"], digits=plan.pop("types"))
    if "says" in plan and "speech" in kinds:
        world.clock.schedule(1, "call.says", uuid=leg["uuid"], text=plan.pop("says"))
    longest = float(dtmf.get("timeOut", 3)) if "dtmf" in kinds else 0.0
    if "speech" in kinds:
        longest = max(longest, float(speech.get("startTimeout", 10)))
    _restart(world, leg, longest)
    return None


def _restart(world: World, leg: dict[str, Any], seconds: float) -> None:
    world.clock.cancel(leg["input"].get("timer"))
    leg["input"]["timer"] = world.clock.schedule(seconds, "call.input", uuid=leg["uuid"], turn=leg["turn"])


@legs.leg_timer("call.types")
def _types(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    press(world, leg, arguments["digits"])


@legs.leg_timer("call.says")
def _says(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    say(world, leg, arguments["text"])


@legs.leg_timer("call.input")
def _input_timeout(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    if "input" in leg:
        _submit(world, leg, timed_out=True)


def press(world: World, leg: dict[str, Any], digits: str) -> None:
    """Somebody presses keys."""
    heard(world, leg, "digits", digits=digits)
    if leg.get("subscribed"):
        for digit in digits:
            _send_digit(world, leg, digit, leg["subscribed"], "POST")
    waiting = leg.get("recording_wait")
    if waiting and waiting["key"] and waiting["key"] in digits:
        _end_recording(world, leg)
        return
    if "asynchronous" in leg and "input" not in leg:
        url, method = event_target(world, leg, leg["asynchronous"])
        for digit in digits:
            _send_digit(world, leg, digit, url, method)
        return
    _type_into(world, leg, digits)


def _type_into(world: World, leg: dict[str, Any], digits: str) -> None:
    for digit in digits:
        if "input" not in leg or "dtmf" not in leg["input"]["kinds"]:
            return
        state = leg["input"]
        if digit == "#" and state["hash"]:
            _submit(world, leg, timed_out=False)
            return
        state["digits"] += digit
        if len(state["digits"]) >= state["most"]:
            _submit(world, leg, timed_out=False)
            return
        _restart(world, leg, state["wait"])


def _send_digit(world: World, leg: dict[str, Any], digit: str, url: str | None, method: str | None) -> None:
    fields = {**_who(world, leg), "dtmf": {"digits": digit, "timed_out": False}}
    legs.send_voice(world, leg, "voice_input", url, method, fields)


def say(world: World, leg: dict[str, Any], text: str, confidence: str = "0.9405097") -> None:
    """Somebody speaks."""
    heard(world, leg, "speech", text=text)
    if "input" in leg and "speech" in leg["input"]["kinds"]:
        leg["input"]["speech_results"] = [{"text": text, "confidence": confidence}]
        _submit(world, leg, timed_out=False)


def silence(world: World, leg: dict[str, Any]) -> None:
    """Nobody says or presses anything: an input or a recording that waits for silence ends now."""
    if "input" in leg:
        _submit(world, leg, timed_out=True)
    elif "recording_wait" in leg:
        _end_recording(world, leg)


def _submit(world: World, leg: dict[str, Any], *, timed_out: bool) -> None:
    """An input ends: its event is sent, and the answer to it goes on with the call."""
    state = leg.pop("input")
    world.clock.cancel(state.get("timer"))
    fields = _who(world, leg)
    if "dtmf" in state["kinds"] or "speech_results" in state:
        digits = state["digits"] or None
        fields["dtmf"] = {"digits": digits, "timed_out": timed_out and "dtmf" in state["kinds"]}
    if "speech" in state["kinds"]:
        speech: dict[str, Any] = {"results": state.get("speech_results", [])}
        if "speech_results" in state:
            speech["timeout_reason"] = "end_on_silence_timeout"
        elif timed_out:
            speech["timeout_reason"] = "start_timeout"
        fields["speech"] = speech
    url, method = event_target(world, leg, state["step"])
    arguments = {"uuid": leg["uuid"], "turn": leg["turn"]}
    sent = legs.send_voice(world, leg, "voice_input", url, method, fields, then="voice.input", **arguments)
    if sent is None:
        go_on(world, leg)


def _who(world: World, leg: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "from": leg["from_number"],
        "to": leg["to_number"],
        "uuid": leg["uuid"],
        "conversation_uuid": leg["conversation_uuid"],
        "timestamp": iso(world.now),
    }


# --- connect, conversation, transfer -------------------------------------------------------------------


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
    """What depends on a leg that ended: its recordings, the leg that connected it, the one it connected, others."""
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
    """Move a leg to another conversation; an event without a status says so."""
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
    """Move a leg to a conversation of its own, as a transfer by REST does."""
    stop_action(world, leg)
    move(world, leg, conversations.new_conversation(world, leg["_application"], leg["_api_key"]))
