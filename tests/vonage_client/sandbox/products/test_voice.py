"""Calls: scripts as far as they go without audio, legs, keys and speech, recordings, prices."""

from __future__ import annotations

import io
import wave
from typing import Any

import httpx
import pytest

from vonage_client import NotFoundError

from ..emulator import World

PHONE, OWN = "447700900000", "447700900001"
TALK = {"action": "talk", "text": "Hello"}


def call(world: World, ncco: list[dict[str, Any]], to: str = PHONE, **more: Any) -> str:
    """Place a call with a script, whose events go to ``/event``; its uuid."""
    world.set_webhooks("voice", event_url="/event")
    sender: Any = {"type": "phone", "number": OWN}
    target: Any = [{"type": "phone", "number": to}]
    script: Any = ncco
    created = world.vonage.voice.create_call(to=target, from_=sender, ncco=script, **more)
    return str(created.uuid)


def leg(world: World, uuid: str) -> dict[str, Any]:
    """What the emulator knows of a leg."""
    return next(leg for leg in world.sandbox.calls() if leg["uuid"] == uuid)


def events(world: World) -> list[str]:
    """Statuses and types of the events that came."""
    return [str(body.get("status") or body.get("type") or "?") for body in world.hooks.bodies("/event")]


def test_events_in_order_with_price_and_duration(world: World) -> None:
    uuid = call(world, [{"action": "talk", "text": "a" * 200}])
    world.sandbox.advance(60)
    assert events(world) == ["started", "ringing", "answered", "completed"]
    last = world.hooks.bodies("/event")[-1]
    assert (last["duration"], last["rate"], last["price"]) == ("12", "0.10000000", "0.02000000")
    assert (last["network"], last["disconnected_by"], last["sip_code"]) == ("23410", "platform", 200)
    shown = world.vonage.voice.get_call(uuid=uuid)
    assert (shown.price, shown.duration, shown.status) == ("0.02000000", "12", "completed")
    assert world.vonage.account.get_balance().value == 15.5159
    world.sandbox.advance(2 * 86_400)
    with pytest.raises(NotFoundError):
        world.vonage.voice.get_call(uuid=uuid)


def test_input_of_keys_and_its_answer(world: World) -> None:
    menu = {
        "action": "input",
        "type": ["dtmf"],
        "dtmf": {"maxDigits": 9, "submitOnHash": True},
        "eventUrl": ["http://hooks/input"],
    }

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[TALK] if request.url.path == "/input" else None)

    world.hooks.answer = answer
    uuid = call(world, [menu, {"action": "talk", "text": "never said"}], to="447700900415")
    world.sandbox.advance(20)
    (body,) = world.hooks.bodies("/input")
    assert body["dtmf"] == {"digits": "1234", "timed_out": False}
    assert [heard.get("text") for heard in leg(world, uuid)["heard"] if heard["kind"] == "talk"] == ["Hello"]


def test_input_that_nobody_answers_and_speech(world: World) -> None:
    menu = {"action": "input", "type": ["dtmf", "speech"], "eventUrl": ["http://hooks/input"]}
    call(world, [menu], to="447700900418")
    call(world, [menu], to="447700900417")
    world.sandbox.advance(30)
    spoken, silent = world.hooks.bodies("/input")
    assert silent["dtmf"] == {"digits": None, "timed_out": True}
    assert spoken["speech"]["results"] == [{"text": "sales", "confidence": "0.9405097"}]


def test_keys_by_hand_one_by_one(world: World) -> None:
    menu = {
        "action": "input",
        "type": ["dtmf"],
        "dtmf": {"maxDigits": 2, "timeOut": 5},
        "eventUrl": ["http://hooks/input"],
    }
    uuid = call(world, [menu, {"action": "wait", "timeout": 1}])
    world.sandbox.advance(3)
    world.sandbox.act(uuid, "press", digits="1")
    world.sandbox.advance(4)
    world.sandbox.act(uuid, "press", digits="2")
    world.sandbox.advance(0)
    assert world.hooks.bodies("/input")[0]["dtmf"]["digits"] == "12"
    world.sandbox.act(uuid, "hangup")
    world.sandbox.advance(0)
    assert world.hooks.bodies("/event")[-1]["disconnected_by"] == "user"
    with pytest.raises(ValueError, match="has ended"):
        world.sandbox.act(uuid, "press", digits="1")


def test_connect_has_a_leg_of_its_own(world: World) -> None:
    connect = {"action": "connect", "endpoint": [{"type": "phone", "number": "447700900414"}], "from": OWN}
    uuid = call(world, [connect, TALK])
    world.sandbox.advance(60)
    legs = world.sandbox.calls()
    assert len(legs) == 2
    assert len({leg["conversation_uuid"] for leg in legs}) == 1
    assert [leg["status"] for leg in legs] == ["completed", "completed"]
    assert [heard["text"] for heard in leg(world, uuid)["heard"]] == ["Hello"]


@pytest.mark.parametrize("number", ["401", "408"])
def test_the_script_goes_on_where_nobody_is_reached(world: World, number: str) -> None:
    connect = {"action": "connect", "endpoint": [{"type": "phone", "number": f"447700900{number}"}]}
    uuid = call(world, [connect, TALK])
    world.sandbox.advance(60)
    assert [heard["text"] for heard in leg(world, uuid)["heard"]] == ["Hello"]


def test_a_synchronous_connect_takes_another_script(world: World) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        busy = request.url.path == "/leg" and b'"busy"' in request.content
        return httpx.Response(200, json=[{"action": "talk", "text": "They are busy"}] if busy else None)

    world.hooks.answer = answer
    connect = {
        "action": "connect",
        "endpoint": [{"type": "phone", "number": "447700900401"}],
        "eventType": "synchronous",
        "eventUrl": ["http://hooks/leg"],
    }
    uuid = call(world, [connect, {"action": "talk", "text": "never said, or cut short"}])
    world.sandbox.advance(60)
    assert "They are busy" in [heard["text"] for heard in leg(world, uuid)["heard"]]


def test_a_recording_can_be_downloaded(world: World) -> None:
    record = {"action": "record", "format": "wav", "eventUrl": ["http://hooks/recording"]}
    call(world, [record, {"action": "wait", "timeout": 4}])
    world.sandbox.advance(10)
    (event,) = world.hooks.bodies("/recording")
    content = world.vonage.voice.download_recording(file_id=event["recording_url"].rpartition("/")[2])
    assert len(content) == event["size"]
    with wave.open(io.BytesIO(content)) as audio:
        assert (audio.getframerate(), audio.getnframes() / audio.getframerate()) == (16_000, 4.0)
    until = {"action": "record", "endOnKey": "#", "timeOut": 30, "eventUrl": ["http://hooks/second"]}
    uuid = call(world, [until, TALK])
    world.sandbox.advance(3)
    world.sandbox.act(uuid, "press", digits="#")
    world.sandbox.advance(0)
    assert len(world.hooks.bodies("/second")) == 1
    world.sandbox.advance(30 * 86_400)
    with pytest.raises(NotFoundError):
        world.vonage.voice.download_recording(file_id=event["recording_url"].rpartition("/")[2])


def test_conversations_and_those_who_end_them(world: World) -> None:
    first = call(world, [{"action": "conversation", "name": "room", "startOnEnter": False}])
    second = call(world, [{"action": "conversation", "name": "room", "endOnExit": True}])
    world.sandbox.advance(5)
    assert leg(world, first)["conversation_uuid"] == leg(world, second)["conversation_uuid"]
    assert events(world).count("transfer") == 1
    world.sandbox.act(second, "hangup")
    world.sandbox.advance(1)
    assert [leg(world, uuid)["status"] for uuid in (first, second)] == ["completed", "completed"]


def test_notify_may_bring_another_script(world: World) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=[TALK] if request.url.path == "/notify" else None)

    world.hooks.answer = answer
    notify = {"action": "notify", "payload": {"foo": "bar"}, "eventUrl": ["http://hooks/notify"]}
    uuid = call(world, [notify, {"action": "talk", "text": "never said"}])
    world.sandbox.advance(10)
    assert world.hooks.bodies("/notify")[0]["payload"] == {"foo": "bar"}
    assert [heard["text"] for heard in leg(world, uuid)["heard"]] == ["Hello"]


def test_an_invalid_script_is_an_error_event(world: World) -> None:
    world.hooks.answer = lambda request: httpx.Response(200, json=[{"action": "dance"}])
    world.set_webhooks("voice", answer_url="/answer", event_url="/event")
    world.sandbox.inbound_call()
    world.sandbox.advance(5)
    reasons = [body["reason"] for body in world.hooks.bodies("/event") if "reason" in body]
    assert reasons == ["Syntax error in NCCO. Invalid value type or action."]


def test_machines(world: World) -> None:
    call(world, [{"action": "wait", "timeout": 30}], to="447700900411", machine_detection="continue")
    world.sandbox.advance(5)
    machine = next(body for body in world.hooks.bodies("/event") if body["status"] == "machine")
    assert (machine["sub_state"], machine["call_uuid"]) == ("beep_start", machine["uuid"])
    uuid = call(world, [{"action": "wait", "timeout": 30}], to="447700900410", machine_detection="hangup")
    world.sandbox.advance(5)
    assert leg(world, uuid)["status"] == "completed"


def test_what_rest_does_to_a_live_call(world: World) -> None:
    voice = world.vonage.voice
    uuid = call(world, [{"action": "wait", "timeout": 60}])
    with pytest.raises(NotFoundError):
        voice.play_text_to_speech(uuid=uuid, text="Too early")
    world.sandbox.advance(3)
    assert voice.play_text_to_speech(uuid=uuid, text="Hi").message == "Talk started"
    assert voice.stop_audio_stream(uuid=uuid).message == "Stream stopped"
    assert voice.play_dtmf(uuid=uuid, digits="12#").message == "DTMF sent"
    voice.update_call(uuid=uuid, action="mute")
    assert leg(world, uuid)["muted"]
    voice.subscribe_dtmf(uuid=uuid, event_url=["http://hooks/keys"])
    world.sandbox.act(uuid, "press", digits="42")
    world.sandbox.advance(0)
    assert [body["dtmf"]["digits"] for body in world.hooks.bodies("/keys")] == ["4", "2"]
    voice.update_call(uuid=uuid, action="hangup")
    with pytest.raises(NotFoundError):
        voice.update_call(uuid=uuid, action="hangup")
    ringing = call(world, [TALK], to="447700900402")
    world.sandbox.advance(1)
    voice.update_call(uuid=ringing, action="hangup")
    assert voice.get_call(uuid=ringing).status == "cancelled"


def test_length_timer_and_no_credit(world: World) -> None:
    uuid = call(world, [{"action": "talk", "text": "a", "loop": 0}], length_timer=10)
    world.sandbox.advance(20)
    assert leg(world, uuid)["duration"] == "10"
    world.sandbox.world.table("accounts")["abcd1234"]["balance"] = "0.00000000"
    poor = call(world, [TALK])
    world.sandbox.advance(5)
    assert leg(world, poor)["status"] == "rejected"


def test_what_a_call_plays_is_fetched_once(world: World) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404 if request.url.path == "/missing.mp3" else 200)

    world.hooks.answer = answer
    urls = [["http://hooks/music.mp3"], ["http://hooks/missing.mp3"]]
    uuid = call(world, [{"action": "stream", "streamUrl": url} for url in urls])
    world.sandbox.advance(20)
    fetched = [request.url.path for request in world.hooks.requests if request.method == "GET"]
    assert fetched == ["/music.mp3", "/missing.mp3"]
    (error,) = [body for body in world.hooks.bodies("/event") if "reason" in body]
    assert error["reason"] == "The stream http://hooks/missing.mp3 cannot be played: HTTP 404."
    assert [one["kind"] for one in leg(world, uuid)["heard"]] == ["stream", "stream", "not played"]
