"""Documents of others: what can be derived from methods and paths is stateful, the rest is answered as declared."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from vonage_client.sandbox import Document, Sandbox
from vonage_client.sandbox.resources.rules import rules_of

_PET: dict[str, Any] = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "integer", "format": "int64"},
        "name": {"type": "string"},
        "tag": {"type": "string"},
        "status": {"type": "string", "enum": ["available", "sold"], "default": "available"},
        "created_at": {"type": "string", "format": "date-time"},
        "updatedAt": {"type": "string", "format": "date-time"},
    },
}
_NEW: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "tag": {"type": "string"}},
}


def _content(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _answer(schema: Any, status: str = "200") -> dict[str, Any]:
    return {status: {"description": "OK", **_content(schema)}}


def _path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _body(schema: Any) -> dict[str, Any]:
    return {"required": True, **_content(schema)}


_PETS: Any = {"$ref": "#/components/schemas/Pet"}
PETSTORE: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://pets.example/v1"}],
    "components": {"schemas": {"Pet": _PET, "New": _NEW}},
    "paths": {
        "/pets": {
            "get": {"operationId": "listPets", "responses": _answer({"type": "array", "items": _PETS})},
            "post": {
                "operationId": "createPet",
                "requestBody": _body(_NEW),
                "responses": _answer(_PETS, "201"),
            },
        },
        "/pets/{petId}": {
            "parameters": [_path("petId")],
            "get": {
                "operationId": "getPet",
                "responses": {**_answer(_PETS), "404": {"description": "No such pet."}},
            },
            "put": {"operationId": "putPet", "requestBody": _body(_NEW), "responses": _answer(_PETS)},
            "patch": {"operationId": "patchPet", "requestBody": _body(_NEW), "responses": _answer(_PETS)},
            "delete": {"operationId": "deletePet", "responses": {"204": {"description": "Gone."}}},
        },
        "/pets/{petId}/toys": {
            "parameters": [_path("petId")],
            "get": {
                "operationId": "listToys",
                "responses": _answer(
                    {
                        "type": "object",
                        "required": ["toys", "total"],
                        "properties": {
                            "toys": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["id"],
                                    "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
                                },
                            },
                            "total": {"type": "integer"},
                        },
                    }
                ),
            },
            "post": {
                "operationId": "createToy",
                "requestBody": _body(_NEW),
                "responses": _answer(
                    {
                        "type": "object",
                        "required": ["id"],
                        "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
                    },
                    "201",
                ),
            },
        },
        "/pets/{petId}/toys/{toyId}": {
            "parameters": [_path("petId"), _path("toyId")],
            "delete": {"operationId": "deleteToy", "responses": {"204": {"description": "Gone."}}},
        },
        "/weather": {
            "get": {"operationId": "getWeather", "responses": _answer({"type": "string", "example": "fine"})}
        },
    },
}


class _Pets:
    """Requests to the emulator of the document."""

    def __init__(self, document: dict[str, Any] = PETSTORE) -> None:
        self.sandbox = Sandbox(document, check_answers=True)

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.sandbox.app)
            async with httpx.AsyncClient(transport=transport, base_url="https://pets.example/v1") as client:
                return await client.request(method, path, json=body)

        answer = asyncio.run(send())
        assert answer.status_code < 500, answer.text
        return answer.json() if answer.content and answer.status_code < 300 else answer.status_code


def test_what_is_created_can_be_read_listed_changed_and_deleted() -> None:
    pets = _Pets()
    first = pets("POST", "/pets", {"name": "Rex", "tag": "dog"})
    now = "2026-01-01T12:00:00.000Z"
    assert first == {
        "id": 1,
        "name": "Rex",
        "tag": "dog",
        "status": "available",
        "created_at": now,
        "updatedAt": now,
    }
    assert pets("POST", "/pets", {"name": "Tom"})["id"] == 2
    assert pets("GET", "/pets/1") == first
    assert [pet["name"] for pet in pets("GET", "/pets")] == ["Rex", "Tom"]
    assert pets("PATCH", "/pets/1", {"name": "Max"})["tag"] == "dog"
    pets.sandbox.advance(60)
    replaced = pets("PUT", "/pets/1", {"name": "Leo"})
    assert "tag" not in replaced
    assert replaced["updatedAt"] == "2026-01-01T12:01:00.000Z"
    assert pets("DELETE", "/pets/1") == 204
    assert pets("GET", "/pets/1") == 404
    assert [pet["name"] for pet in pets("GET", "/pets")] == ["Tom"]


def test_what_is_below_another_belongs_to_it() -> None:
    pets = _Pets()
    assert pets("POST", "/pets/1/toys", {"name": "ball"}) == 404
    for name in ("Rex", "Tom"):
        pets("POST", "/pets", {"name": name})
    ball = pets("POST", "/pets/1/toys", {"name": "ball"})
    assert pets("GET", "/pets/1/toys") == {"toys": [ball], "total": 1}
    assert pets("GET", "/pets/2/toys") == {"toys": [], "total": 0}
    assert pets("DELETE", f"/pets/2/toys/{ball['id']}") == 404
    assert pets("DELETE", f"/pets/1/toys/{ball['id']}") == 204


def test_with_a_thing_goes_what_is_below_it() -> None:
    chosen = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    pets_path, toy_path = PETSTORE["paths"]["/pets"], PETSTORE["paths"]["/pets/{petId}/toys/{toyId}"]
    read = {"operationId": "getToy", "responses": _answer(chosen)}
    paths = {
        **PETSTORE["paths"],
        "/pets": {**pets_path, "post": {**pets_path["post"], "requestBody": _body({"type": "object"})}},
        "/pets/{petId}/toys/{toyId}": {**toy_path, "get": read},
    }
    pets = _Pets({**PETSTORE, "paths": paths})
    for key in (7, 8):
        pets("POST", "/pets", {"name": "Rex", "id": key})
    balls = [pets("POST", f"/pets/{key}/toys", {"name": "ball"})["id"] for key in (7, 8)]
    assert pets("GET", f"/pets/7/toys/{balls[0]}") == {"id": balls[0], "name": "ball"}
    assert pets("DELETE", "/pets/7") == 204
    assert pets("GET", f"/pets/7/toys/{balls[0]}") == 404
    pets("POST", "/pets", {"name": "Rex", "id": 7})
    assert pets("GET", "/pets/7/toys")["toys"] == []
    assert pets("GET", f"/pets/7/toys/{balls[0]}") == 404
    assert [toy["id"] for toy in pets("GET", "/pets/8/toys")["toys"]] == [balls[1]]


def test_what_can_only_be_started_and_stopped() -> None:
    started = {"type": "object", "required": ["walkId"], "properties": {"walkId": {"type": "string"}}}
    start = {"operationId": "startWalk", "requestBody": _body(_NEW), "responses": _answer(started, "202")}
    stop = {"operationId": "stopWalk", "responses": {"202": {"description": "Stopped."}}}
    pets = _Pets(
        {
            **PETSTORE,
            "paths": {
                "/walks": {"post": start},
                "/walks/{walk_id}/stop": {"parameters": [_path("walk_id")], "post": stop},
            },
        }
    )
    first, second = (pets("POST", "/walks", {"name": "park"})["walkId"] for _ in range(2))
    assert first != second
    assert pets("POST", f"/walks/{first}/stop") != 404
    assert pets("POST", "/walks/unknown/stop") == 404


def test_what_no_rule_fits_is_answered_as_declared() -> None:
    assert _Pets()("GET", "/weather") == "fine"


def test_rules_are_derived_and_what_is_declared_wins() -> None:
    document = Document(PETSTORE)
    rules = {operation.id: rules_of(document).get(operation.pointer) for operation in document.operations}
    actions = {name: rule.action for name, rule in rules.items() if rule}
    assert actions == {
        "listPets": "list",
        "createPet": "create",
        "getPet": "read",
        "putPet": "replace",
        "patchPet": "update",
        "deletePet": "delete",
        "listToys": "list",
        "createToy": "create",
        "deleteToy": "delete",
    }
    changed = {**PETSTORE["paths"]["/pets/{petId}"]}
    changed["put"] = {**changed["put"], "x-state": {"action": "update"}}
    pets = _Pets({**PETSTORE, "paths": {**PETSTORE["paths"], "/pets/{petId}": changed}})
    pets("POST", "/pets", {"name": "Rex", "tag": "dog"})
    assert pets("PUT", "/pets/1", {"name": "Max"})["tag"] == "dog"


def test_the_products_that_need_no_code() -> None:
    document = Document.load()
    by_pointer = rules_of(document)
    rules = {operation.id: by_pointer.get(operation.pointer) for operation in document.operations}
    pool = rules["createNumberPool"]
    assert pool is not None
    assert (pool.action, pool.resource, dict(pool.above or {})) == (
        "create",
        "accounts.pools",
        {"account_id": "accounts"},
    )
    fragments = rules["listVerifyTemplateFragments"]
    assert fragments is not None
    assert dict(fragments.above or {}) == {"template_id": "templates"}
    captions, signal = rules["startCaptions"], rules["sendSignal"]
    assert captions is not None
    assert signal is not None
    assert (captions.action, captions.key, dict(captions.references or {})) == (
        "create",
        "captionsId",
        {"sessionId": "sessions"},
    )
    assert (signal.action, dict(signal.above or {})["session_id"]) == ("within", "sessions")


def test_what_the_document_says_of_names() -> None:
    """``above`` and ``references`` name collections that no path tells."""
    walk = {
        "operationId": "walk",
        "requestBody": _body({"type": "object", "properties": {"pet": {"type": "string"}}}),
        "responses": {**_answer({"type": "string", "example": "done"}), "422": {"description": "No."}},
    }
    feed = {"operationId": "feed", "responses": _answer({"type": "string", "example": "fed"})}
    paths = {
        **PETSTORE["paths"],
        "/walks": {"post": walk},
        "/owners/{pet}/food": {"parameters": [_path("pet")], "post": feed},
    }
    state = {"above": {"pet": "pets"}, "references": {"pet": "pets"}}
    pets = _Pets({**PETSTORE, "paths": paths, "x-state": state})
    assert (pets("POST", "/walks", {"pet": "1"}), pets("POST", "/owners/1/food")) == (422, 404)
    pets("POST", "/pets", {"name": "Rex"})
    assert (pets("POST", "/walks", {"pet": "1"}), pets("POST", "/owners/1/food")) == ("done", "fed")
    assert pets("POST", "/walks", {}) == "done"


def test_a_list_is_filtered_by_properties_of_its_items() -> None:
    paths = {**PETSTORE["paths"]}
    query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("tag", "id", "other")]
    paths["/pets"] = {**paths["/pets"], "get": {**paths["/pets"]["get"], "parameters": query}}
    pets = _Pets({**PETSTORE, "paths": paths})
    for name, tag in (("Rex", "dog"), ("Tom", "cat"), ("Max", "dog")):
        pets("POST", "/pets", {"name": name, "tag": tag})
    result = {
        text: [pet["name"] for pet in pets("GET", f"/pets?{text}")]
        for text in ("tag=dog", "tag=dog,cat", "tag=dog&id=3", "tag=cow", "other=1")
    }
    assert result == {
        "tag=dog": ["Rex", "Max"],
        "tag=dog,cat": ["Rex", "Tom", "Max"],
        "tag=dog&id=3": ["Max"],
        "tag=cow": [],
        "other=1": ["Rex", "Tom", "Max"],
    }


def test_other_ways_to_update_and_to_list() -> None:
    """As the example document of the OpenAPI tools has them."""
    with_id = {**_NEW, "properties": {**_NEW["properties"], "id": {"type": "integer"}}}
    query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("name", "status")]
    paths = {**PETSTORE["paths"]}
    put = {"operationId": "putOne", "requestBody": _body(with_id), "responses": _answer(_PETS)}
    paths["/pets"] = {**paths["/pets"], "put": put}
    one = {"operationId": "form", "parameters": query, "responses": _answer(_PETS)}
    paths["/pets/{petId}"] = {**paths["/pets/{petId}"], "post": one}
    by_status = {"operationId": "byStatus", "responses": _answer({"type": "array", "items": _PETS})}
    paths["/pets/findByStatus"] = {"get": {**by_status, "parameters": query}}
    pets = _Pets({**PETSTORE, "paths": paths})
    for name in ("Rex", "Tom"):
        pets("POST", "/pets", {"name": name, "tag": "old"})
    assert pets("PUT", "/pets", {"id": 2, "name": "Max"})["name"] == "Max"
    assert pets("PUT", "/pets", {"id": 3, "name": "Max"}) == 404
    assert pets("PUT", "/pets", {"name": "Max"}) == 404
    assert "tag" not in pets("GET", "/pets/2")
    assert pets("POST", "/pets/1?status=sold")["tag"] == "old"
    assert pets("GET", "/pets/1")["status"] == "sold"
    assert [pet["name"] for pet in pets("GET", "/pets/findByStatus?status=sold")] == ["Rex"]
    assert [pet["name"] for pet in pets("GET", "/pets/findByStatus?status=available")] == ["Max"]
