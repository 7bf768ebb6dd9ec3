"""Pages without a fixed shape, parameter styles, trees, text, XML, and answers of several kinds."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from oas_runtime.errors import RequestInvalidError, StatusError
from tests.support.server import Server, answer

from .conftest import Ask, Import

Drive = Callable[..., Any]


@pytest.fixture
def drive(ask: Ask, server: Server) -> Drive:
    """Answers one call with ``reply``."""

    def go(use: Callable[[Any], Any], reply: bytes) -> Any:
        server.answers = [reply]
        return ask("catalogue", use, servers={"https://catalogue.example.com/api": server.url})

    return go


def test_a_page_of_free_form_entries(drive: Drive, server: Server) -> None:
    came = {
        "count": 2,
        "_embedded": {"entries": [{"any": {"thing": [1, None]}}, {}]},
        "_links": {"self": {"href": "/e", "templated": False}, "next": {"href": "/e?2", "x": 1}},
        "page": {"size": 2},
    }
    page = drive(lambda client: client.entries.search(), answer(came, media_type="application/hal+json"))
    assert page.embedded.entries == [{"any": {"thing": [1, None]}}, {}]
    assert page.links["next"].href == "/e?2"
    assert page.additional_properties == {"page": {"size": 2}}
    assert page.to_dict() == came
    assert server.only.header("Accept") == "application/hal+json"


def test_parameter_styles(drive: Drive, server: Server, load: Import) -> None:
    models = load("other_catalogue.models")
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    for given in ({"author": "Ä&B", "year": 1}, models.SearchEntriesFilter(author="Ä&B", year=1)):
        drive(
            lambda client, given=given: client.entries.search(
                filter=given,
                fields=["a&b", "c"],
                where={"x": [1, {"y": "ä"}]},
                page_size=5,
                since=moment,
                path="/a?b=c&d=e#f",
            ),
            answer({}),
        )
        assert server.seen.pop().target == (
            "/entries?filter%5Bauthor%5D=%C3%84%26B&filter%5Byear%5D=1&fields=a%26b%7Cc"
            "&where=%7B%22x%22%3A%5B1%2C%7B%22y%22%3A%22%C3%A4%22%7D%5D%7D&page%5Bsize%5D=5"
            "&since=2026-01-02T03%3A04%3A05%2B02%3A00&path=/a?b%3Dc%26d%3De%23f"
        )


def test_an_item_that_would_arrive_as_two(drive: Drive) -> None:
    with pytest.raises(RequestInvalidError, match=r"fields must not contain '\|', which separates the items"):
        drive(lambda client: client.entries.search(fields=["a|b", "c"]), answer({}))


def test_path_styles(drive: Drive, server: Server) -> None:
    drive(
        lambda client: client.entries.get(kind="a.b/c", ids=[1, 2]),
        answer(b"<shelf/>", media_type="text/xml"),
    )
    assert server.only.target == "/entries/.a.b%2Fc/;ids=1;ids=2"
    with pytest.raises(RequestInvalidError, match="ids"):
        drive(lambda client: client.entries.get(kind="a", ids=[]), answer({}))


def test_xml_and_json_by_status(drive: Drive, load: Import) -> None:
    models = load("other_catalogue.models")
    get = lambda client: client.entries.get(kind="a", ids=[1])  # noqa: E731
    shelf = drive(
        get,
        answer(
            b"<?xml version='1.0'?><shelf><name>A</name><books><book><title>T</title>"
            b"<published>2020-02-29</published></book><book><title>U</title></book></books></shelf>",
            media_type="application/xml",
        ),
    )
    assert isinstance(shelf, models.Shelf)
    assert [(book.title, book.published) for book in shelf.books] == [("T", date(2020, 2, 29)), ("U", None)]
    later = drive(get, answer({"ticket": "t"}, status=202))
    assert isinstance(later, models.Later)
    assert later.ticket == "t"


def test_xml_is_typed_whatever_its_properties_are_called(drive: Drive) -> None:
    """A number stays a number beside a property called ``int``, and a text of digits stays a text."""
    tally = drive(
        lambda client: client.entries.get_tally(),
        answer(
            b"<tally><count>1</count><int>2</int><ratio>0.5</ratio><float>4</float><bool>1</bool>"
            b"<flags>true</flags><flags>false</flags><list>5</list><None>6</None><empty></empty>"
            b"<within><str>7</str><name>8</name><tuple>9</tuple></within></tally>",
            media_type="application/xml",
        ),
    )
    assert tally.empty is None
    assert json.dumps(tally.to_dict(), sort_keys=True) == json.dumps(
        {
            "None": "6",
            "bool": 1,
            "count": 1,
            "flags": [True, False],
            "float": "4",
            "int": "2",
            "list": [5],
            "ratio": 0.5,
            "within": {"name": "8", "str": 7, "tuple": 9.0},
        }
    )


def test_an_array_body_and_an_array_of_arrays(drive: Drive, server: Server) -> None:
    body: Any = ({"a": 1}, {"b": (1, 2)}, {})
    assert drive(lambda client: client.entries.replace(body=body), answer([[1, 2], []])) == [[1, 2], []]
    assert json.loads(server.only.body) == [{"a": 1}, {"b": [1, 2]}, {}]
    with pytest.raises(RequestInvalidError, match="body"):
        drive(lambda client: client.entries.replace(body=[1]), answer([]))


@pytest.mark.parametrize("body", [None, 0, "", "text", [], {"a": None}, [1, [2.5, {"b": True}]]])
def test_any_json_body(drive: Drive, server: Server, body: Any) -> None:
    assert drive(lambda client: client.entries.annotate(body=body), answer({"ok": body})) == {"ok": body}
    assert json.loads(server.only.body) == body
    assert server.only.header("Content-Type") == "application/json"


def test_no_body_and_an_answer_that_is_not_described(drive: Drive, server: Server) -> None:
    assert drive(lambda client: client.entries.annotate(), answer(media_type=None)) is None
    assert server.only.body == b""
    assert server.only.header("Content-Type") is None
    assert (
        drive(lambda client: client.entries.annotate(), answer(b"plain", media_type="text/plain")) == "plain"
    )


def test_text(drive: Drive, server: Server) -> None:
    reply = answer("é!".encode("latin-1"), media_type="text/plain; charset=latin-1")
    assert drive(lambda client: client.entries.add_note(body="ä\n"), reply) == "é!"
    assert server.only.header("Content-Type") == "text/plain; charset=utf-8"
    assert server.only.body == "ä\n".encode()


def test_trees(drive: Drive, server: Server, load: Import) -> None:
    models = load("other_catalogue.models")
    came = {
        "value": None,
        "children": [{"value": 1}, {"value": "x", "children": []}],
        "named": {"a": {"value": 2, "owner": {"trees": [{"value": 3}]}}},
        "meta": {"free": [None]},
        "colour": "red",
    }
    media_type = "application/vnd.tree+json"
    tree = drive(
        lambda client: client.trees.plant(
            value=None,
            children=[models.Node(value=1), {"value": "x", "children": ()}],
            named={"a": models.Node(value=2, owner=models.Owner(trees=[models.Node(value=3)]))},
            meta={"free": [None]},
        ),
        answer(came, status=207, media_type=media_type),
    )
    assert json.loads(server.only.body) == {key: value for key, value in came.items() if key != "colour"}
    assert server.only.header("Content-Type") == media_type
    assert isinstance(tree.named["a"].owner.trees[0], models.Node)
    assert tree.additional_properties == {"colour": "red"}
    assert tree.to_dict() == came


def test_trees_are_checked_at_any_depth(drive: Drive, server: Server) -> None:
    bad = {"value": 1, "named": {"a": {"value": 2, "owner": {"trees": [{"value": 1.5}]}}}}
    with pytest.raises(RequestInvalidError) as caught:
        drive(lambda client: client.trees.plant(value=1, children=[bad]), answer({}))
    assert caught.value.location == "children[0].named.a.owner.trees[0].value"
    with pytest.raises(RequestInvalidError, match=r"children\[0\]\.more"):
        drive(lambda client: client.trees.plant(value=1, children=[{"value": 1, "more": 3}]), answer({}))
    assert server.seen == []


def test_any_other_status_is_the_default_error(drive: Drive) -> None:
    reply = answer({"title": "Tea"}, status=418, media_type="application/problem+json")
    with pytest.raises(StatusError, match="Tea") as caught:
        drive(lambda client: client.entries.search(), reply)
    assert caught.value.status == 418
