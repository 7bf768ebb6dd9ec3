"""Sends any kind of webhook on demand, and first creates the resources that it refers to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..outgoing.outbox import Outbox
from ..products import conversations, insights, messages, sms
from ..products.common import seed
from ..products.common.sms_text import split_as_needed
from ..products.reports import reports
from ..products.verify import v2
from ..products.video import compositions, sessions
from ..products.voice import calls, inputs, legs, recordings, script
from ..state.clock import iso
from ..state.world import World

_PHONE, _NUMBER = "447700900005", "447700900001"
Scenario = Callable[[World], object]


def trigger(world: World, outbox: Outbox, kind: str, override: Mapping[str, Any]) -> list[str]:
    """Send one webhook of a kind, with ``override`` laid over its fields; the ids of the deliveries.

    Raises ``ValueError`` for a kind that does not exist, or that nothing listens to.
    """
    if kind not in outbox.kinds:
        raise ValueError(f"There is no kind of webhook {kind!r}. Known: {', '.join(outbox.kinds)}.")
    before = set(world.table("webhooks"))
    with outbox.overriding(kind, override):
        scenario = _SCENARIOS.get(kind)
        if scenario is not None:
            scenario(world)
        else:
            outbox.send(kind, None, override, api_key=seed.API_KEY)
    sent = [
        key
        for key, delivery in world.table("webhooks").items()
        if key not in before and delivery["kind"] == kind
    ]
    if not sent:
        raise ValueError(
            f"Nothing listens to {kind}: set its URL in the application, or let listen take all of them."
        )
    return sent


def _receipt(world: World) -> None:
    fields = {"to": _PHONE, "from": _NUMBER, "text": "Hello"}
    keys, _ = sms.accept(world, fields, seed.API_KEY, sms.Plan(), split_as_needed("Hello"), 1, _NUMBER)
    sms.force_status(world, keys[0], "delivered")


def _message_status(world: World) -> None:
    fields = {"channel": "sms", "message_type": "text", "text": "Hello", "from": _NUMBER, "to": _PHONE}
    key = messages.start(world, fields, seed.API_KEY, seed.APPLICATION)
    messages.force_status(world, key, "delivered")


def _verification(world: World, channel: str = "sms") -> dict[str, Any]:
    fields = {"brand": "Sandbox", "workflow": [{"channel": channel, "to": _PHONE}]}
    verification = v2.keep(world, fields, seed.API_KEY, seed.APPLICATION, world.base_url)
    verification["step"], verification["workflow"][0]["initiated_at"] = 0, iso(world.now)
    return verification


def _verified(world: World) -> None:
    v2.complete(world, _verification(world))


def _silent(world: World) -> None:
    v2.complete(world, _verification(world, "silent_auth"))


def _leg(world: World) -> dict[str, Any]:
    """Create an answered call without actions."""
    leg = legs.new_leg(
        world,
        direction="outbound",
        sender={"type": "phone", "number": _NUMBER},
        to={"type": "phone", "number": _PHONE},
        api_key=seed.API_KEY,
        application=seed.APPLICATION,
    )
    leg |= {
        "status": "answered",
        "answered": world.now,
        "plan": {},
        "script": [{"action": "wait", "timeout": 60}],
    }
    return leg


def _event(world: World) -> None:
    legs.send_event(world, _leg(world), "answered", start_time=None, rate=None, network=None)


def _input(world: World) -> None:
    leg = _leg(world)
    script.replace(world, leg, [{"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 4}}])
    inputs.press(world, leg, "1234")


def _notify(world: World) -> None:
    leg = _leg(world)
    url, _ = legs.event_url(world, leg)
    step = {"action": "notify", "payload": {"foo": "bar"}, "eventUrl": [url or world.base_url]}
    script.replace(world, leg, [step])


def _recording(world: World) -> None:
    leg = _leg(world)
    recordings.start(world, leg, {"transcription": {"language": "en-US"}})
    recordings.finish(world, leg)


def _answer(world: World) -> None:
    leg = _leg(world)
    url, method = calls.answer_url(world, leg)
    script.fetch(world, leg, url, method)


def _fallback(world: World) -> None:
    script.fall_back(
        world, _leg(world), "Chosen by hand.", {"url": f"{world.base_url}/answer", "type": "answer"}
    )


def _conversation_event(world: World) -> None:
    key = conversations.new_conversation(world, seed.APPLICATION, seed.API_KEY)
    conversations.add_event(world, key, "message", {"message_type": "text", "text": "Hello"})


def _report(world: World) -> None:
    reports.make(world, {"product": "SMS", "account_id": seed.API_KEY, "callback_url": None}, seed.API_KEY)


def _number_insight(world: World) -> None:
    insights.notify(world, None, insights.result_of(world, _PHONE, "advanced"), seed.API_KEY)


def _session(world: World) -> dict[str, Any]:
    key = sessions.new_session(world, seed.APPLICATION, seed.API_KEY, {})
    return {"_session_id": key, "_application_id": seed.APPLICATION, "_api_key": seed.API_KEY}


_OF_COMPOSITIONS: Mapping[str, Mapping[str, Any]] = {
    compositions.ARCHIVES: {"name": "Sandbox", "outputMode": "composed", "streamMode": "auto"},
    compositions.BROADCASTS: {"streamMode": "auto"},
}


def _composition(resource: str, key_name: str = "id") -> Scenario:
    def scenario(world: World) -> None:
        owner, key, now = _session(world), world.ids.uuid(resource), sessions.milliseconds(world)
        composition = {
            key_name: key,
            "sessionId": owner["_session_id"],
            "applicationId": seed.APPLICATION,
            "createdAt": now,
            "updatedAt": now,
            "status": "started",
            "_status": "started",
            "_session": owner["_session_id"],
            "_application": seed.APPLICATION,
            "_api_key": seed.API_KEY,
            "_language": "en-US",
            "_created": now,
            "_base_url": world.base_url,
            **_OF_COMPOSITIONS.get(resource, {}),
        }
        world.table(resource)[key] = composition
        compositions.send(world, resource, composition)

    return scenario


_SCENARIOS: Mapping[str, Scenario] = {
    "sms_inbound": lambda world: sms.inbound(world, sender=_PHONE, to=_NUMBER, text="Hello"),
    "sms_receipt": _receipt,
    "messages_inbound": lambda world: messages.inbound(
        world, {"channel": "whatsapp", "from": _PHONE, "to": _NUMBER, "message_type": "text", "text": "Hello"}
    ),
    "messages_status": _message_status,
    "verify_event": _verified,
    "verify_summary": _verified,
    "verify_silent_auth": _silent,
    "voice_answer": _answer,
    "voice_fallback": _fallback,
    "voice_event": _event,
    "voice_input": _input,
    "voice_notify": _notify,
    "voice_recording": _recording,
    "voice_transcription": _recording,
    "rtc_event": _conversation_event,
    "reports_done": _report,
    "number_insight_result": _number_insight,
    "video_session": _session,
    "video_sip": lambda world: sessions.new_call(world, _session(world)),
    "video_archive": _composition(compositions.ARCHIVES),
    "video_broadcast": _composition(compositions.BROADCASTS),
    "video_render": _composition(compositions.RENDERS),
    "video_captions": _composition(compositions.CAPTIONS, "captionsId"),
}
