"""The schemas that operations use are named by what owns them."""

from __future__ import annotations

import copy

from tests.generator.operations.operations import OBJECT, Json, content, document, names

# --- roots -----------------------------------------------------------------------------------


def test_roots_are_named_by_their_operation() -> None:
    post = {
        "operationId": "sendThing",
        "parameters": [{"name": "filter-by", "in": "query", "schema": OBJECT}],
        "requestBody": {"content": content()},
        "responses": {"200": {"description": "", "content": content()}},
    }
    assert set(names(document({"/a": {"post": post}})).values()) == {
        *("SendThingFilterBy", "SendThingRequest", "SendThingResponse"),
    }


def test_what_stands_elsewhere_changes_no_name() -> None:
    get: Json = {"operationId": "getThing", "responses": {"200": {"description": "", "content": content()}}}
    data = document({"/b": {"get": get}})
    data["components"] = {"parameters": {"Filter": {"name": "f", "in": "query", "schema": OBJECT}}}
    get["parameters"] = [{"$ref": "#/components/parameters/Filter"}]
    before = names(data)
    assert before["#/components/parameters/Filter/schema"] == "FilterParameter"
    for status in ("201", "404", "5XX", "default"):
        get["responses"][status] = {"description": "", "content": content()}
    data["paths"]["/a"] = {"get": {**copy.deepcopy(get), "operationId": "aaa"}}
    after = names(data)
    assert {pointer: after[pointer] for pointer in before} == before
    assert {"GetThingResponse404", "GetThingResponse5XX", "GetThingResponseDefault"} <= set(after.values())


def test_shared_parts_are_named_by_themselves() -> None:
    shared = {
        "requestBodies": {"Pet": {"content": content()}},
        "responses": {
            "PetResponse": {"description": "", "content": content(), "headers": {"X-A": {"schema": OBJECT}}}
        },
        "headers": {"Rate": {"schema": OBJECT}},
    }
    post = {
        "requestBody": {"$ref": "#/components/requestBodies/Pet"},
        "responses": {
            "200": {"$ref": "#/components/responses/PetResponse"},
            "404": {"description": "", "headers": {"R": {"$ref": "#/components/headers/Rate"}}},
        },
    }
    item = {"post": post, "parameters": [{"name": "f", "in": "query", "schema": OBJECT}]}
    assert set(names(document({"/pets/all": item}, components=shared)).values()) == {
        *("PetRequest", "PetResponse", "PetResponseXA", "RateHeader", "PetsAllF"),
    }


def test_media_types_beside_json_add_their_subtype() -> None:
    media = content(OBJECT, "application/json", "application/vnd.x+json", "text/*")
    data = document({"/a": {"get": {"operationId": "a", "responses": {"200": {"description": ""}}}}})
    data["paths"]["/a"]["get"]["responses"]["200"]["content"] = media
    assert set(names(data).values()) == {"AResponse", "AResponseVndXJson", "AResponseAny"}
