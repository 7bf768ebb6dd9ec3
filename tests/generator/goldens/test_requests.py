"""The requests that the goldens' packages build: styles, names, bodies, what is refused."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import Any

import pytest

from .conftest import Build, Load, Refused

NAMES: dict[str, Any] = {
    "cls_": "1", "options_": "2", "headers": "3", "params": "4", "url": "5", "client": "6", "request": "7",
    "operation": "8", "prepare": "9", "path": "10", "query": "11", "body": "12", "str": 13, "bool": "14",
    "object": True, "class_": "16", "print": "17", "match": "18", "none": "19", "reject": "20", "timeout": 2.5,
}  # fmt: skip


def test_names_that_the_code_itself_uses(build: Build) -> None:
    request = build("names", "class_.import_", self_="a/b", **NAMES)
    assert request.path == "/class/a%2Fb"
    assert request.query == (
        "cls=1&options=2&headers=3&params=4&url=5&client=6&request=7&OPERATION=8&prepare=9&path=10&query=11"
        "&body=12&str=13&bool=14&object=true&__class__=16&print=17&match=18&None=19&reject=20&timeout=2.5"
    )


def test_names_of_methods_and_arguments(load: Load) -> None:
    json = load("names", "resources.json").Json
    print3d = load("names", "resources.print3d").Print3d
    assert {"escape", "init", "größe", "delete_escape", "field_2fa", "put_any"} <= set(vars(json))
    assert "all" in vars(print3d)


QUERIES = [
    ({"plain": ["a", "b&c"]}, "plain=a&plain=b%26c"),
    ({"joined": [1, 2]}, "joined=1,2"),
    ({"piped": ["a", "b"]}, "piped=a%7Cb"),
    ({"spaced": ["a", "b"]}, "spaced=a%20b"),
    ({"deep": {"low": 1, "high": 2}}, "deep%5Blow%5D=1&deep%5Bhigh%5D=2"),
    ({"flat": {"x": "1", "y": "2"}}, "x=1&y=2"),
    ({"filter": {"a": 1}}, "filter=%7B%22a%22%3A1%7D"),
    ({"reserved": "a/b?c&d"}, "reserved=a/b?c%26d"),
    ({"since": datetime(2026, 1, 2, tzinfo=UTC)}, "since=2026-01-02T00%3A00%3A00Z"),
    ({"page_size": 5, "name_filter": "x"}, "page_size=5&filter%5Bname%5D=x"),
    ({}, ""),
]


@pytest.mark.parametrize(("arguments", "query"), QUERIES)
def test_query_styles(build: Build, arguments: dict[str, Any], query: str) -> None:
    assert build("parameters", "items.search_items", **arguments).query == query


def test_path_styles_and_the_python_default(call: Build) -> None:
    request = call("parameters", "items.export_items", label="l.1", matrix=["a", "b;c"], list=["x", "y,z"])
    assert request.path == "/json/.l.1/;matrix=a;matrix=b%3Bc/x,y%2Cz"


def test_headers_and_cookies(build: Build) -> None:
    request = build(
        "parameters",
        "items.get_item",
        id="1",
        x_trace_id="t",
        session="a;b",
        if_none_match=["x", "y"],
        verbose=3,
    )
    assert request.headers == [("X-Trace-Id", "t"), ("If-None-Match", "x,y"), ("Cookie", "session=a%3Bb")]
    assert request.query == "verbose=3"


def test_a_parameter_of_the_path_item_gives_way_to_the_operation_s(build: Build) -> None:
    assert (
        build("parameters", "items.delete_item", id="1", x_confirm=False, verbose=True).query
        == "verbose=true"
    )
    with pytest.raises(Refused, match="verbose must be an integer"):
        build("parameters", "items.get_item", id="1", verbose=True)


BODIES: list[tuple[str, dict[str, Any], str, Any]] = [
    (
        "upload_parts",
        {"file": b"\x89PNG", "title": "ä", "meta": {"width": 3}, "more": [b"1", b"2"], "public": True},
        "multipart",
        [
            ("file", "file", b"\x89PNG", "image/png"),
            ("title", None, "ä", None),
            ("meta", None, '{"width":3}', "application/json"),
            ("more", "more", b"1", "application/octet-stream"),
            ("more", "more", b"2", "application/octet-stream"),
            ("public", None, "true", None),
        ],
    ),
    ("upload_binary", {"body": b"\0\xff"}, "bytes", b"\0\xff"),
    ("upload_binary", {"body": io.BytesIO(b"\0")}, "bytes", b"\0"),
    ("upload_text", {"body": "ä"}, "text", "ä"),
    ("upload_text", {}, "none", None),
    (
        "submit_form",
        {"name": "n", "agree": False, "colours": ["r", "g"], "sizes": (1, 2), "filter": {"a": "1", "b": "2"}},
        "form",
        [
            ("name", "n"),
            ("agree", "false"),
            ("colours", "r"),
            ("colours", "g"),
            ("sizes", "1,2"),
            ("filter[a]", "1"),
            ("filter[b]", "2"),
        ],
    ),
    ("replace_all", {"body": (1, 2)}, "json", [1, 2]),
    ("start_upload", {}, "none", None),
    ("start_upload", {"size": 3}, "json", {"size": 3}),
    ("send_any", {"a": "x"}, "json", {"a": "x"}),
    ("send_any", {}, "json", {}),
]


@pytest.mark.parametrize(("operation", "arguments", "kind", "body"), BODIES)
def test_bodies(build: Build, operation: str, arguments: dict[str, Any], kind: str, body: Any) -> None:
    request = build("bodies", f"uploads.{operation}", **arguments)
    assert (request.kind, request.body) == (kind, body)


NODE = {"value": 1, "children": [{"value": 2, "named": {"a": {"value": "x"}}}]}
RECORD = {"day": date(2026, 1, 2), "id": "i"}
REFUSED: list[tuple[str, str, dict[str, Any], str]] = [
    ("bodies", "uploads.start_upload", {"kind": "k"}, "size is required"),
    ("bodies", "uploads.replace_all", {"body": []}, "body must have at least 1"),
    ("bodies", "uploads.upload_text", {"body": "a" * 101}, "body must have at most 100"),
    ("parameters", "items.search_items", {"page_size": 0}, "page_size must be at least 1"),
    ("parameters", "items.export_items", {"format": "xml", "label": "a", "matrix": ["a"], "list": ["a"]}, "format"),
    ("parameters", "items.delete_item", {"id": "..", "x_confirm": True}, "another path"),
    ("objects", "things.replace_things", {"body": {"a": {"x": 1, "z": 2}}}, r"body\.a\.z is not allowed"),
    ("objects", "things.put_thing", {"name": "n", "grid": [[{"x": 1}], [{"y": 1}]]}, r"grid\[1\]\[0\]\.x is required"),
    ("objects", "things.put_thing", {"name": "n", "grid": [], "labels": {"a": 1}}, r"labels\.a must be a string"),
    ("recursion", "trees.create_tree", NODE, r"children\[0\]\.named\.a\.value must be an integer"),
    ("unions", "shapes.create_shape", {"name": "n", "shape": {"kind": "circle", "radius": -1}}, r"shape\.radius"),
    ("unions", "shapes.create_shape", {"name": "n", "shape": {"kind": "oval"}}, r"shape\.kind must be one of"),
    ("modern", "events.create_event", {"kind": "other", "size": 1, "parent": None}, "kind must be"),
    ("modern", "events.create_event", {"kind": "created", "size": 10, "parent": None}, "size must be less than 10"),
    ("modern", "events.create_event", {"kind": "created", "size": 1, "parent": 3}, "parent must be a string"),
    ("modern", "events.create_event", {"kind": "created", "size": 1, "parent": "", "nothing": 0}, "must be null"),
    ("enums", "values.send_values", {"cases": "vALUE"}, "cases must be one of"),
    ("enums", "values.send_values", {"order": "asc"[::-1]}, "order must be one of"),
    ("enums", "values.send_values", {"flags": False}, "flags must be"),
    ("enums", "values.send_values", {"numbers": True}, "numbers must be an integer"),
    ("enums", "values.send_values", {"mixed": False}, "mixed must be one of"),
    ("enums", "values.send_values", {"words": "1"[:0]}, "words must be one of"),
    ("formats", "records.put_record", {**RECORD, "share": 0}, "share must be greater than 0"),
    ("formats", "records.put_record", {**RECORD, "step": 7}, "step must be a multiple of 5"),
    ("formats", "records.put_record", {**RECORD, "code": "abc"}, "code must match"),
    ("formats", "records.put_record", {**RECORD, "code": "ABC\n"}, "code must match"),
    ("formats", "records.put_record", {**RECORD, "visits": []}, "visits must have at least 1"),
    ("formats", "records.put_record", {**RECORD, "updated": datetime(2026, 1, 2)}, "updated must have a time zone"),
    ("formats", "records.put_record", {**RECORD, "born": datetime(2026, 1, 2, tzinfo=UTC)}, "born must be a date"),
    ("formats", "records.put_record", {**RECORD, "holidays": {"a": "2026-02-30"}}, r"holidays\.a must be a date"),
    ("formats", "records.put_record", {**RECORD, "when": "soon"}, "when must fit"),
    ("references", "links.update_link", {"link_id": "", "id": "i"}, "link_id must have at least 1"),
    ("references", "links.update_link", {"link_id": "l", "id": "i", "next": {"id": ""}}, r"next\.id must have"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "operation", "arguments", "words"), REFUSED)
def test_refused(build: Build, name: str, operation: str, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused, match=words) as caught:
        build(name, operation, **arguments)
    assert "[#/" in str(caught.value)


def test_a_read_only_field_of_a_model_is_refused(build: Build, call: Build, load: Load) -> None:
    closed = load("objects", "models").Closed
    assert build("objects", "things.put_thing", name="n", grid=[[closed(x=1)]]).body == {
        "name": "n",
        "grid": [[{"x": 1}]],
    }
    with pytest.raises(Refused, match="id must be omitted"):
        build("objects", "things.put_thing", name="n", grid=[], id="i")
    with pytest.raises(TypeError, match="'id'"):
        call("objects", "things.put_thing", name="n", grid=[], id="i")


def test_values_of_every_enum_arrive_as_they_are(build: Build) -> None:
    request = build(
        "enums",
        "values.send_values",
        order="asc ",
        hostile="\u202e",
        mixed=None,
        nullable=None,
        rates=1,
        separators="a.b",
    )
    assert request.query == "order=asc%20"
    assert request.body == {
        "hostile": "\u202e",
        "mixed": None,
        "nullable": None,
        "rates": 1,
        "separators": "a.b",
    }


def test_hostile_names_reach_the_wire(build: Build) -> None:
    arguments: dict[str, Any] = {
        "back_slash": "1",
        "jinja": "2",
        "quote": "3",
        "unicode_é漢": "4",
        "statement": "5",
    }
    request = build(
        "hostile", "ev_il.do_harm", id="'\"\\a", a_b="{{ 1 }}", backslash="%", percent_s="6", **arguments
    )
    assert request.path == "/quote's/%27%22%5Ca"
    assert request.query == "a%22b=%7B%7B%201%20%7D%7D&x-%5C%5Cn=%25"
    assert request.body == {
        "back\\slash": "1", "{{ jinja }}": "2", 'quote"': "3", "unicode é漢": "4", "{% if %}": "5", "percent%s": "6",
    }  # fmt: skip


def test_credential_fields_are_no_arguments(call: Build) -> None:
    assert call("security", "vault.send_form", text="t").body == [("text", "t")]
    assert call("security", "vault.get_query", page=2).query == "page=2"
    with pytest.raises(TypeError, match="login"):
        call("security", "vault.send_form", text="t", login="l")
