"""What type checkers must say of NCCOs, calls and messages: held by ``test_typing.py``, never run."""

from __future__ import annotations

from typing import assert_type

from vonage_api.models.call_action_result import CallActionResult
from vonage_api.models.call_phone_endpoint import CallPhoneEndpoint
from vonage_api.models.created_call import CreatedCall
from vonage_client import Vonage, ncco

ACTIONS: list[ncco.Action] = [
    {"action": "talk", "text": "Hello", "bargeIn": True, "level": 0.5},
    ncco.TalkAction(action="talk", text="Hello", barge_in=True),
    {"action": "input", "type": ["dtmf"], "dtmf": {"maxDigits": 1, "submitOnHash": True}},
    {"action": "connect", "endpoint": [{"type": "phone", "number": "447700900000"}]},
    {"action": "connect", "endpoint": [ncco.AppEndpoint(type="app", user="rebekka")]},
    ncco.ConnectAction(action="connect", endpoint=[ncco.AppEndpoint(type="app", user="rebekka")]),
    {"action": "transfer", "conversationId": "CON-1"},
]


def right(vonage: Vonage) -> None:
    created = vonage.voice.create_call(
        to=[{"type": "sip", "uri": "sip:a@b.c", "headers": {"a": "b"}}],
        from_={"type": "phone", "number": "447700900001"},
        ncco=[{"action": "talk", "text": "Hello"}, ncco.WaitAction(action="wait")],
    )
    assert_type(created, CreatedCall)
    vonage.voice.create_call(to=[{"type": "app", "user": "a"}], random_from_number=True, ncco=ACTIONS)
    vonage.voice.create_call(
        to=[CallPhoneEndpoint(type="phone", number="447700900000")],
        random_from_number=True,
        answer_url=["https://example.com/answer"],
    )
    vonage.voice.update_call(
        uuid="1",
        action="transfer",
        destination={"type": "ncco", "ncco": [{"action": "wait", "timeout": 0.5}]},
    )
    vonage.voice.update_call(
        uuid="1", action="transfer", destination={"type": "ncco", "url": ["https://a.b"]}
    )
    assert_type(vonage.voice.play_text_to_speech(uuid="1", text="a", level=0.5), CallActionResult)
    assert_type(vonage.voice.get_call(uuid="1").start_time, str | None)
    vonage.messages.send(channel="mms", message_type="image", to="1", from_="2", image={"url": "u"})
    vonage.messages.update(message_uuid="1", status="revoked")
    assert_type(ncco.dumps(ACTIONS), str)
    ncco.dumps([{"action": "talk", "text": "Hello"}])


def wrong(vonage: Vonage) -> None:
    to = CallPhoneEndpoint(type="phone", number="447700900000")
    vonage.voice.create_call(to=[to], ncco=[{"action": "talk", "txt": "a"}])  # E: list-item
    vonage.voice.create_call(to=[to], ncco=[{"action": "talk"}])  # E: list-item
    vonage.voice.create_call(to=[to], ncco=[{"action": "speak", "text": "a"}])  # E: list-item
    vonage.voice.create_call(to=[to], ncco=[{"action": "talk", "text": 1}])  # E: list-item
    vonage.voice.create_call(to=[{"type": "phone", "user": "a"}], ncco=[])  # E: list-item
    vonage.voice.create_call(to=[to], ncco=[], record=True)  # E: call-arg
    vonage.voice.update_call(uuid="1", action="transfer", destination={"url": ["a"]})  # E: arg-type
    vonage.voice.update_call(uuid="1")  # E: call-arg
    ncco.dumps([{"action": "talk", "text": "a", "barge_in": True}])  # E: list-item
    ncco.dumps([{"action": "connect", "endpoint": [{"type": "phone", "nr": "1"}]}])  # E: list-item
    ncco.TalkAction(action="talk", text="a", bargeIn=True)  # E: call-arg
    vonage.messages.send(channel="mms", message_type="image", to="1", from_="2", image={})  # E: arg-type
    vonage.messages.send(channel="fax", message_type="text", to="1", from_="2")  # E: arg-type
    vonage.messages.update(message_uuid="1")  # E: call-arg
    vonage.messages.update(message_uuid="1", status="seen")  # E: arg-type
