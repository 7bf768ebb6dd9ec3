"""A small document of our own, and changes of it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from generator.drift.compare.documents import compare
from generator.drift.inputs.document_versions import DocumentVersion
from generator.drift.model.finding import Finding
from generator.drift.report import report as drift_report

Document = dict[str, Any]
Edit = Callable[[Document], Any]
TODAY = date(2026, 1, 1)


def document() -> Document:
    """Two operations that share a schema, one list of calls."""
    return copy.deepcopy(_DOCUMENT)


def changed(change: Edit) -> Document:
    """The document after a change."""
    data = document()
    change(data)
    return data


def operation(data: Document, path: str = "/messages", method: str = "post") -> Document:
    """An operation of it."""
    node: Document = data["paths"][path][method]
    return node


def schema(data: Document, name: str = "Message") -> Document:
    """A schema of it."""
    node: Document = data["components"]["schemas"][name]
    return node


def body(data: Document) -> Document:
    """The schema of what is sent."""
    node: Document = operation(data)["requestBody"]["content"]["application/json"]["schema"]
    return node


def breaking(data: Document) -> None:
    """Have a message need its sender."""
    body(data)["required"].append("sender")


def remove_path(data: Document) -> None:
    """Remove the only operation of a path."""
    del data["paths"]["/messages/{id}"]


def findings_of(change: Edit) -> list[Finding]:
    """What the comparison finds of a change."""
    return compare(document(), changed(change), TODAY)


def write(path: Path, data: Document) -> Path:
    """Write a document into a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    return path


def report_of(old: Document, new: Document, **options: Any) -> drift_report.Report:
    """The report of two documents."""
    versions = [
        DocumentVersion(name=name, file=name, document=data, published=data, source=b"a: 1")
        for name, data in (("old", old), ("new", new))
    ]
    return drift_report.make(*versions, **options)


_DOCUMENT: Document = {
    "openapi": "3.0.3",
    "info": {"title": "Small", "version": "1.0.0"},
    "servers": [{"url": "https://api.example.com/v1"}],
    "security": [{"key": []}],
    "tags": [{"name": "Messages"}],
    "paths": {
        "/messages": {
            "post": {
                "operationId": "sendMessage",
                "tags": ["Messages"],
                "summary": "Send a message",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["to"],
                                "properties": {
                                    "to": {"type": "string", "maxLength": 20},
                                    "sender": {"type": "string"},
                                    "kind": {"type": "string", "enum": ["text", "unicode"]},
                                    "ttl": {"type": "integer", "minimum": 1, "maximum": 100},
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "Sent",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}},
                    }
                },
            },
            "get": {
                "operationId": "listMessages",
                "tags": ["Messages"],
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10}},
                    {
                        "name": "status",
                        "in": "query",
                        "schema": {"type": "string", "enum": ["sent", "failed"]},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "Messages",
                        "headers": {"X-Total": {"schema": {"type": "integer"}}},
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Message"}}
                            }
                        },
                    }
                },
            },
        },
        "/messages/{id}": {
            "get": {
                "operationId": "getMessage",
                "tags": ["Messages"],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "A message",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}},
                    },
                    "404": {"description": "There is none"},
                },
            }
        },
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "basic"}},
        "schemas": {
            "Message": {
                "type": "object",
                "required": ["id", "status"],
                "properties": {
                    "id": {"type": "string"},
                    "status": {"type": "string", "enum": ["sent", "failed"]},
                    "price": {"type": "string"},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                },
            },
            "Part": {
                "type": "object",
                "properties": {"text": {"type": "string"}, "inner": {"$ref": "#/components/schemas/Part"}},
            },
        },
    },
}


def _pointers(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in items:
        yield (*path, key)
        yield from _pointers(member, (*path, key))


PLACES = sorted(_pointers(document()), key=str)
VALUES: list[Any] = [None, True, 0, 7, "", "other", [], {}, ["x"], {"type": "string"}, {"$ref": "#/nowhere"}]


def mutated(place: tuple[str | int, ...], value: Any, remove: bool) -> Document:
    """The document with another value at a place, or without what stands there."""
    data = document()
    owner: Any = data
    for step in place[:-1]:
        owner = owner[step]
    if remove:
        del owner[place[-1]]
    else:
        owner[place[-1]] = value
    return data
