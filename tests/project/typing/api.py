"""What type checkers must say of the client: held by ``test_typing.py``, never run.

A line ending in ``# E: code`` must be an error with that code for mypy; every other line must be clean.
"""

from __future__ import annotations

from typing import Any, assert_type

from vonage_api.models.call import Call
from vonage_api.models.call_list import CallList
from vonage_api.models.sms_response import SmsResponse
from vonage_client import AsyncVonage, RequestOptions, Vonage


def results(vonage: Vonage) -> None:
    sent = vonage.sms.send(to="1", from_="a", text="b")
    assert_type(sent, SmsResponse)
    assert_type(sent.messages[0].message_id, str | None)
    assert_type(vonage.voice.list_calls(), CallList)
    call = vonage.voice.get_call(uuid="1")
    assert_type(call.start_time, str | None)
    assert_type(vonage.voice.with_raw_response.get_call(uuid="1").result, Call)
    assert_type(vonage.voice.update_call(uuid="1", action="mute"), Any)


async def async_results(vonage: AsyncVonage) -> None:
    assert_type(await vonage.sms.send(to="1", from_="a", text="b"), SmsResponse)
    assert_type((await vonage.voice.with_raw_response.get_call(uuid="1")).result, Call)


def wrong(vonage: Vonage) -> None:
    vonage.sms.send(to="1", text="b")  # E: call-arg
    vonage.sms.send(to=1, from_="a", text="b")  # E: arg-type
    vonage.sms.send(to="1", from_="a", text="b", type="flash")  # E: arg-type
    vonage.sms.send(to="1", from_="a", text="b", api_key="x")  # E: call-arg
    vonage.sms.send("1", "a", "b")  # E: call-arg,misc
    vonage.voice.create_call(to=[{"typ": "x"}], from_={}, ncco=[])  # E: arg-type,list-item
    vonage.verify.check(request_id="1", code="1", format="yaml")  # E: arg-type
    vonage.sms.send(to="1", from_="a", text="b", options=RequestOptions(timout=1))  # E: call-arg
    print(vonage.faxes)  # E: attr-defined
    vonage.with_options(timeuot=1)  # E: call-arg
