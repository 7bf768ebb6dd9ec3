"""Messages as they are: what each channel takes of each type, what is refused before, what is answered."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.clients import run
from tests.support.server import Seen, Server, answer, routes
from vonage_api.models.message_image import MessageImage
from vonage_api.models.outbound_message import OutboundMessage
from vonage_client import RequestInvalidError, UndecodableResponseError

ACCEPTED = {"message_uuid": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}
TO: dict[str, Any] = {"to": "447700900000", "from_": "Acme"}
URL = "https://example.com/file"
FILE: dict[str, Any] = {"url": URL}
REPLY = {"type": "reply", "text": "y", "postback_data": "p"}
CARD: dict[str, Any] = {"title": "t", "text": "x", "media_url": URL}
CONTENT: dict[str, dict[str, Any]] = {
    "text": {"text": "Hello"},
    "image": {"image": FILE},
    "audio": {"audio": FILE},
    "video": {"video": FILE},
    "file": {"file": FILE},
    "vcard": {"vcard": FILE},
    "template": {
        "template": {"name": "ns:hello", "parameters": ["a", {"b": 1}]},
        "whatsapp": {"policy": "deterministic", "locale": "en_GB"},
    },
    "custom": {"custom": {"type": "contacts", "contacts": [{}]}},
    "sticker": {"sticker": {"id": "1"}},
    "reaction": {"reaction": {"action": "react", "emoji": "👍"}, "context": {"message_uuid": "m"}},
    "content": {"content": [{"type": "image", "url": URL}, {"type": "file", "url": URL, "caption": "c"}]},
    "card": {"card": {**CARD, "suggestions": [REPLY]}},
    "carousel": {"carousel": {"cards": [CARD, {**CARD, "suggestions": [REPLY]}]}},
    "html": {"html": {"body": "<p>"}},
}
PARTS = [{"type": "text", "text": "x"}, {"type": "html", "body": "<p>"}]
TAKEN: dict[str, tuple[str, ...]] = {
    "sms": ("text",),
    "mms": ("text", "image", "vcard", "audio", "video", "file", "content"),
    "rcs": ("text", "image", "video", "file", "card", "carousel", "custom"),
    "whatsapp": (*("text", "image", "audio", "video", "file", "template", "sticker", "reaction", "custom"),),
    "messenger": ("text", "image", "audio", "video", "file"),
    "viber_service": ("text", "image", "video", "file"),
    "email": ("text", "html", "content"),
}
PAIRS = [(channel, kind) for channel, kinds in TAKEN.items() for kind in kinds]


def message(channel: str, message_type: str, /, **changes: Any) -> dict[str, Any]:
    """The arguments of a right message, changed; a change to None leaves the argument out."""
    made: dict[str, Any] = {**TO, "channel": channel, "message_type": message_type, **CONTENT[message_type]}
    if channel == "email":
        made["email"] = {"subject": "Hi"}
    if (channel, message_type) == ("email", "content"):
        made["content"] = PARTS
    if (channel, message_type) == ("viber_service", "video"):
        made["video"] = {**FILE, "thumb_url": URL}
        made["viber_service"] = {"duration": "600", "file_size": "200"}
    return {name: value for name, value in {**made, **changes}.items() if value is not None}


def wire(arguments: dict[str, Any]) -> dict[str, Any]:
    return {"from" if name == "from_" else name: value for name, value in arguments.items()}


@pytest.fixture
def app(pem: str) -> dict[str, Any]:
    return {"application_id": "a", "private_key": pem}


def call(kind: str, use: Any, app: dict[str, Any], reply: bytes) -> tuple[Seen, Any]:
    with Server(reply) as server:
        result = run(kind, use, **routes(server.url, **app))
    return server.only, result


def refused(kind: str, use: Any, app: dict[str, Any]) -> RequestInvalidError:
    with Server() as server, pytest.raises(RequestInvalidError) as caught:
        run(kind, use, **routes(server.url, **app))
    assert server.connections == 0, "something was sent"
    return caught.value


@pytest.mark.parametrize(("channel", "message_type"), PAIRS)
def test_each_channel_takes_its_types(
    kind: str, app: dict[str, Any], channel: str, message_type: str
) -> None:
    arguments = message(channel, message_type)
    seen, result = call(kind, lambda v: v.messages.send(**arguments), app, answer(ACCEPTED, status=202))
    assert (seen.method, seen.path) == ("POST", "/v1/messages")
    assert json.loads(seen.body) == wire(arguments)
    assert result.message_uuid == ACCEPTED["message_uuid"] and result.workflow_id is None


@pytest.mark.parametrize("channel", TAKEN)
def test_no_channel_takes_another_type(kind: str, app: dict[str, Any], channel: str) -> None:
    for message_type in CONTENT.keys() - set(TAKEN[channel]):
        arguments = message(channel, message_type)
        error = refused(kind, lambda v, arguments=arguments: v.messages.send(**arguments), app)
        assert (error.argument, error.rule, error.value) == ("message_type", "enum", message_type)
        allowed = (
            str(error)
            .partition("message_type must be ")[2]
            .removeprefix("one of ")
            .partition(f" where channel is '{channel}'")[0]
        )
        assert sorted(allowed.replace("'", "").split(", ")) == sorted(TAKEN[channel])


@pytest.mark.parametrize(("channel", "message_type"), PAIRS)
def test_the_content_of_its_type_is_needed(
    kind: str, app: dict[str, Any], channel: str, message_type: str
) -> None:
    arguments = message(channel, message_type)
    for name in arguments.keys() & (CONTENT[message_type].keys() | {"email", "viber_service"}):
        error = refused(kind, lambda v, name=name: v.messages.send(**{**arguments, name: None}), app)
        assert error.argument == name
        missing = {key: value for key, value in arguments.items() if key != name}
        error = refused(kind, lambda v, missing=missing: v.messages.send(**missing), app)
        assert (error.argument, error.rule) == (name, "required")
        assert f"where channel is '{channel}' and message_type is '{message_type}'" in str(error)


@pytest.mark.parametrize(
    ("channel", "longest"),
    [("sms", 3200), ("rcs", 3072), ("whatsapp", 4096), ("messenger", 640), ("viber_service", 1000)],
)
def test_the_longest_text_of_a_channel(kind: str, app: dict[str, Any], channel: str, longest: int) -> None:
    right, wrong = (
        message(channel, "text", text="a" * longest),
        message(channel, "text", text="a" * (longest + 1)),
    )
    call(kind, lambda v: v.messages.send(**right), app, answer(ACCEPTED, status=202))
    error = refused(kind, lambda v: v.messages.send(**wrong), app)
    assert (error.argument, error.rule) == ("text", "maxLength")
    assert f"at most {longest} characters where channel is '{channel}'" in str(error)


WRONG: list[tuple[dict[str, Any], str, str]] = [
    (message("sms", "text", channel="fax"), "channel", "enum"),
    (message("sms", "text", message_type="button"), "message_type", "enum"),
    (message("sms", "text", to="0447700900000"), "to", "pattern"),
    (message("whatsapp", "text", to="447"), "to", "pattern"),
    (message("messenger", "text", to="1" * 51), "to", "maxLength"),
    (message("sms", "text", ttl=19), "ttl", "minimum"),
    (message("sms", "text", ttl=604801), "ttl", "maximum"),
    (message("mms", "text", ttl=299), "ttl", "minimum"),
    (message("rcs", "text", ttl=259201), "ttl", "maximum"),
    (message("sms", "text", client_ref="a" * 101), "client_ref", "maxLength"),
    (message("sms", "text", webhook_version="v2"), "webhook_version", "enum"),
    (message("sms", "text", sms={"encoding_type": "utf-8"}), "sms.encoding_type", "enum"),
    (message("mms", "image", image={}), "image.url", "required"),
    (message("mms", "image", image=URL), "image", "type"),
    (message("mms", "file", file={**FILE, "caption": "a" * 3001}), "file.caption", "maxLength"),
    (message("mms", "content", content={}), "content", "type"),
    (message("mms", "content", content=[]), "content", "minItems"),
    (message("mms", "content", content=PARTS), "content[0].type", "enum"),
    (message("rcs", "carousel", carousel={"cards": [CARD]}), "carousel.cards", "minItems"),
    (message("rcs", "carousel", carousel={"cards": [CARD, {}]}), "carousel.cards[1].title", "required"),
    (message("rcs", "card", card={"title": "t", "text": "x"}), "card.media_url", "required"),
    (message("rcs", "card", card={**CARD, "title": "a" * 201}), "card.title", "maxLength"),
    (message("rcs", "card", card={**CARD, "text": "a" * 2001}), "card.text", "maxLength"),
    (message("rcs", "card", card={**CARD, "suggestions": [REPLY] * 5}), "card.suggestions", "maxItems"),
    (
        message("rcs", "card", card={**CARD, "suggestions": [{**REPLY, "type": "dial"}]}),
        "card.suggestions[0].phone_number",
        "required",
    ),
    (
        message("rcs", "text", suggestions=[{**REPLY, "text": "a" * 26}]),
        "suggestions[0].text",
        "maxLength",
    ),
    (message("rcs", "text", suggestions=[{**REPLY, "type": "fly"}]), "suggestions[0].type", "discriminator"),
    (
        message("rcs", "text", suggestions=[{"type": "reply", "text": "a"}]),
        "suggestions[0].postback_data",
        "required",
    ),
    (message("rcs", "text", suggestions=[REPLY] * 12), "suggestions", "maxItems"),
    (message("whatsapp", "template", whatsapp={}), "whatsapp.locale", "required"),
    (message("whatsapp", "template", template={}), "template.name", "required"),
    (message("whatsapp", "sticker", sticker={}), "sticker.url", "required"),
    (message("whatsapp", "sticker", sticker={"id": "1", "url": URL}), "sticker.id", "oneOf"),
    (message("whatsapp", "reaction", reaction={"action": "react"}), "reaction.emoji", "required"),
    (message("whatsapp", "reaction", context={}), "context.message_uuid", "required"),
    (message("whatsapp", "audio", audio={"url": "http://a"}), "audio.url", "minLength"),
    (message("messenger", "text", messenger={"category": "message_tag"}), "messenger.tag", "required"),
    (message("viber_service", "video", video=FILE), "video.thumb_url", "required"),
    (
        message("viber_service", "video", viber_service={"duration": "1"}),
        "viber_service.file_size",
        "required",
    ),
    (
        message("viber_service", "text", viber_service={"duration": "601"}),
        "viber_service.duration",
        "pattern",
    ),
    (
        message("viber_service", "text", viber_service={"file_size": "0"}),
        "viber_service.file_size",
        "pattern",
    ),
    (message("viber_service", "text", viber_service={"ttl": 29}), "viber_service.ttl", "minimum"),
    (
        message("viber_service", "text", viber_service={"action": {"url": URL, "text": "a" * 31}}),
        "viber_service.action.text",
        "maxLength",
    ),
    (message("viber_service", "file", file={**FILE, "name": "a" * 26}), "file.name", "maxLength"),
    (message("email", "text", email={}), "email.subject", "required"),
    (message("email", "html", html="<p>"), "html", "type"),
    (message("email", "html", html={}), "html.body", "required"),
    (message("email", "content", content=PARTS[0]), "content", "type"),
    (message("email", "content", content=[{"type": "html"}]), "content[0].body", "required"),
    (message("email", "content", content=[{"type": "image", "url": URL}]), "content[0].type", "enum"),
    (
        message("sms", "text", failover=[wire(message("rcs", "text", text=None))]),
        "failover[0].text",
        "required",
    ),
    (message("sms", "text", failover=[{"channel": "sms"}]), "failover[0].message_type", "required"),
]


@pytest.mark.parametrize(("wrong", "location", "rule"), WRONG)
def test_what_a_channel_does_not_take_is_refused(
    kind: str, app: dict[str, Any], wrong: dict[str, Any], location: str, rule: str
) -> None:
    error = refused(kind, lambda v: v.messages.send(**wrong), app)
    assert (error.location, error.rule) == (location, rule)
    assert error.argument == location.split("[")[0].split(".")[0]


@pytest.mark.parametrize("channel", ["sms", "mms", "rcs", "viber_service"])
def test_the_recipient_is_a_phone_number_with_or_without_a_plus(
    kind: str, app: dict[str, Any], channel: str
) -> None:
    arguments = message(channel, "text", to="+44 7700 900000")
    seen, _ = call(kind, lambda v: v.messages.send(**arguments), app, answer(ACCEPTED, status=202))
    assert json.loads(seen.body)["to"] == "447700900000"
    error = refused(kind, lambda v: v.messages.send(**{**arguments, "to": "447"}), app)
    assert (error.location, error.rule) == ("to", "pattern")
    assert "to must be a phone number: digits only" in str(error)


def test_a_success_that_does_not_name_the_message_is_no_result(kind: str, app: dict[str, Any]) -> None:
    with pytest.raises(UndecodableResponseError, match="it has no message_uuid") as caught:
        call(kind, lambda v: v.messages.send(**message("sms", "text")), app, answer({}, status=202))
    assert "most likely processed the request" in str(caught.value)


def test_a_failover_is_a_list_of_messages_of_any_channel(kind: str, app: dict[str, Any]) -> None:
    first = message(
        "rcs",
        "text",
        ttl=20,
        client_ref="r",
        webhook_url=URL,
        webhook_version="v1",
        rcs={"category": "promotion"},
    )
    second = wire(message("whatsapp", "template"))
    third = OutboundMessage(
        channel="mms", message_type="image", to="447700900000", from_="Acme", image=MessageImage(url=URL)
    )
    seen, result = call(
        kind,
        lambda v: v.messages.send(**first, failover=[second, third]),
        app,
        answer(
            {**ACCEPTED, "workflow_id": "3TcNjguHxr2vcCZ9Ddsnq6tw8yQUpZ9rMHv9QXSxLan5ibMxqSzLdx9"}, status=202
        ),
    )
    assert json.loads(seen.body) == {
        **wire(first),
        "failover": [second, wire(message("mms", "image"))],
    }
    assert result.workflow_id.startswith("3Tc")


@pytest.mark.parametrize("status", [202, 200])
@pytest.mark.parametrize(
    "change",
    [
        {"status": "read"},
        {"status": "revoked"},
        {"status": "read", "replying_indicator": {"show": True, "type": "text"}},
    ],
)
def test_a_message_is_marked_or_taken_back(
    kind: str, app: dict[str, Any], change: dict[str, Any], status: int
) -> None:
    seen, result = call(
        kind, lambda v: v.messages.update(message_uuid="m", **change), app, answer(status=status)
    )
    assert (seen.method, seen.path, json.loads(seen.body)) == ("PATCH", "/v1/messages/m", change)
    assert result is None


@pytest.mark.parametrize(
    ("change", "location"),
    [
        ({"status": "delivered"}, "status"),
        ({"status": "revoked", "replying_indicator": {"show": True}}, "replying_indicator"),
        ({"status": "read", "replying_indicator": {"type": "voice"}}, "replying_indicator.type"),
    ],
)
def test_no_other_change_of_a_message(
    kind: str, app: dict[str, Any], change: dict[str, Any], location: str
) -> None:
    assert refused(kind, lambda v: v.messages.update(message_uuid="m", **change), app).location == location
