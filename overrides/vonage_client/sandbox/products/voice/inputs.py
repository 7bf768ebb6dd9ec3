"""The action ``input`` of a script: DTMF digits and speech of the called person, and their results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...state.clock import iso
from ...state.world import World
from . import legs, recordings
from .script import action, event_target, go_on


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
    """Enter DTMF digits."""
    legs.heard(world, leg, "digits", digits=digits)
    if leg.get("subscribed"):
        for digit in digits:
            _send_digit(world, leg, digit, leg["subscribed"], "POST")
    waiting = leg.get("recording_wait")
    if waiting and waiting["key"] and waiting["key"] in digits:
        recordings.end(world, leg)
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
    """Enter speech."""
    legs.heard(world, leg, "speech", text=text)
    if "input" in leg and "speech" in leg["input"]["kinds"]:
        leg["input"]["speech_results"] = [{"text": text, "confidence": confidence}]
        _submit(world, leg, timed_out=False)


def silence(world: World, leg: dict[str, Any]) -> None:
    """End an input or a recording that waits for silence."""
    if "input" in leg:
        _submit(world, leg, timed_out=True)
    elif "recording_wait" in leg:
        recordings.end(world, leg)


def _submit(world: World, leg: dict[str, Any], *, timed_out: bool) -> None:
    """End an input and send its event; the response continues the call."""
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
