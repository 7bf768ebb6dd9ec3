"""Each correction of the published document by the calls that it decides: what is sent, and what is refused.

The names are those of docs/corrections.md.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.clients import ACCOUNT
from tests.support.server import Seen, Server, answer, routes
from vonage_api import models
from vonage_client import RequestInvalidError, Vonage
from vonage_client.webhooks import Webhooks, kinds

from .webhooks.signed import SECRET, headers

Call = Callable[[Vonage], Any]
PHONE = "447700900000"
WEBHOOKS = Webhooks(SECRET, api_key="abcd1234")
APPLICATION = "11111111-2222-3333-4444-555555555555"


EVIDENCE = {
    **dict.fromkeys(("id", "message_uuid", "request_id", "uuid", "number", "template_id"), "x"),
    "status": "0",
    "messages": [{"status": "0", "message-id": "x"}],
}
"""A success of every operation of this module."""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server(answer(EVIDENCE, status=202)) as running:
        yield running


@pytest.fixture(scope="module")
def vonage(server: Server, pem: str) -> Iterator[Vonage]:
    options = routes(server.url, application_id=APPLICATION, private_key=pem, **ACCOUNT)
    with Vonage(**options, max_retries=0) as client:
        yield client


def message(**more: Any) -> Call:
    given = {"to": PHONE, "from_": "Acme", **more}
    return lambda v: v.messages.send(**given)


def email(message_type: str, **more: Any) -> Call:
    options = {"subject": "s", **more.pop("email", {})}
    return message(channel="email", to="a@b.co", message_type=message_type, email=options, **more)


def rcs(message_type: str, **more: Any) -> Call:
    return message(channel="rcs", message_type=message_type, **more)


def suggestion(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "text": "t", "postback_data": "p", **more}


def verify(step: dict[str, Any]) -> Call:
    return lambda v: v.verify.create_v2(brand="Acme", workflow=[step])


def call(**more: Any) -> Call:
    given = {"to": [{"type": "phone", "number": PHONE}], "from_": {"type": "phone", "number": PHONE}, **more}
    return lambda v: v.voice.create_call(**given)


LONG_SIP = f"sip:{'a' * 40}@sip.example.com;transport=tls"
STEPS = [
    {"channel": "silent_auth", "to": PHONE, "coverage_check": False, "mode": "advanced"},
    {"channel": "sms", "to": PHONE, "reuse_code": True, "app_hash": "ABCDE123456"},
    {"channel": "whatsapp", "to": PHONE, "from": PHONE, "mode": "zero_tap"},
    {"channel": "rcs", "to": PHONE, "from": "Acme"},
    {"channel": "rcs", "to": PHONE},
    {"channel": "voice", "to": PHONE},
    {"channel": "email", "to": "a@b.co", "from": "c@d.co"},
]
CARD = {"title": "t", "text": "x", "media_url": "https://e.co/a.png"}
EVENT = {
    "start_time": "2026-01-01T10:00:00Z",
    "end_time": "2026-01-01T11:00:00Z",
    "title": "t",
    "description": "d",
}
PLACE = {"latitude": "40.7", "longitude": "-74.0", "pin_label": "p"}
SUGGESTIONS = [
    suggestion("reply"),
    suggestion("dial", phone_number="+447700900000", fallback_url="https://e.co"),
    suggestion("view_location", **PLACE),
    suggestion("share_location"),
    suggestion("open_url", url="https://e.co", description="d"),
    suggestion("open_url_in_webview", url="https://e.co", description="d", view_mode="TALL"),
    suggestion("create_calendar_event", **EVENT),
]
PARTS = [{"type": "text", "text": "x"}, {"type": "html", "body": "<p>"}]

SENT: dict[str, tuple[Call, dict[str, Any]]] = {
    "M1 html": (email("html", html={"body": "<p>"}), {"html": {"body": "<p>"}}),
    "M1 html in failover": (
        message(
            channel="sms",
            message_type="text",
            text="x",
            failover=[
                {
                    "channel": "email",
                    "message_type": "html",
                    "to": "a@b.co",
                    "from": "c@d.co",
                    "html": {"body": "<p>"},
                    "email": {"subject": "s"},
                }
            ],
        ),
        {"channel": "sms"},
    ),
    "M2 e-mail parts": (email("content", content=PARTS), {"content": PARTS}),
    "M2 attachments": (
        message(channel="mms", message_type="content", content=[{"type": "image", "url": "https://e.co/a"}]),
        {"content": [{"type": "image", "url": "https://e.co/a"}]},
    ),
    "M3 number": (message(channel="whatsapp", message_type="text", text="x"), {"to": PHONE}),
    "M3 user id": (
        message(channel="whatsapp", message_type="text", text="x", to="US.1349"),
        {"to": "US.1349"},
    ),
    "M3 parent user id": (
        message(channel="whatsapp", message_type="text", text="x", to="US.ENT.1181"),
        {"to": "US.ENT.1181"},
    ),
    "M4 copy": (
        email("text", text="x", email={"cc": [{"address": "a@b.co"}]}),
        {"email": {"subject": "s", "cc": [{"address": "a@b.co"}]}},
    ),
    "M5 priority": (
        email("text", text="x", email={"priority": "Non-Urgent"}),
        {"email": {"subject": "s", "priority": "Non-Urgent"}},
    ),
    "M6 card": (rcs("card", card=CARD), {"card": CARD}),
    **{
        f"M7 {suggestion['type']}": (
            rcs("text", text="x", suggestions=[suggestion]),
            {"suggestions": [suggestion]},
        )
        for suggestion in SUGGESTIONS
    },
    "M8 options": (
        rcs("text", text="x", rcs={"category": "service-request"}),
        {"rcs": {"category": "service-request"}},
    ),
    "V1 code": (
        lambda v: v.verify.check(format="json", request_id="a" * 32, code="AKFG-3424"),
        {"code": "AKFG-3424"},
    ),
    **{f"V2 {step['channel']}": (verify(step), {"workflow": [step]}) for step in STEPS},
    "V2 reference": (
        lambda v: v.verify.create_v2(brand="Acme", workflow=STEPS[4:5], client_ref="my-own.ref_1"),
        {"client_ref": "my-own.ref_1"},
    ),
    "V3 code": (lambda v: v.verify.check_v2(request_id="a", code="1234"), {"code": "1234"}),
    "V3 token": (lambda v: v.verify.check_v2(request_id="a", token="t"), {"token": "t"}),
    "A1 no country": (
        lambda v: v.account.transfer_number(from_="a", to="b", number="23507703696"),
        {"from": "a", "number": "23507703696", "country": None},
    ),
    "N1 level as text": (
        call(ncco=[{"action": "talk", "text": "x", "level": "0.4"}]),
        {"ncco": [{"action": "talk", "text": "x", "level": "0.4"}]},
    ),
    "N1 level of a stream": (
        call(ncco=[{"action": "stream", "streamUrl": ["https://e.co/a"], "level": 0.4}]),
        {"ncco": [{"action": "stream", "streamUrl": ["https://e.co/a"], "level": 0.4}]},
    ),
    "N2 talk": (
        lambda v: v.conversations.play_talk(conversation_id="CON-1", text="x", level=0.4),
        {"level": 0.4},
    ),
    "N2 stream": (
        lambda v: v.conversations.play_stream(
            conversation_id="CON-1", stream_url=["https://e.co/a"], level="-0.4"
        ),
        {"level": "-0.4"},
    ),
    "N5 long SIP URI": (
        call(to=[{"type": "sip", "uri": LONG_SIP}], ncco=[{"action": "talk", "text": "x"}]),
        {"to": [{"type": "sip", "uri": LONG_SIP}]},
    ),
    "K1 text": (
        lambda v: v.conversations.list(date_start="2018-01-01 10:00:00"),
        {"date_start": "2018-01-01 10:00:00"},
    ),
    "K1 datetime": (
        lambda v: v.conversations.list(date_end=datetime(2018, 1, 1, 10, tzinfo=UTC)),
        {"date_end": "2018-01-01T10:00:00Z"},
    ),
    "R1 offset without a colon": (
        lambda v: v.reports.create(
            product="SMS",
            account_id="a",
            date_start="2024-06-01T00:00:00+0000",
            date_end=datetime(2024, 7, 1, tzinfo=UTC),
        ),
        {"date_start": "2024-06-01T00:00:00+0000", "date_end": "2024-07-01T00:00:00Z"},
    ),
    "R1 offset without a colon in a query": (
        lambda v: v.reports.load_records(product="SMS", date_start="2024-06-01T02:00:00-0730"),
        {"date_start": "2024-06-01T02:00:00-0730"},
    ),
    "K3 number as text": (
        lambda v: v.conversations.create_user(channels={"pstn": [{"number": "123457"}]}),
        {"channels": {"pstn": [{"number": "123457"}]}},
    ),
    "K3 number": (
        lambda v: v.conversations.create_user(channels={"pstn": [{"number": 123457}]}),
        {"channels": {"pstn": [{"number": 123457}]}},
    ),
    "M10 suggestions of an image": (
        rcs("image", image={"url": "https://e.co/a"}, suggestions=SUGGESTIONS[:1]),
        {"suggestions": SUGGESTIONS[:1]},
    ),
}

REFUSED: dict[str, tuple[Call, str]] = {
    "M1 html as text": (email("html", html="<p>"), "html"),
    "M2 one object": (email("content", content=PARTS[0]), "content"),
    "M2 e-mail parts in an MMS": (message(channel="mms", message_type="content", content=PARTS), "content"),
    "M2 attachments in an e-mail": (
        email("content", content=[{"type": "image", "url": "https://e.co/a"}]),
        "content",
    ),
    "M3 leading plus": (
        message(channel="whatsapp", message_type="text", text="x", to="+US.1349"),
        "to",
    ),
    "M4 number": (email("text", text="x", email={"cc": [1]}), "email"),
    "M4 no address": (email("text", text="x", email={"bcc": [{"name": "x"}]}), "email"),
    "M5 importance": (email("text", text="x", email={"importance": "x"}), "email"),
    "M6 empty": (rcs("card", card={}), "card"),
    **{f"M6 no {name}": (rcs("card", card={**CARD, name: None}), "card") for name in CARD},
    "M7 unknown type": (rcs("text", text="x", suggestions=[suggestion("fly")]), "suggestions"),
    "M7 dial without number": (
        rcs("text", text="x", suggestions=[{"type": "dial", "text": "Call"}]),
        "suggestions",
    ),
    **{
        f"M7 {suggestion['type']} without {name}": (
            rcs(
                "text",
                text="x",
                suggestions=[{key: value for key, value in suggestion.items() if key != name}],
            ),
            "suggestions",
        )
        for suggestion in SUGGESTIONS
        for name in suggestion
        if name not in ("view_mode", "fallback_url")
    },
    "M7 five on a card": (rcs("card", card={**CARD, "suggestions": SUGGESTIONS[:5]}), "card"),
    "V1 long code": (lambda v: v.verify.check(format="json", request_id="a" * 32, code="1" * 11), "code"),
    "V2 WhatsApp without sender": (verify({"channel": "whatsapp", "to": PHONE}), "workflow"),
    "V2 hash": (verify({"channel": "sms", "to": PHONE, "app_hash": "x"}), "workflow"),
    "V2 unknown channel": (verify({"channel": "fax", "to": PHONE}), "workflow"),
    "V3 neither": (lambda v: v.verify.check_v2(request_id="a"), ""),
    "V3 both": (lambda v: v.verify.check_v2(request_id="a", code="1234", token="t"), ""),
    "K1 no date": (lambda v: v.conversations.list(date_start="yesterday"), "date_start"),
    "R1 no offset": (
        lambda v: v.reports.create(product="SMS", account_id="a", date_start="2024-06-01T00:00:00"),
        "date_start",
    ),
    "M8 category": (rcs("text", text="x", rcs={"category": "x"}), "rcs"),
    "M8 orientation": (rcs("card", card=CARD, rcs={"card_orientation": "x"}), "rcs"),
}


def _arrived(request: Seen) -> dict[str, Any]:
    """The body, or where there is none the query."""
    if not request.body:
        return dict(request.query)
    return json.loads(request.body) if request.body.startswith(b"{") else dict(request.form)


@pytest.mark.parametrize("name", SENT)
def test_what_the_api_accepts_is_sent(vonage: Vonage, server: Server, name: str) -> None:
    call, expected = SENT[name]
    server.seen.clear()
    call(vonage)
    assert {key: _arrived(server.only).get(key) for key in expected} == expected


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_api_refuses_is_not_sent(vonage: Vonage, server: Server, name: str) -> None:
    call, argument = REFUSED[name]
    server.seen.clear()
    with pytest.raises(RequestInvalidError) as caught:
        call(vonage)
    assert str(caught.value.argument).startswith(argument)
    assert server.seen == []


@pytest.mark.parametrize(
    "use",
    [
        lambda v: v.sms.send(to="+447700900000", from_="Acme", text="x"),
        message(channel="sms", message_type="text", text="x", to="+447700900000"),
        message(channel="whatsapp", message_type="text", text="x", to="+447700900000"),
        call(to=[{"type": "phone", "number": "+447700900000"}], ncco=[{"action": "talk", "text": "x"}]),
        lambda v: v.verify.request(number="+447700900000", brand="Acme"),
        lambda v: v.verify.request_psd2(number="+447700900000", payee="Acme", amount=1),
        verify({"channel": "sms", "to": "+447700900000"}),
    ],
)
def test_a_leading_plus_never_leaves(vonage: Vonage, server: Server, use: Call) -> None:
    server.seen.clear()
    use(vonage)
    assert b"447700900000" in server.only.body
    assert b"+447" not in server.only.body and b"%2B" not in server.only.body


@pytest.mark.parametrize("name", ["credit", "balance"])
@pytest.mark.parametrize("sign", ["_", "-"])
def test_transfers_are_read_under_both_names(name: str, sign: str) -> None:
    """A2: the definition has a hyphen, recorded answers an underscore."""
    transfer = {"amount": 1.5, "from": "a", "to": "b", "reference": "r"}
    reply = answer({"_embedded": {f"{name}{sign}transfers": [transfer]}})
    with Server(reply) as server, Vonage(**routes(server.url, **ACCOUNT)) as client:
        method = getattr(client.account, f"list_{name}_transfers")(start_date="2019-07-15T13:11:44Z")
    (only,) = getattr(method.embedded, f"{name}_transfers")
    assert (only.amount, only.from_) == (1.5, "a")
    assert method.embedded.additional_properties == {}


def _event(kind: Any, **body: Any) -> Any:
    data = json.dumps(body).encode()
    return WEBHOOKS.receive(kind, body=data, headers=headers(data))


def test_a_transcription_is_known_by_its_url() -> None:
    """W1: the type is ``record`` where it was seen."""
    event = _event(
        kinds.VOICE_EVENT,
        type="record",
        status="transcribed",
        transcription_url="https://api.nexmo.com/v1/files/a",
        provider="aws",
    )
    assert isinstance(event, models.VoiceTranscriptionEvent)
    assert (event.type, event.provider) == ("record", "aws")
    failed = _event(kinds.VOICE_EVENT, type="record", status="transcription_failed", error="e")
    assert failed.additional_properties["error"] == "e"


def test_whatsapp_users_and_places_are_typed() -> None:
    """W2, W3."""
    user = {"user_id": "US.1349", "parent_user_id": "US.ENT.1181", "wa_id": PHONE}
    common = {"message_uuid": "m", "to": PHONE, "from": "US.1349", "timestamp": "2026-01-01T10:00:00Z"}
    event = _event(
        kinds.MESSAGES_INBOUND,
        **common,
        channel="whatsapp",
        message_type="location",
        location={"lat": 1.5, "long": 2.5, "url": "https://e.co"},
        profile={"name": "A", "username": "a"},
        whatsapp={"sender": user},
    )
    assert (event.location.url, event.profile.username) == ("https://e.co", "a")
    assert (event.whatsapp.sender.wa_id, event.whatsapp.sender.parent_user_id) == (PHONE, "US.ENT.1181")
    status = _event(
        kinds.MESSAGES_STATUS, **common, channel="whatsapp", status="delivered", whatsapp={"recipient": user}
    )
    assert status.whatsapp.recipient.user_id == "US.1349"


def test_capabilities_of_video_and_of_network_apis(vonage: Vonage, server: Server) -> None:
    """O1."""
    video = {
        "webhooks": {"archive_status": {"address": "https://e.co", "active": True}},
        "storage": {"cloud_storage": True},
    }
    apis = {"network_application_id": "n", "redirect_uri": "https://e.co"}
    server.seen.clear()
    vonage.applications.create(name="a", capabilities={"video": video, "network_apis": apis})
    assert _arrived(server.only)["capabilities"] == {"video": video, "network_apis": apis}
    with pytest.raises(RequestInvalidError):
        vonage.applications.create(name="a", capabilities={"video": {"storage": {"cloud_storage": "x"}}})
