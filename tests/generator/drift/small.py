"""A small document of our own, and changes of it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

Document = dict[str, Any]
Edit = Callable[[Document], None]


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
