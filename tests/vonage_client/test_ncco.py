"""NCCOs: limits of every action, dicts and models alike, and the door for answers to webhooks."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.support.clients import run
from tests.support.server import Server, answer, routes
from vonage_client import RequestInvalidError, ncco

UUID = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
PHONE: dict[str, Any] = {"type": "phone", "number": "447700900000"}
SOCKET: dict[str, Any] = {"type": "websocket", "uri": "wss://a.b/c", "content-type": "audio/l16;rate=16000"}
BASE: dict[str, dict[str, Any]] = {
    "record": {},
    "conversation": {"name": "room"},
    "connect": {"endpoint": [PHONE]},
    "talk": {"text": "Hello"},
    "stream": {"streamUrl": ["https://a.b/c.mp3"]},
    "input": {"type": ["dtmf"]},
    "notify": {"payload": {"a": [1, None]}, "eventUrl": ["https://a.b"]},
    "wait": {},
    "transfer": {"conversationId": f"CON-{UUID}"},
}
EVENT: dict[str, Any] = {"eventUrl": ["https://a.b"], "eventMethod": "GET"}
TRANSCRIPTION: dict[str, Any] = {**EVENT, "language": "de-DE", "sentimentAnalysis": True}
FULL: dict[str, dict[str, Any]] = {
    "record": {
        "format": "wav",
        "split": "conversation",
        "channels": 32,
        "endOnSilence": 3,
        "endOnKey": "#",
        "timeOut": 7200,
        "beepStart": True,
        "transcription": TRANSCRIPTION,
        **EVENT,
    },
    "conversation": {
        "musicOnHoldUrl": ["https://a.b/c.mp3"],
        "startOnEnter": False,
        "endOnExit": True,
        "record": True,
        "canSpeak": [UUID],
        "canHear": [],
        "mute": False,
        "transcription": TRANSCRIPTION,
        **EVENT,
    },
    "connect": {
        "from": "447700900001",
        "randomFromNumber": False,
        "eventType": "synchronous",
        "timeout": 3,
        "limit": 7200,
        "machineDetection": "hangup",
        "advancedMachineDetection": {"behavior": "continue", "mode": "default", "beep_timeout": 120},
        "ringbackTone": "https://a.b/c.mp3",
        **EVENT,
    },
    "talk": {
        "text": "a" * 1500,
        "bargeIn": False,
        "loop": 0,
        "level": -1,
        "language": "cmn-CN",
        "style": 2,
        "premium": True,
        "voiceName": "Kimberly",
    },
    "stream": {"level": 0.3, "bargeIn": False, "loop": 3},
    "input": {
        "type": ["dtmf", "speech"],
        "mode": "synchronous",
        "dtmf": {"timeOut": 0, "maxDigits": 20, "submitOnHash": True},
        "speech": {
            "uuid": [UUID],
            "endOnSilence": 0.4,
            "language": "en-GB",
            "context": ["yes", "no"],
            "startTimeout": 60,
            "maxDuration": 1,
            "saveAudio": True,
            "sensitivity": 10,
        },
        **EVENT,
    },
    "notify": {"eventMethod": "POST"},
    "wait": {"timeout": 0.1},
    "transfer": {"mute": True, "canHear": [UUID]},
}
MODELS: dict[str, Any] = {
    "record": ncco.RecordAction,
    "conversation": ncco.ConversationAction,
    "connect": ncco.ConnectAction,
    "talk": ncco.TalkAction,
    "stream": ncco.StreamAction,
    "input": ncco.InputAction,
    "notify": ncco.NotifyAction,
    "wait": ncco.WaitAction,
    "transfer": ncco.TransferAction,
}


def action(name: str, *without: str, **changes: Any) -> dict[str, Any]:
    full = {"action": name, **BASE[name], **changes}
    return {key: value for key, value in full.items() if key not in without}


def connect(**endpoint: Any) -> dict[str, Any]:
    return action("connect", endpoint=[endpoint])


@pytest.mark.parametrize("name", BASE)
def test_every_action_is_written_as_dict_and_as_model(name: str) -> None:
    written = [action(name), action(name, **FULL[name])]
    assert json.loads(ncco.dumps(written)) == written  # type: ignore[arg-type]
    models = [MODELS[name].from_dict(action) for action in written]
    assert json.loads(ncco.dumps(models)) == written
    assert json.loads(ncco.dumps([written[0], models[1]])) == written  # type: ignore[list-item]


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    (action("record", format="flac"), "format", "enum"),
    (action("record", split="all"), "split", "enum"),
    (action("record", split="conversation", channels=33), "channels", "maximum"),
    (action("record", split="conversation", channels=0), "channels", "minimum"),
    (action("record", channels=2), "split", "required"),
    (action("record", endOnSilence=2), "endOnSilence", "minimum"),
    (action("record", endOnSilence=11), "endOnSilence", "maximum"),
    (action("record", endOnSilence=3.5), "endOnSilence", "type"),
    (action("record", endOnKey="12"), "endOnKey", "pattern"),
    (action("record", timeOut=2), "timeOut", "minimum"),
    (action("record", timeOut=7201), "timeOut", "maximum"),
    (action("record", eventUrl=[]), "eventUrl", "minItems"),
    (action("record", eventUrl=["a", "b"]), "eventUrl", "maxItems"),
    (action("record", eventUrl="a"), "eventUrl", "type"),
    (action("record", eventMethod="PUT"), "eventMethod", "enum"),
    (action("record", transcription={"eventUrl": []}), "transcription.eventUrl", "minItems"),
    (action("conversation", "name"), "name", "required"),
    (action("conversation", musicOnHoldUrl=["a", "b"]), "musicOnHoldUrl", "maxItems"),
    (action("conversation", mute=True, canSpeak=[]), "canSpeak", "not"),
    (action("conversation", transcription={}), "record", "required"),
    (action("conversation", transcription={}, record=False), "transcription", "not"),
    (action("connect", "endpoint"), "endpoint", "required"),
    (action("connect", endpoint=[]), "endpoint", "minItems"),
    (action("connect", endpoint=[PHONE, PHONE]), "endpoint", "maxItems"),
    (action("connect", **{"from": "1"}, randomFromNumber=True), "from", "not"),
    (action("connect", eventType="asynchronous"), "eventType", "enum"),
    (action("connect", timeout=2), "timeout", "minimum"),
    (action("connect", timeout=7201), "timeout", "maximum"),
    (action("connect", limit=7201), "limit", "maximum"),
    (action("connect", machineDetection="stop"), "machineDetection", "enum"),
    (
        action("connect", advancedMachineDetection={"beep_timeout": 121}),
        "advancedMachineDetection.beep_timeout",
        "maximum",
    ),
    (connect(type="fax"), "endpoint[0].type", "discriminator"),
    (connect(type="phone"), "endpoint[0].number", "required"),
    (connect(**{**PHONE, "number": "+447700900000"}), "endpoint[0].number", "pattern"),
    (connect(**PHONE, dtmfAnswer="x"), "endpoint[0].dtmfAnswer", "pattern"),
    (connect(**PHONE, onAnswer={"ringbackTone": "a"}), "endpoint[0].onAnswer.url", "required"),
    (connect(type="app"), "endpoint[0].user", "required"),
    (connect(type="vbc"), "endpoint[0].extension", "required"),
    (connect(**{**SOCKET, "content-type": "audio/l16;rate=44100"}), "endpoint[0].content-type", "enum"),
    (connect(type="websocket", uri="wss://a"), "endpoint[0].content-type", "required"),
    (
        connect(**SOCKET, authorization={"type": "custom", "value": "é"}),
        "endpoint[0].authorization.value",
        "pattern",
    ),
    (
        connect(**SOCKET, authorization={"type": "custom", "value": "a" * 8192}),
        "endpoint[0].authorization.value",
        "maxLength",
    ),
    (connect(type="sip"), "endpoint[0].uri", "required"),
    (connect(type="sip", uri="sip:a@b.c", domain="d"), "endpoint[0].domain", "oneOf"),
    (connect(type="sip", uri="sip:a@b.c", user="d"), "endpoint[0].domain", "required"),
    (action("talk", "text"), "text", "required"),
    (action("talk", text="a" * 1501), "text", "maxLength"),
    (action("talk", loop=-1), "loop", "minimum"),
    (action("talk", level=1.1), "level", "anyOf"),
    (action("talk", style=1.5), "style", "type"),
    (action("stream", "streamUrl"), "streamUrl", "required"),
    (action("stream", streamUrl=["a", "b"]), "streamUrl", "maxItems"),
    (action("stream", level=-1.1), "level", "anyOf"),
    (action("input", "type"), "type", "required"),
    (action("input", type=[]), "type", "minItems"),
    (action("input", type=["dtmf", "dtmf"]), "type", "uniqueItems"),
    (action("input", type=["voice"]), "type[0]", "enum"),
    (action("input", mode="asynchronous", dtmf={}), "dtmf", "not"),
    (action("input", dtmf={"timeOut": 11}), "dtmf.timeOut", "maximum"),
    (action("input", dtmf={"maxDigits": 21}), "dtmf.maxDigits", "maximum"),
    (action("input", speech={"uuid": [UUID, UUID]}), "speech.uuid", "maxItems"),
    (action("input", speech={"endOnSilence": 0.3}), "speech.endOnSilence", "minimum"),
    (action("input", speech={"endOnSilence": 10.5}), "speech.endOnSilence", "maximum"),
    (action("input", speech={"startTimeout": 0}), "speech.startTimeout", "minimum"),
    (action("input", speech={"maxDuration": 61}), "speech.maxDuration", "maximum"),
    (action("input", speech={"sensitivity": 9}), "speech.sensitivity", "minimum"),
    (action("notify", "payload"), "payload", "required"),
    (action("notify", "eventUrl"), "eventUrl", "required"),
    (action("notify", payload=[1]), "payload", "type"),
    (action("wait", timeout=0.05), "timeout", "minimum"),
    (action("wait", timeout=7201), "timeout", "maximum"),
    (action("transfer", "conversationId"), "conversationId", "required"),
    (action("transfer", conversationId=UUID), "conversationId", "pattern"),
    (action("transfer", mute=True, canSpeak=[UUID]), "canSpeak", "not"),
    ({"action": "pay"}, "action", "discriminator"),
    ({"text": "Hello"}, "action", "required"),
]


@pytest.mark.parametrize(("wrong", "place", "rule"), REFUSED)
def test_what_is_out_of_bounds_is_refused(wrong: dict[str, Any], place: str, rule: str) -> None:
    with pytest.raises(RequestInvalidError) as caught:
        ncco.check([action("wait"), wrong])  # type: ignore[list-item]
    error = caught.value
    assert (error.argument, error.location, error.rule) == ("ncco", f"ncco[1].{place}", rule)
    assert str(error).startswith(f"ncco[1].{place} ") and error.pointer.startswith("#/components/schemas/")


def test_what_fits_beside_the_bounds_is_written() -> None:
    ssml = f"<speak>{'a' * 1600}</speak>"
    for right in (
        action("talk", text=ssml),
        action("record", split="conversation"),
        action("connect", randomFromNumber=True),
        action("conversation", canSpeak=[UUID]),
        action("input", mode="asynchronous"),
        connect(type="sip", domain="trunk", user="a", standardHeaders={"User-to-User": "x"}),
        connect(type="sip", domain="trunk"),
        connect(**SOCKET, authorization={"type": "vonage"}, headers={"a": {"b": 1}}),
        connect(**PHONE, onAnswer={"url": "https://a.b"}, dtmfAnswer="1p2"),
        connect(type="vbc", extension="12"),
    ):
        assert json.loads(ncco.dumps([right])) == [right]  # type: ignore[list-item]


@pytest.mark.parametrize("name", ["talk", "stream"])
def test_who_may_break_in_needs_an_input_later(name: str) -> None:
    barge, listen = action(name, bargeIn=True), action("input")
    for right in ([barge, listen], [barge, action("wait"), barge, listen], [listen, action(name)]):
        ncco.check(right)  # type: ignore[arg-type]
    for wrong, index in (([barge], 0), ([listen, barge], 1), ([barge, listen, barge, barge], 2)):
        with pytest.raises(RequestInvalidError, match="input action later") as caught:
            ncco.dumps(wrong)  # type: ignore[arg-type]
        assert (caught.value.location, caught.value.rule) == (f"ncco[{index}].bargeIn", "bargeIn")


def test_an_action_newer_than_this_client_can_still_be_written() -> None:
    newer = [{"action": "pay", "amount": 10}]
    assert ncco.dumps(newer, validate=False) == '[{"action":"pay","amount":10}]'  # type: ignore[arg-type]
    with pytest.raises(RequestInvalidError, match="JSON"):
        ncco.dumps([{"action": object()}], validate=False)  # type: ignore[list-item]


@pytest.mark.parametrize("wrong", ["talk", {"action": "talk"}, [5], None])
def test_what_is_no_list_of_actions_is_refused(wrong: Any) -> None:
    with pytest.raises(RequestInvalidError) as caught:
        ncco.dumps(wrong)
    assert caught.value.location.startswith("ncco")


def test_text_is_written_as_it_is() -> None:
    assert ncco.dumps([{"action": "talk", "text": "Grüße 👋"}]) == '[{"action":"talk","text":"Grüße 👋"}]'


@pytest.mark.parametrize("name", BASE)
def test_a_call_takes_every_action(kind: str, name: str, pem: str) -> None:
    given = [action(name, **FULL[name]), MODELS[name].from_dict(action(name))]
    with Server(answer({"uuid": "1"}, status=201)) as server:
        run(
            kind,
            lambda v: v.voice.create_call(to=[PHONE], random_from_number=True, ncco=given),
            **routes(server.url, application_id="a", private_key=pem),
        )
    assert json.loads(server.only.body)["ncco"] == [action(name, **FULL[name]), action(name)]


def test_importing_the_client_does_not_load_the_actions() -> None:
    code = "import sys, vonage_client; vonage_client.Vonage(api_key='a', api_secret='b').sms; "
    code += "print([name for name in sys.modules if 'ncco' in name or name == 'vonage_api.params'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
