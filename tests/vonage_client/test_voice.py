"""Voice as it is: what calls are sent as, what is refused before, what answers look like."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.clients import run
from tests.support.server import Seen, Server, answer, routes
from vonage_api.models.call_app_endpoint import CallAppEndpoint
from vonage_api.models.call_phone_endpoint import CallPhoneEndpoint
from vonage_api.models.call_sip_endpoint import CallSipEndpoint
from vonage_api.models.call_websocket_endpoint import CallWebsocketEndpoint
from vonage_api.models.created_call import CreatedCall
from vonage_client import RequestInvalidError, ncco

PHONE: dict[str, Any] = {"type": "phone", "number": "447700900000"}
FROM: dict[str, Any] = {"type": "phone", "number": "447700900001"}
TALK: dict[str, Any] = {"action": "talk", "text": "Hello"}
CREATED = {
    "uuid": "106a581a-34d0-432a-a625-220221fd434f",
    "status": "started",
    "direction": "outbound",
    "conversation_uuid": "CON-2be039b2-d0a4-4274-afc8-d7b241c7c044",
}
UUID = CREATED["uuid"]


@pytest.fixture
def app(pem: str) -> dict[str, Any]:
    return {"application_id": "a", "private_key": pem}


def call(kind: str, use: Any, app: dict[str, Any], *answers: bytes) -> tuple[Seen, Any]:
    """The one request that ``use`` made, and its result."""
    with Server(*answers) as server:
        result = run(kind, use, **routes(server.url, **app))
    return server.only, result


def refused(kind: str, use: Any, app: dict[str, Any]) -> RequestInvalidError:
    with Server() as server, pytest.raises(RequestInvalidError) as caught:
        run(kind, use, **routes(server.url, **app))
    assert server.connections == 0, "something was sent"
    return caught.value


# --- create ---------------------------------------------------------------------------------------

CALLEES: list[dict[str, Any]] = [
    {**PHONE, "dtmfAnswer": "1p*#", "shaken": "x"},
    {"type": "sip", "uri": "sip:a@b.c", "headers": {"a": "b"}, "standard_headers": {"User-to-User": "x"}},
    {
        "type": "websocket",
        "uri": "wss://example.com/socket",
        "content-type": "audio/l16;rate=24000",
        "headers": {"n": [1]},
        "authorization": {"type": "custom", "value": "Bearer x"},
    },
    {"type": "vbc", "extension": "1234"},
    {"type": "app", "user": "rebekka"},
]


@pytest.mark.parametrize("callee", CALLEES, ids=lambda callee: str(callee["type"]))
def test_a_call_is_placed_to_an_endpoint_of_each_type(
    kind: str, app: dict[str, Any], callee: dict[str, Any]
) -> None:
    seen, result = call(
        kind,
        lambda v: v.voice.create_call(to=[callee], from_=FROM, ncco=[TALK]),
        app,
        answer(CREATED, status=201),
    )
    assert (seen.method, seen.path) == ("POST", "/v1/calls")
    assert json.loads(seen.body) == {"to": [callee], "from": FROM, "ncco": [TALK]}
    assert isinstance(result, CreatedCall)
    assert (result.uuid, result.status, result.direction) == (UUID, "started", "outbound")
    assert result.to_dict() == CREATED


def test_every_option_of_a_call_travels_under_its_name(kind: str, app: dict[str, Any]) -> None:
    options: dict[str, Any] = {
        "answer_url": ["https://example.com/answer"],
        "answer_method": "POST",
        "event_url": ["https://example.com/event"],
        "event_method": "GET",
        "machine_detection": "continue",
        "advanced_machine_detection": {"behavior": "hangup", "mode": "detect_beep", "beep_timeout": 30},
        "length_timer": 86400,
        "ringing_timer": 120,
        "random_from_number": True,
    }
    seen, _ = call(
        kind,
        lambda v: v.voice.create_call(to=[CallPhoneEndpoint(type="phone", number="447700900000")], **options),
        app,
        answer(CREATED, status=201),
    )
    assert json.loads(seen.body) == {"to": [PHONE], **options}


def test_a_callee_may_be_written_with_a_plus(kind: str, app: dict[str, Any]) -> None:
    callee = {"type": "phone", "number": "+44 7700 900000"}
    seen, _ = call(
        kind,
        lambda v: v.voice.create_call(**{**GIVEN, "to": [callee]}),
        app,
        answer(CREATED, status=201),
    )
    assert json.loads(seen.body)["to"] == [{"type": "phone", "number": "447700900000"}]


GIVEN: dict[str, Any] = {"to": [PHONE], "from_": FROM, "ncco": [TALK]}


def without(*names: str, **changes: Any) -> dict[str, Any]:
    return {name: value for name, value in {**GIVEN, **changes}.items() if name not in names}


@pytest.mark.parametrize(
    ("arguments", "location", "rule", "message"),
    [
        (without("ncco"), "ncco", "required", "is required, unless 'answer_url' is given"),
        (without(answer_url=["u"]), "answer_url", "oneOf", "cannot be given together with 'ncco'"),
        (without("from_"), "from_", "required", "is required, unless 'random_from_number' is given"),
        (without("from_", random_from_number=False), "from_", "required", "is required where random"),
        (without(random_from_number=True), "from_", "not", "must not be given where random_from_number is"),
        (without(to=[]), "to", "minItems", "at least 1"),
        (without(to=[PHONE, PHONE]), "to", "maxItems", "at most 1"),
        (without(to=[{"number": "447700900000"}]), "to[0].type", "required", "is required"),
        (
            without(to=[{"type": "fax"}]),
            "to[0].type",
            "discriminator",
            "must be one of 'app', 'phone', 'sip', 'vbc', 'websocket'",
        ),
        (without(to=[{"type": "phone"}]), "to[0].number", "required", ""),
        (
            without(to=[{"type": "phone", "number": "0447700900000"}]),
            "to[0].number",
            "pattern",
            "must be a phone number: digits only",
        ),
        (without(to=[{"type": "phone", "number": "447700"}]), "to[0].number", "pattern", ""),
        (without(to=[{**PHONE, "dtmfAnswer": "1,2"}]), "to[0].dtmfAnswer", "pattern", ""),
        (without(to=[{"type": "sip"}]), "to[0].uri", "required", ""),
        (without(to=[{"type": "sip", "uri": ""}]), "to[0].uri", "minLength", ""),
        (without(to=[{**CALLEES[2], "content-type": "audio/mp3"}]), "to[0].content-type", "enum", ""),
        (without(to=[{**CALLEES[2], "uri": "https://a"}]), "to[0].uri", "pattern", ""),
        (
            without(to=[{**CALLEES[2], "authorization": {"type": "custom"}}]),
            "to[0].authorization.value",
            "required",
            "where type is 'custom'",
        ),
        (without(to=[{"type": "vbc"}]), "to[0].extension", "required", ""),
        (without(to=[{"type": "app", "number": "447700900000"}]), "to[0].user", "required", ""),
        (without(from_={"type": "phone"}), "from_.number", "required", ""),
        (without("ncco", answer_url=["a", "b"]), "answer_url", "maxItems", ""),
        (without(event_url=[]), "event_url", "minItems", ""),
        (without(length_timer=86401), "length_timer", "maximum", "at most 86400"),
        (without(ringing_timer=0), "ringing_timer", "minimum", "at least 1"),
        (without(machine_detection="stop"), "machine_detection", "enum", ""),
        (
            without(advanced_machine_detection={"beep_timeout": 29}),
            "advanced_machine_detection.beep_timeout",
            "minimum",
            "at least 30",
        ),
        (without(ncco=[TALK, {"action": "talk"}]), "ncco[1].text", "required", ""),
        (without(ncco=[{"action": "speak"}]), "ncco[0].action", "discriminator", ""),
    ],
)
def test_what_no_call_can_be_placed_with_is_refused(
    kind: str, app: dict[str, Any], arguments: dict[str, Any], location: str, rule: str, message: str
) -> None:
    error = refused(kind, lambda v: v.voice.create_call(**arguments), app)
    assert (error.location, error.rule) == (location, rule)
    assert error.argument == location.split("[")[0].split(".")[0]
    assert message in str(error)


def test_the_secret_of_a_websocket_is_never_shown(kind: str, app: dict[str, Any]) -> None:
    bad = {**CALLEES[2], "authorization": {"type": "custom", "value": "Bearer s3cr3t\n"}}
    error = refused(kind, lambda v: v.voice.create_call(**without(to=[bad])), app)
    assert error.location == "to[0].authorization.value"
    assert "s3cr3t" not in repr(error) + str(error) + repr(vars(error))
    model = CallWebsocketEndpoint.from_dict(
        {**CALLEES[2], "authorization": {"type": "custom", "value": "s3cr3t"}}
    )
    assert "s3cr3t" not in repr(model)


def test_recording_is_no_option_of_a_call(app: dict[str, Any]) -> None:
    with Server() as server, pytest.raises(TypeError, match="record"):
        run("sync", lambda v: v.voice.create_call(**GIVEN, record=True), **routes(server.url, **app))


# --- update ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        ({"action": "hangup"}, {"action": "hangup"}),
        (
            {"action": "transfer", "destination": {"type": "ncco", "url": ["https://a.b"]}},
            {"action": "transfer", "destination": {"type": "ncco", "url": ["https://a.b"]}},
        ),
        (
            {
                "action": "transfer",
                "destination": {
                    "type": "ncco",
                    "ncco": [ncco.TalkAction(action="talk", text="Hello", barge_in=False)],
                },
            },
            {"action": "transfer", "destination": {"type": "ncco", "ncco": [{**TALK, "bargeIn": False}]}},
        ),
    ],
)
def test_a_call_is_changed(
    kind: str, app: dict[str, Any], arguments: dict[str, Any], body: dict[str, Any]
) -> None:
    seen, result = call(
        kind, lambda v: v.voice.update_call(uuid=UUID, **arguments), app, answer(status=204, media_type=None)
    )
    assert (seen.method, seen.path) == ("PUT", f"/v1/calls/{UUID}")
    assert json.loads(seen.body) == body and result is None


TO_URL = {"type": "ncco", "url": ["https://a.b"]}


@pytest.mark.parametrize(
    ("arguments", "location", "message"),
    [
        ({"action": "transfer"}, "destination", "is required where action is 'transfer'"),
        (
            {"action": "mute", "destination": TO_URL},
            "destination",
            "must not be given where action is 'mute'",
        ),
        ({"action": "park"}, "action", "must be one of"),
        ({"action": "transfer", "destination": {"type": "ncco"}}, "destination", "ncco is required"),
        (
            {"action": "transfer", "destination": {**TO_URL, "ncco": [TALK]}},
            "destination",
            "must not have 'url' and 'ncco' together",
        ),
        (
            {"action": "transfer", "destination": {**TO_URL, "url": []}},
            "destination",
            "url must have at least 1",
        ),
        (
            {"action": "transfer", "destination": {"type": "ncco", "ncco": [{"action": "talk"}]}},
            "destination",
            "ncco[0].text is required",
        ),
    ],
)
def test_what_no_call_can_be_changed_to_is_refused(
    kind: str, app: dict[str, Any], arguments: dict[str, Any], location: str, message: str
) -> None:
    error = refused(kind, lambda v: v.voice.update_call(uuid=UUID, **arguments), app)
    assert error.location == location and message in str(error)


# --- stream, talk ---------------------------------------------------------------------------------


def test_audio_and_speech_in_a_call_are_answered_with_what_was_done(kind: str, app: dict[str, Any]) -> None:
    reply = {"message": "Talk started", "uuid": UUID}
    speech: dict[str, Any] = {
        "text": "<speak>" + "a" * 1600 + "</speak>",
        "language": "en-GB",
        "style": 1,
        "premium": True,
        "level": "-0.5",
        "loop": 0,
    }
    seen, result = call(kind, lambda v: v.voice.play_text_to_speech(uuid=UUID, **speech), app, answer(reply))
    assert json.loads(seen.body) == speech
    assert (result.message, result.uuid) == ("Talk started", UUID)
    stream: dict[str, Any] = {"stream_url": ["https://example.com/a.mp3"], "level": 0.5, "loop": 2}
    seen, result = call(kind, lambda v: v.voice.play_audio_stream(uuid=UUID, **stream), app, answer(reply))
    assert json.loads(seen.body) == stream
    for stop in ("stop_audio_stream", "stop_text_to_speech"):
        seen, result = call(kind, lambda v, stop=stop: getattr(v.voice, stop)(uuid=UUID), app, answer(reply))
        assert seen.method == "DELETE" and result.message == "Talk started"


@pytest.mark.parametrize(
    ("method", "arguments", "location"),
    [
        ("play_text_to_speech", {"text": "a" * 1501}, "text"),
        ("play_text_to_speech", {"text": "a", "level": "1.5"}, "level"),
        ("play_text_to_speech", {"text": "a", "level": -2}, "level"),
        ("play_text_to_speech", {"text": "a", "loop": -1}, "loop"),
        ("play_audio_stream", {"stream_url": []}, "stream_url"),
        ("play_audio_stream", {"stream_url": ["a", "b"]}, "stream_url"),
        ("play_audio_stream", {"stream_url": ["a"], "level": "loud"}, "level"),
    ],
)
def test_limits_of_audio_and_speech(
    kind: str, app: dict[str, Any], method: str, arguments: dict[str, Any], location: str
) -> None:
    error = refused(kind, lambda v: getattr(v.voice, method)(uuid=UUID, **arguments), app)
    assert error.location == location


# --- list, get ------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["2024-04-19 01:34:20", "2024-04-19T01:34:20.000Z", None])
def test_a_call_as_it_is_recorded(kind: str, app: dict[str, Any], start: str | None) -> None:
    recorded = {
        "uuid": UUID,
        "status": "human",
        "direction": "outbound",
        "rate": None if start is None else "0.00450000",
        "price": None if start is None else "0.01",
        "duration": None,
        "start_time": start,
        "end_time": start,
        "network": None,
        "conversation_uuid": "CON-1",
        "from": PHONE,
        "to": {"type": "sip", "uri": "sip:a@b.c"},
        "_links": {"self": {"href": f"/calls/{UUID}"}},
    }
    _, result = call(kind, lambda v: v.voice.get_call(uuid=UUID), app, answer(recorded))
    assert (result.start_time, result.end_time, result.status) == (start, start, "human")
    assert isinstance(result.to, CallSipEndpoint) and result.to.uri == "sip:a@b.c"
    assert isinstance(result.from_, CallPhoneEndpoint) and result.from_.number == "447700900000"
    assert result.links.self_.href == f"/calls/{UUID}"
    assert result.to_dict() == recorded


@pytest.mark.parametrize("absent", ["null", "missing"])
def test_endpoints_that_nobody_foresaw_survive(kind: str, app: dict[str, Any], absent: str) -> None:
    calls: list[dict[str, Any]] = [
        {"uuid": "1", "to": {"type": "app", "user": "rebekka", "since": 5}, "from": {"type": "phone"}},
        {"uuid": "2", "to": {"type": "hologram", "beam": 7}, **({"from": None} if absent == "null" else {})},
        {"uuid": "3", "to": {"number": "447700900000"}},
    ]
    page = {
        "count": 3,
        "page_size": 10,
        "record_index": 0,
        "_links": {"self": {"href": "/calls?page_size=10"}, "last": {"href": "/calls?record_index=0"}},
        "_embedded": {"calls": calls},
    }
    seen, result = call(
        kind,
        lambda v: v.voice.list_calls(order="desc", conversation_uuid="CON-1", page_size=1),
        app,
        answer(page),
    )
    assert sorted(seen.query) == [("conversation_uuid", "CON-1"), ("order", "desc"), ("page_size", "1")]
    first, second, third = result.embedded.calls
    assert isinstance(first.to, CallAppEndpoint) and first.to.additional_properties == {"since": 5}
    assert isinstance(first.from_, CallPhoneEndpoint) and first.from_.number is None
    assert second.to == {"type": "hologram", "beam": 7}
    assert third.to == {"number": "447700900000"}
    assert result.links.last.href == "/calls?record_index=0" and result.links.next is None
    assert result.to_dict() == page


@pytest.mark.parametrize(
    ("arguments", "argument"), [({"page_size": 0}, "page_size"), ({"order": "random"}, "order")]
)
def test_limits_of_a_list_of_calls(
    kind: str, app: dict[str, Any], arguments: dict[str, Any], argument: str
) -> None:
    assert refused(kind, lambda v: v.voice.list_calls(**arguments), app).argument == argument
