"""What a trap is, and the small documents that most of them are variations of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trap:
    """A document that must be refused.

    ``pointer`` is the JSON pointer of the first problem reported, ``words`` are in its message. ``raw``
    is the document, as bytes where the bytes matter.
    """

    id: str
    raw: bytes
    pointer: str
    words: str
    suffix: str = ".yaml"


def trap(id: str, document: Json | str, pointer: str, words: str) -> Trap:
    """A trap from plain data, or from YAML text."""
    if isinstance(document, str):
        return Trap(id, document.encode(), pointer, words)
    return Trap(id, json.dumps(document).encode(), pointer, words, ".json")


def document(paths: Mapping[str, Any], /, *, openapi: str | None = "3.0.3", **parts: Any) -> Json:
    """A document of some paths; ``parts`` are further fields of the document, or replace the usual ones."""
    usual: Json = {
        "openapi": openapi,
        "info": {"title": "Trap", "version": "1"},
        "servers": [{"url": "https://trap.example.com"}],
        "tags": [{"name": "Things"}],
        "paths": dict(paths),
    }
    return {key: value for key, value in {**usual, **parts}.items() if value is not None}


def operation(id: str = "getThing", **parts: Any) -> Json:
    """An operation that answers 204; ``parts`` replace its fields."""
    usual: Json = {
        "operationId": id,
        "tags": ["Things"],
        "responses": {"204": {"description": "Done."}},
    }
    return {key: value for key, value in {**usual, **parts}.items() if value is not None}


def one(path: str = "/a", *, item: Json | None = None, top: Json | None = None, **parts: Any) -> Json:
    """A document of one GET operation; ``item`` and ``top`` add to its path item and to the document."""
    return document({path: {"get": operation(**parts), **(item or {})}}, **(top or {}))


def parameters(*listed: Json, path: str = "/a", **parts: Any) -> Json:
    """A document of one operation with these parameters."""
    return one(path, parameters=list(listed), **parts)


def query(name: str, **parts: Any) -> Json:
    """A query parameter, of type string unless ``schema`` says otherwise."""
    return {"name": name, "in": "query", "schema": {"type": "string"}, **parts}


def body(schema: Json, media_type: str = "application/json", **parts: Any) -> Json:
    """A document of one POST operation with this request body; ``parts`` are components' schemas."""
    content = {media_type: {"schema": schema}}
    post = operation("sendThing", requestBody={"required": True, "content": content})
    return document({"/a": {"post": post}}, components={"schemas": parts})


def schemas(named: Json, openapi: str = "3.0.3") -> Json:
    """A document with these component schemas; the first is what its one operation answers."""
    first = next(iter(named))
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{first}"}}}
    answer = {"200": {"description": "Fine.", "content": content}}
    paths = {"/a": {"get": operation(responses=answer)}}
    return document(paths, openapi=openapi, components={"schemas": dict(named)})


def properties(named: Json, openapi: str = "3.0.3") -> Json:
    """A document with the one schema ``Thing`` that has these properties."""
    return schemas({"Thing": {"type": "object", "properties": named}}, openapi)


REF = "#/components/schemas/"
THING = "#/components/schemas/Thing"
BODY = "#/paths/~1a/post/requestBody/content/application~1json/schema"
GET = "#/paths/~1a/get"
