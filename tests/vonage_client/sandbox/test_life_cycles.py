"""Every resource of the document, from its creation to its end; and what does not exist, for each operation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from oas_runtime.common.json_pointer import is_list, is_object, resolve
from oas_runtime.schema_values.values import Values
from vonage_client.sandbox import Document, Operation, Sandbox
from vonage_client.sandbox.resources.rules import request_properties

from .emulator import World
from .pieces import DOCUMENT
from .tokens import token_of

OPERATIONS = {(one.method, one.path): one for one in Document(DOCUMENT).operations}
QUERIES = {"listReports": {"status": "PENDING,PROCESSING,SUCCESS"}}
BODIES: dict[str, Any] = {
    "createEvent": {"type": "custom:sold", "body": {"car": "red"}},
    "updateCall": {"action": "hangup"},
}
"""Requests for which not everything that the document allows does."""
UNKNOWN = "00000000-0000-4000-8000-00000000dead"


@dataclass
class Caller:
    """Sends requests that the document allows."""

    world: World

    def own(self, name: str) -> str | None:
        """What a path parameter is that names whose the resource is."""
        credentials = self.world.sandbox.credentials
        return {
            "application_id": credentials["application_id"],
            "api_key": credentials["api_key"],
            "account_id": credentials["api_key"],
        }.get(name)

    def known(self, name: str) -> Any:
        """A value for a property that refers to something that exists."""
        if name in ("sessionId", "session_id"):
            made = self.call(OPERATIONS["POST", "/session/create"], {})
            return made.json()[0]["session_id"]
        if name == "account_id":
            return self.own(name)
        if name == "applications":
            return [self.own("application_id")]
        if name == "user":
            return {"name": "alice"}
        return None

    def unknown(self, operation: Operation, name: str) -> str:
        """An id that nothing has, as the document wants it written."""
        parameter = next(one for one in operation.parameters if one.name == name)
        schema = resolve(DOCUMENT, parameter.data["schema"])
        if "pattern" not in schema:
            return UNKNOWN
        return "4477009000000" if name == "number" else "deadbeef"

    def made(self, collection: str, path: Mapping[str, str]) -> str:
        """The id of a new resource of the collection at a path."""
        create = OPERATIONS["POST", collection]
        item = next(
            path for _, path in OPERATIONS if path.rpartition("/")[0] == collection and path.endswith("}")
        )
        answer = self.call(create, path)
        assert answer.status_code < 300, answer.text
        return _id_in(answer.json(), item.rpartition("{")[2].removesuffix("}"))

    def body(self, operation: Operation, *, another: bool = False) -> Any:
        """A body with everything that is required; the values of ``another`` differ."""
        if operation.id in BODIES:
            return BODIES[operation.id]
        for media_type in operation.content.values():
            values = Values(DOCUMENT, "request", optional=another)
            made = values.of(media_type["schema"])
            if is_object(made):
                known = {name: self.known(name) for name in made}
                made |= {name: value for name, value in known.items() if value is not None}
            return made
        return None

    def call(self, operation: Operation, path: Mapping[str, str], body: Any = None) -> httpx.Response:
        """The answer to a request with these path parameters; others are whatever the document allows."""
        values, url, query = Values(DOCUMENT, "request"), operation.path, dict[str, Any]()
        for chosen in operation.chosen(everything=False):
            value = path.get(chosen.name) or self.own(chosen.name)
            if value is None:
                value = values.of(chosen.data["schema"], chosen.name)
            if chosen.location == "path":
                url = url.replace(f"{{{chosen.name}}}", str(value))
            else:
                query[chosen.name] = value
        query |= QUERIES.get(operation.id, {})
        if body is None:
            body = self.body(operation)
        given: dict[str, Any] = {}
        for name in operation.content:
            given["json" if name == "application/json" else "data"] = body
        credentials = self.world.sandbox.credentials
        if any("bearerAuth" in names for names in operation.security):
            given["headers"] = {"authorization": f"Bearer {token_of(self.world.sandbox)}"}
        else:
            given["auth"] = (credentials["api_key"], credentials["api_secret"])
        return self.world.http.request(operation.method, self.world.running.url + url, params=query, **given)


@pytest.fixture
def caller(world: World) -> Caller:
    """Requests to the emulator at its start."""
    return Caller(world)


def _chosen_freely(operation: Operation) -> list[str]:
    """The path parameters that are identifiers: of any text."""
    return [
        parameter.name
        for parameter in operation.parameters
        if parameter.location == "path" and "enum" not in resolve(DOCUMENT, parameter.data["schema"])
    ]


@pytest.mark.parametrize(
    "operation", [one for one in OPERATIONS.values() if _chosen_freely(one)], ids=lambda one: one.id
)
def test_what_does_not_exist_is_refused(caller: Caller, operation: Operation) -> None:
    names = _chosen_freely(operation)
    ids = [name for name in names if caller.own(name) is None]
    declared = operation.data["responses"]
    for unknown in ([ids] if ids else []) + [[name] for name in names if caller.own(name)]:
        answer = caller.call(operation, {name: caller.unknown(operation, name) for name in unknown})
        exactly = unknown == ids and "404" in declared
        expected = {"404"} if exactly else {"400", "401", "403", "404", "409"}
        assert str(answer.status_code) in expected, answer.text
        assert b"invalid-request" not in answer.content, answer.text


@dataclass(frozen=True)
class Collection:
    """A collection and what can be done with one of its resources."""

    create: Operation
    item: str
    parameter: str

    def of(self, method: str, *, item: bool = True) -> Operation | None:
        return OPERATIONS.get((method, self.item if item else self.create.path))

    @property
    def updates(self) -> Iterator[Operation]:
        for method in ("PATCH", "PUT"):
            operation = self.of(method)
            if operation is not None:
                yield operation


def _collections() -> Iterator[Collection]:
    """Where POST creates what has a path of its own."""
    for (method, path), operation in OPERATIONS.items():
        above, _, last = path.rpartition("/")
        create = OPERATIONS.get(("POST", above))
        if method == "GET" and last.startswith("{") and create is not None:
            yield Collection(create, path, operation.names[-1])


COLLECTIONS = list(_collections())
# What a resource says of itself where it is not the path that ends it.
ENDED = {"stopped", "deleted", "ABORTED", "LEFT"}


def _id_in(answer: Any, parameter: str) -> str:
    """The property of what was created that its path parameter takes."""
    words = parameter.replace("_", "").lower()
    by_name = {name.replace("_", "").lower(): value for name, value in answer.items()}
    for name in (words, "id", "uuid", "requestid", "apikey"):
        if name in by_name:
            return str(by_name[name])
    raise AssertionError(f"{parameter} is not in {answer}")


def _items_in(answer: Any) -> list[Any]:
    """The things of a list."""
    if is_list(answer):
        return answer
    for value in answer.values() if is_object(answer) else ():
        inner = _items_in(value) if is_object(value) or is_list(value) else []
        if inner:
            return inner
    return []


def _differences(before: Any, after: Any) -> dict[str, Any]:
    """What both say differently in the same type; links and what only a creation shows are left out."""
    return {
        name: (before[name], after[name])
        for name in before.keys() & after.keys()
        if not name.startswith("_")
        and name not in ("keys", "status")
        and type(before[name]) is type(after[name])
        and _plain(before[name]) != _plain(after[name])
    }


def _is_over(before: Any, after: Any) -> bool:
    """Whether a resource that can still be read says that it has ended, or has lost its content."""
    return bool(ENDED & set(map(str, after.values())) or (before.get("body") and not after["body"]))


def _plain(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda one: one.create.id)
def test_what_is_created_is_there_until_it_is_deleted(caller: Caller, collection: Collection) -> None:
    path = dict[str, str]()
    for name in collection.create.names:
        if caller.own(name) is None:
            path[name] = caller.made(collection.create.path.partition("{" + name + "}")[0].rstrip("/"), path)
    sent = caller.body(collection.create)
    created = caller.call(collection.create, path, sent)
    assert created.status_code < 300, created.text
    made = created.json()
    path[collection.parameter] = _id_in(made, collection.parameter)
    read = collection.of("GET")
    assert read is not None
    shown = caller.call(read, path)
    assert shown.status_code == 200, shown.text
    assert _differences(made, shown.json()) == {}
    assert _differences(sent, shown.json()) == {}
    lister = collection.of("GET", item=False)
    if lister is not None:
        listed = [item for item in _items_in(caller.call(lister, path).json()) if is_object(item)]
        (own,) = (item for item in listed if path[collection.parameter] in map(str, item.values()))
        assert _differences(own, shown.json()) == {}
    for update in collection.updates:
        changes = caller.body(update, another=True)
        changed = caller.call(update, path, changes)
        assert changed.status_code < 300, changed.text
        again = caller.call(read, path).json()
        assert _differences(changes, again) == {}
        assert _id_in(again, collection.parameter) == path[collection.parameter]
    delete = collection.of("DELETE")
    if delete is not None:
        gone = caller.call(delete, path)
        stop = OPERATIONS.get(("POST", f"{collection.item}/stop"))
        if gone.status_code == 409 and stop is not None:
            assert caller.call(stop, path).status_code == 200
            caller.world.sandbox.advance(5)
            gone = caller.call(delete, path)
        assert gone.status_code < 300, gone.text
        after = caller.call(read, path)
        assert after.status_code == 404 or _is_over(made, after.json()), after.text
        if after.status_code == 404:
            assert caller.call(delete, path).status_code == 404


@pytest.mark.parametrize(
    "operation",
    [
        one
        for one in OPERATIONS.values()
        if "sessionId" in request_properties(Document(DOCUMENT), one) or one.id == "createVerifyV2"
    ],
    ids=lambda one: one.id,
)
def test_what_a_request_refers_to_exists(caller: Caller, operation: Operation) -> None:
    name = "sessionId" if operation.id != "createVerifyV2" else "template_id"
    answer = caller.call(operation, {}, caller.body(operation) | {name: UNKNOWN})
    declared = {"404", "422", "400"} & operation.data["responses"].keys()
    assert str(answer.status_code) == next(one for one in ("404", "422", "400") if one in declared)
    assert UNKNOWN in answer.text


def test_a_state_goes_on_elsewhere_as_it_does_here(caller: Caller) -> None:
    """One resource of each collection, and what happens to them by themselves, after an export and an import."""
    here, there = caller.world.sandbox, Sandbox()
    for collection in COLLECTIONS:
        if all(caller.own(name) for name in collection.create.names):
            caller.made(collection.create.path, {})
    here.advance(1)
    there.load(json.loads(json.dumps(here.state())))
    for seconds in (0, 5, 100, 20_000, 300_000):
        before = here.advance(seconds)
        assert there.advance(seconds) == before
        assert there.state() == here.state()
