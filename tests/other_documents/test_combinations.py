"""What documents combine, driven: what arrives is held to the document by a reader of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft4Validator

from oas_runtime.errors import ClientError, RequestInvalidError
from tests.support.server import Seen, Server, answer

from .conftest import DOCUMENTS, Ask, Import

DOCUMENT: Any = yaml.safe_load(Path(DOCUMENTS["combinations"]).read_text("utf-8"))
Drive = Callable[..., Any]
Json = dict[str, Any]


@pytest.fixture
def drive(ask: Ask, server: Server) -> Drive:
    """The result of one call, and what arrived."""

    def go(use: Callable[[Any], Any], reply: bytes | None = None) -> tuple[Any, Seen]:
        server.answers = [answer({}) if reply is None else reply]
        result = ask("combinations", use, servers={"https://combinations.example.com": server.url})
        return result, server.seen.pop()

    return go


def conforms(value: Any, name: str) -> bool:
    """Whether a value is one of a component, as JSON Schema alone says."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    return bool(Draft4Validator(schema).is_valid(value))


def test_each_operation_is_a_method_with_a_name_that_reads_well(load: Import) -> None:
    lines = (
        (Path(load("other_combinations").__file__).parents[1] / "MANIFEST.tsv")
        .read_text("utf-8")
        .splitlines()
    )
    calls = {line.split("\t")[1] for line in lines[1:] if not line.startswith("#")}
    assert calls == {
        "things.get_things",
        "things.create",
        "things.get_thing",
        "things.update",
        "things.get_parts",
        "things.create_payment",
        "floating_ips.list",
        "floating_ips.get",
        "zoos.add_animal",
        "zoos.add_pictures",
        "zoos.put_raw",
        "zoos.add_tree",
        "zoos.add_ride",
        "zoos.get_anything",
        "zoos.add_attachment",
        "zoos.add_labelled",
    }
    notes = "\n".join(line for line in lines if line.startswith("#"))
    for words in (
        "Accept",
        "content-length",
        "Host",
        "x-webhooks",
        "Unused",
        "between slashes",
        "Declared here as text",
        "Read as required",
    ):
        assert words in notes


def test_a_query(drive: Drive) -> None:
    result, seen = drive(
        lambda client: client.things.get_things(
            plus_1=1, minus_1=2, filter={"size": {"gt": 3}, "tags": ["a", "b"]}, nested=[{"a": 1}]
        ),
        answer(b"no json", media_type="text/plain"),
    )
    assert sorted(seen.query) == [
        ("+1", "1"),
        ("-1", "2"),
        ("filter[size][gt]", "3"),
        ("filter[tags][0]", "a"),
        ("filter[tags][1]", "b"),
        ("nested", '{"a":1}'),
    ]
    assert result == "no json"


@pytest.mark.parametrize(
    "thing",
    [
        {"name": "a", "amount": 1},
        {"name": "a", "amount": 1.5},
        {"name": "a", "word": "ANY"},
        {"name": "a", "either": "abc"},
        {"name": "a", "state": None},
    ],
)
def test_a_request_that_some_alternative_fits_is_sent(drive: Drive, thing: Json) -> None:
    _, seen = drive(lambda client: client.things.create(**thing), answer(b"", status=303, media_type=None))
    assert json.loads(seen.body) == thing


def test_names_that_meet(drive: Drive) -> None:
    _, seen = drive(lambda client: client.things.update(id="p", id_in_body=3, underscore_id="b"))
    assert (seen.target, json.loads(seen.body)) == ("/things/p", {"id": 3, "_id": "b"})


def test_paths_and_nested_forms(drive: Drive) -> None:
    _, seen = drive(
        lambda client: client.things.create_payment(id="1/2", card={"number": "42"}, meta={"a": "b"}),
        answer(b"", status=204),
    )
    assert seen.target == "/things/1%2F2/a%20b"
    assert sorted(seen.form) == [("card[number]", "42"), ("meta", '{"a":"b"}')]


@pytest.mark.parametrize(
    ("animal", "name"),
    [
        ({"kind": "kitty", "lives": 9}, "Cat"),
        ({"kind": "Dog", "bark": "wau"}, "Dog"),
        ({"kind": "Animal"}, "Animal"),
    ],
)
def test_children_of_a_base(drive: Drive, load: Import, animal: Json, name: str) -> None:
    result, seen = drive(lambda client: client.zoos.add_animal(body=animal), answer(animal))
    assert type(result) is getattr(load("other_combinations.models"), name)
    assert conforms(json.loads(seen.body), name) and json.loads(seen.body) == animal


def test_files_and_raw_bytes(drive: Drive) -> None:
    _, seen = drive(
        lambda client: client.zoos.add_pictures(files=[b"one", b"two"], note={"by": "me"}),
        answer(b"", status=201),
    )
    assert seen.body.count(b'name="files"; filename=') == 2 and b'{"by":"me"}' in seen.body
    _, seen = drive(lambda client: client.zoos.put_raw(body=b"\x00raw"), answer(b"", status=204))
    assert (seen.body, seen.header("Content-Type")) == (b"\x00raw", "application/octet-stream")


@pytest.mark.parametrize(
    ("method", "body", "files"),
    [
        ("add_attachment", {"file": b"\x00one"}, [b"\x00one"]),
        ("add_attachment", {"url": "u", "thumbs": [b"\xffa", b"b"]}, [b"\xffa", b"b"]),
        ("add_labelled", {"a": b"\x00a", "b": b"b"}, [b"\x00a", b"b"]),
    ],
)
def test_files_among_alternatives_and_in_maps(
    drive: Drive, method: str, body: Json, files: list[bytes]
) -> None:
    _, seen = drive(
        lambda client: getattr(client.zoos, method)(body=body), answer(b"", status=201, media_type=None)
    )
    head = f"Content-Type: {seen.header('Content-Type')}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + seen.body)
    assert [part.get_content() for part in message.iter_parts() if part.get_filename()] == files


def test_recursion_and_a_union_beside_properties(drive: Drive) -> None:
    tree = {
        "value": "a",
        "leaf": True,
        "children": [{"value": "b", "branch": 2}],
        "named": {"c": {"value": "c", "leaf": False}},
    }
    result, seen = drive(lambda client: client.zoos.add_tree(body=tree), answer(tree))
    assert json.loads(seen.body) == tree and conforms(tree, "Tree")
    assert result.children[0].branch == 2


@pytest.mark.parametrize("tree", [{"value": "a"}, {"leaf": True}, {"value": 1, "leaf": True}])
def test_what_no_alternative_fits_is_refused(drive: Drive, tree: Json) -> None:
    assert not conforms(tree, "Tree")
    with pytest.raises(RequestInvalidError):
        drive(lambda client: client.zoos.add_tree(body=tree))


def test_an_error_that_is_all_that_is_declared(drive: Drive) -> None:
    with pytest.raises(ClientError):
        drive(lambda client: client.zoos.put_raw(body=b""), answer({}, status=409))


@pytest.mark.parametrize(
    ("came", "name"),
    [
        ({"kind": "rail", "name": "a"}, "RideTrain"),
        ({"kind": "motor", "name": "a", "cars": 3}, "RideBoat"),
        ({"kind": "sail", "name": "a", "mast": True}, "RideBoat"),
    ],
)
def test_a_union_beside_an_object_goes_by_its_discriminator(
    drive: Drive, load: Import, came: Json, name: str
) -> None:
    sent = {"kind": "rail", "name": "a", "cars": 1}
    result, seen = drive(lambda client: client.zoos.add_ride(body=sent, user_agent="me"), answer(came))
    assert type(result) is getattr(load("other_combinations.models"), name)
    assert json.loads(seen.body) == sent
    with pytest.raises(RequestInvalidError, match="cars"):
        drive(lambda client: client.zoos.add_ride(body={"kind": "rail", "name": "a"}, user_agent="me"))


def test_a_header_arrives_once(drive: Drive) -> None:
    """A parameter takes the place of the client's own header, but for those that frame the message."""
    _, seen = drive(lambda client: client.zoos.add_ride(body=None, user_agent="me/1"))
    names = [name.lower() for name, _ in seen.headers]
    assert len(names) == len(set(names))
    assert (seen.header("User-Agent"), seen.header("Content-Length"), seen.body) == ("me/1", "4", b"null")


@pytest.mark.parametrize("came", ["text", [1, 2], {"a": [1]}, 1.5, [], {}])
def test_an_answer_of_any_of_several_json_types(drive: Drive, came: Any) -> None:
    result, _ = drive(lambda client: client.zoos.get_anything(), answer(came))
    assert result == came


def test_items_of_several_kinds_of_list(drive: Drive, load: Import) -> None:
    result, _ = drive(lambda client: client.zoos.get_anything(), answer([{"of": "a"}]))
    assert result == [load("other_combinations.models").Part(of="a")]
