"""Unions and discriminators of OpenAPI 3.1: what is sent is checked, what comes back is told apart."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from oas_runtime.errors import RequestInvalidError, UnprocessableError
from tests.support.server import Server, answer

from .conftest import Ask, Import

Drive = Callable[..., Any]
PHONE = {"number": "447700900000"}


@pytest.fixture
def drive(ask: Ask, server: Server) -> Drive:
    """Answers one call with ``reply``."""

    def go(use: Callable[[Any], Any], reply: bytes) -> Any:
        server.answers = [reply]
        return ask("notices", use, servers={"https://notices.example.com": server.url})

    return go


@pytest.fixture
def sent(drive: Drive, server: Server) -> Callable[..., Any]:
    """What arrives of a notice with these arguments."""

    def go(**arguments: Any) -> Any:
        drive(
            lambda client: client.notices.send(
                **{"to": [PHONE], "content": {"type": "text", "text": "Hi"}, **arguments}
            ),
            answer({"id": "n1"}, status=202),
        )
        return json.loads(server.seen.pop().body)

    return go


def test_dicts_and_models_give_the_same_bytes(sent: Callable[..., Any], load: Import) -> None:
    models = load("other_notices.models")
    card = models.Card(type="card", title="T", buttons=[models.Button(label="OK", value=None)])
    content = models.Bundle(type="bundle", parts=[models.Text(type="text", text="Hi"), card])
    as_models = sent(to=[models.RecipientPhone(number="447700900000")], content=content)
    as_dicts = sent(
        content={
            "type": "bundle",
            "parts": [
                {"type": "text", "text": "Hi"},
                {"type": "card", "title": "T", "buttons": [{"label": "OK", "value": None}]},
            ],
        }
    )
    assert as_models == as_dicts
    assert as_models["content"]["parts"][1]["buttons"] == [{"label": "OK", "value": None}]


@pytest.mark.parametrize("priority", [3, "high"])
def test_a_type_array(sent: Callable[..., Any], priority: object) -> None:
    assert sent(priority=priority)["priority"] == priority


def test_null_is_not_absent(sent: Callable[..., Any]) -> None:
    assert sent(expires=None)["expires"] is None
    assert "expires" not in sent()
    assert sent(expires=datetime(2026, 1, 2, tzinfo=UTC))["expires"] == "2026-01-02T00:00:00Z"


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ({"content": {"type": "video"}}, "content.type"),
        ({"content": {"text": "Hi"}}, "content.type"),
        ({"content": {"type": "text"}}, "content.text"),
        ({"content": {"type": "bundle", "parts": [{"type": "card"}]}}, "content.parts[0].title"),
        ({"content": {"type": "text", "text": "a" * 161}}, "content.text"),
        ({"to": []}, "to"),
        ({"to": [{"number": "abc"}]}, "to[0]"),
        ({"to": [{"number": "123", "address": "a@b.c"}]}, "to[0]"),
        ({"to": [PHONE, {}]}, "to[1]"),
        ({"priority": True}, "priority"),
        ({"priority": -1}, "priority"),
        ({"priority": None}, "priority"),
        ({"kind": "other"}, "kind"),
        ({"reply_to": {"name": "x"}}, "reply_to"),
        ({"expires": "tomorrow"}, "expires"),
    ],
)
def test_what_fits_no_alternative_never_leaves(
    drive: Drive, server: Server, arguments: dict[str, Any], where: str
) -> None:
    good = {"to": [PHONE], "content": {"type": "text", "text": "Hi"}}
    with pytest.raises(RequestInvalidError) as caught:
        drive(lambda client: client.notices.send(**{**good, **arguments}), answer({}))
    assert caught.value.location == where
    assert caught.value.pointer.startswith("#/")
    assert server.seen == []


def test_events_are_told_apart_by_their_constants(drive: Drive, load: Import) -> None:
    models = load("other_notices.models")
    came = [
        {"event": "delivered", "at": "2026-01-02T03:04:05Z", "by": "x"},
        {"event": "failed", "reason": "busy", "more": [1]},
        {"event": "read", "at": "2026-01-02T03:04:05Z"},
        "odd",
        None,
    ]
    events = drive(lambda client: client.notices.list_events(id="n/1"), answer(came))
    assert [type(event) for event in events] == [models.Delivered, models.Failed, dict, str, type(None)]
    assert events[0].at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert events[1].additional_properties == {"more": [1]}
    assert events[2:] == came[2:]


def test_content_is_told_apart_by_its_discriminator(drive: Drive, load: Import) -> None:
    models = load("other_notices.models")
    came: list[dict[str, Any]] = [
        {
            "id": "1",
            "content": {"type": "bundle", "parts": [{"type": "card", "title": "T", "buttons": None}]},
        },
        {"id": "2", "content": {"type": "video", "url": "u"}, "last": None, "price": None},
        {"id": "3", "at": "", "last": {"event": "failed", "reason": "r"}, "price": 1},
    ]
    notices = drive(lambda client: client.notices.list(), answer(came))
    assert isinstance(notices[0].content, models.Bundle)
    assert isinstance(notices[0].content.parts[0], models.Card)
    assert notices[0].content.parts[0].buttons is None
    assert notices[1].content == {"type": "video", "url": "u"}
    assert notices[2].at == ""
    assert isinstance(notices[2].last, models.Failed)
    assert [notice.to_dict() for notice in notices] == came


def test_null_for_a_result(drive: Drive) -> None:
    assert drive(lambda client: client.notices.list(), answer(b"null")) is None


def test_a_range_of_errors(drive: Drive) -> None:
    reply = answer({"title": "No", "detail": "Because"}, status=422, media_type="application/problem+json")
    with pytest.raises(UnprocessableError, match="Because"):
        drive(lambda client: client.notices.send(to=[PHONE], content={"type": "text", "text": ""}), reply)
