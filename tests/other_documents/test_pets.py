"""Cookies, headers, path parameters, forms, multipart uploads, binary downloads."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path
from typing import Any, cast

import pytest

from oas_runtime.auth.credentials import Credentials
from oas_runtime.common.secrets import Secret
from oas_runtime.errors import (
    ConflictError,
    CredentialsMissingError,
    NotFoundError,
    RequestInvalidError,
    UndecodableResponseError,
)
from tests.support.server import Server, answer

from .conftest import Ask, Import

KEY = Credentials(api_keys={"api_key": Secret("top-secret")})
Drive = Callable[..., Any]


@pytest.fixture
def drive(ask: Ask, server: Server) -> Drive:
    """Answers one call with ``reply``."""

    def go(use: Callable[[Any], Any], reply: bytes, credentials: Credentials | None = KEY) -> Any:
        server.answers = [reply]
        return ask("pets", use, credentials, servers={"https://pets.example.com/v1": f"{server.url}/v1"})

    return go


def test_query_styles_headers_and_cookies(drive: Drive, server: Server, load: Import) -> None:
    pets = drive(
        lambda client: client.pet.find(
            status=["available", "sold"],
            tags=["a,b", "c&d"],
            limit=5,
            x_request_id="0000-é"[:4],
            session="a;b c",
            theme="dark",
        ),
        answer([{"id": 1, "name": "Rex", "born": "2020-02-29", "fur": {"soft": True}}, {"name": "Tom"}]),
    )
    models = load("other_pets.models")
    assert [type(pet) for pet in pets] == [models.Pet, models.Pet]
    assert (pets[0].name, pets[0].born, pets[1].tags) == ("Rex", date(2020, 2, 29), [])
    assert pets[0].additional_properties == {"fur": {"soft": True}}
    seen = server.only
    assert seen.method == "GET"
    assert seen.target == "/v1/pets?status=available&status=sold&tags=a%2Cb,c%26d&limit=5"
    assert seen.header("X-Request-ID") == "0000"
    assert seen.header("Cookie") == "session=a%3Bb%20c; theme=dark"
    assert seen.header("X-Api-Key") == "top-secret"
    assert seen.header("Authorization") is None
    assert seen.header("Accept") == "application/json"
    assert seen.body == b""


def test_nothing_unasked_is_sent(drive: Drive, server: Server) -> None:
    assert drive(lambda client: client.pet.find(), answer([])) == []
    names = sorted(name.lower() for name, _ in server.only.headers)
    assert names == ["accept", "accept-encoding", "host", "user-agent", "x-api-key"]
    assert server.only.target == "/v1/pets"


def test_json_body_from_dicts_and_models(drive: Drive, server: Server, load: Import) -> None:
    models = load("other_pets.models")
    parent = models.Pet(name="Old", category=models.Category(name="dogs"), tags=["x"])
    pet = drive(
        lambda client: client.pet.add(
            name="Rex", born=date(2020, 2, 29), owner=None, parents=[parent, {"name": "Dam"}], tags=("a", "b")
        ),
        answer({"id": 7, "name": "Rex", "owner": None}, status=201),
    )
    assert (pet.id, pet.owner) == (7, None)
    assert pet.to_dict() == {"id": 7, "name": "Rex", "owner": None}
    assert server.only.header("Content-Type") == "application/json"
    assert json.loads(server.only.body) == {
        "name": "Rex",
        "born": "2020-02-29",
        "owner": None,
        "parents": [{"name": "Old", "category": {"name": "dogs"}, "tags": ["x"]}, {"name": "Dam"}],
        "tags": ["a", "b"],
    }


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"name": ""}, "name must"),
        ({"name": "Rex", "status": "lost"}, "status must be one of"),
        ({"name": "Rex", "tags": ["a", "a"]}, "tags must not contain"),
        (
            {"name": "Rex", "parents": [{"name": "A"}, {"name": "B", "parents": [{}]}]},
            "parents[1].parents[0].name",
        ),
        ({"name": "Rex", "parents": [{"name": "A", "id": 3}]}, "parents[0].id must be omitted"),
        ({"name": "Rex", "born": "29.2.2020"}, "born must be a date"),
        ({"name": "Rex", "owner": 3}, "owner must be a string"),
    ],
)
def test_bad_arguments_never_leave(drive: Drive, server: Server, arguments: Any, words: str) -> None:
    with pytest.raises(RequestInvalidError, match="addPet") as caught:
        drive(lambda client: client.pet.add(**arguments), answer({}))
    assert words in str(caught.value)
    assert caught.value.pointer.startswith("#/components/schemas/")
    assert server.seen == []


def test_read_only_is_no_argument(drive: Drive) -> None:
    with pytest.raises(TypeError, match="id"):
        drive(lambda client: client.pet.add(name="Rex", id=1), answer({}))


def test_missing_key(drive: Drive, server: Server) -> None:
    with pytest.raises(CredentialsMissingError, match="api_key"):
        drive(lambda client: client.pet.find(), answer([]), None)
    assert server.seen == []


def test_path_and_header_parameters(drive: Drive, server: Server) -> None:
    assert drive(lambda client: client.pet.delete(pet_id=12, x_confirm=True), answer(status=204)) is None
    seen = server.only
    assert (seen.method, seen.target, seen.header("X-Confirm")) == ("DELETE", "/v1/pets/12", "true")
    assert seen.header("Content-Type") is None


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "\0"])
def test_a_header_value_cannot_end_its_line(drive: Drive, server: Server, value: str) -> None:
    with pytest.raises(RequestInvalidError, match="control character"):
        drive(lambda client: client.pet.get(pet_id=1, if_modified_since=value), answer({}))
    assert server.seen == []


def test_headers_only(drive: Drive, server: Server) -> None:
    raw = drive(
        lambda client: client.pet.with_raw_response.exists(pet_id=3),
        answer(headers={"ETag": '"v1"'}, media_type=None),
    )
    assert (raw.status, raw.headers["etag"], raw.result) == (200, '"v1"', None)
    assert server.only.method == "HEAD"


def test_form(drive: Drive, server: Server) -> None:
    drive(
        lambda client: client.pet.update_with_form(
            pet_id=3, name="é &=+", vaccinated=False, nicknames=["a", "b"]
        ),
        answer(status=204),
    )
    assert server.only.header("Content-Type") == "application/x-www-form-urlencoded"
    assert server.only.body == b"name=%C3%A9+%26%3D%2B&nicknames=a&nicknames=b&vaccinated=false"


def test_an_optional_body_left_out(drive: Drive, server: Server) -> None:
    drive(lambda client: client.pet.update_with_form(pet_id=3), answer(status=204))
    assert server.only.body == b""
    assert server.only.header("Content-Type") is None


def _parts(content_type: str | None, body: bytes) -> dict[str, list[tuple[str | None, str, bytes]]]:
    """File name, content type and content of each part, by its name; read by the standard library."""
    message = message_from_bytes(
        b"Content-Type: " + (content_type or "").encode() + b"\r\n\r\n" + body, policy=HTTP
    )
    parts: dict[str, list[tuple[str | None, str, bytes]]] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = cast("bytes", part.get_payload(decode=True))
        parts.setdefault(name, []).append((part.get_filename(), part.get_content_type(), content))
    return parts


@pytest.mark.parametrize("source", ["bytes", "file", "memory"])
def test_multipart(drive: Drive, server: Server, source: str, tmp_path: Path) -> None:
    content = bytes(range(256)) + b"\r\n--boundary\r\n"
    path = tmp_path / 'pic"ture.png'
    path.write_bytes(content)
    with path.open("rb") as file:
        picture = {"bytes": content, "file": file, "memory": io.BytesIO(content)}[source]
        stored = drive(
            lambda client: client.pet.upload_picture(
                pet_id=3, picture=picture, caption="é", tags=["a", "b"], place={"lat": 1.5, "lon": -2}
            ),
            answer({"url": "u", "bytes": 3}),
        )
    assert (stored.url, stored.bytes) == ("u", 3)
    seen = server.only
    assert (seen.header("Content-Type") or "").startswith("multipart/form-data; boundary=")
    parts = _parts(seen.header("Content-Type"), seen.body)
    assert parts["caption"] == [(None, "text/plain", "é".encode())]
    assert [text for _, _, text in parts["tags"]] == [b"a", b"b"]
    ((_, kind, place),) = parts["place"]
    assert (kind, json.loads(place)) == ("application/json", {"lat": 1.5, "lon": -2})
    ((name, kind, got),) = parts["picture"]
    assert (kind, got) == ("image/png", content)
    assert name is not None and "\r" not in name


def test_multipart_is_checked(drive: Drive, server: Server) -> None:
    with pytest.raises(RequestInvalidError, match="picture must be bytes"):
        drive(lambda client: client.pet.upload_picture(pet_id=3, picture="text"), answer({}))
    with pytest.raises(RequestInvalidError, match=r"place\.lon is required"):
        drive(lambda client: client.pet.upload_picture(pet_id=3, picture=b"", place={"lat": 1}), answer({}))
    assert server.seen == []


def test_binary_body_and_download(drive: Drive, server: Server) -> None:
    content = bytes(range(256)) * 300
    drive(lambda client: client.pet.replace_picture(pet_id=3, name="ä/b?c", body=content), answer(status=204))
    seen = server.seen.pop()
    assert (seen.method, seen.target) == ("PUT", "/v1/pets/3/pictures/%C3%A4%2Fb%3Fc")
    assert (seen.header("Content-Type"), seen.body) == ("application/octet-stream", content)
    got = drive(
        lambda client: client.pet.download_picture(pet_id=3, name="a"),
        answer(content, media_type="application/octet-stream"),
    )
    assert got == content
    assert server.only.header("Accept") == "application/octet-stream"


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_path_value_cannot_walk_up(drive: Drive, server: Server, name: str) -> None:
    with pytest.raises(RequestInvalidError, match="another path"):
        drive(lambda client: client.pet.download_picture(pet_id=3, name=name), answer(b""))
    assert server.seen == []


def test_anonymous_operation_sends_no_key(drive: Drive, server: Server) -> None:
    order = drive(
        lambda client: client.store.place_order(
            pet_id=1, quantity=2, ship_date=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
        ),
        answer({"petId": 1, "quantity": 2, "shipDate": "2026-01-02T03:04:05+00:00", "complete": False}),
    )
    assert order.ship_date == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert order.to_dict()["shipDate"] == "2026-01-02T03:04:05+00:00"
    assert json.loads(server.only.body) == {"petId": 1, "quantity": 2, "shipDate": "2026-01-02T03:04:05Z"}
    assert server.only.header("X-Api-Key") is None


def test_a_naive_date_time_is_refused(drive: Drive) -> None:
    with pytest.raises(RequestInvalidError, match="time zone"):
        drive(
            lambda client: client.store.place_order(pet_id=1, quantity=1, ship_date=datetime(2026, 1, 2)),
            answer({}),
        )


def test_a_map(drive: Drive) -> None:
    assert drive(lambda client: client.store.get_inventory(), answer({"cats": 3, "dogs": 0})) == {
        "cats": 3,
        "dogs": 0,
    }


def test_declared_errors(drive: Drive, load: Import) -> None:
    with pytest.raises(ConflictError) as conflict:
        drive(
            lambda client: client.pet.add(name="Rex"), answer({"title": "Twice", "detail": "D"}, status=409)
        )
    assert conflict.value.status == 409
    assert "addPet" in str(conflict.value)
    with pytest.raises(NotFoundError) as missing:
        drive(lambda client: client.pet.get(pet_id=9), answer({"title": "None"}, status=404))
    assert "None" in str(missing.value)
    assert "top-secret" not in repr(vars(missing.value))


def test_a_broken_body(drive: Drive) -> None:
    with pytest.raises(UndecodableResponseError):
        drive(lambda client: client.pet.find(), answer(b"[{"))
