"""Everything that holds for an operation, as text: the same where two documents say the same."""

from __future__ import annotations

import json
from typing import Any

from .document import Operation
from .schema import resolve

_DEEPEST = 40


def fingerprint(operation: Operation) -> str:
    """All of it."""
    return _text(operation, [*_place(operation), operation.tag, operation.data], extensions=True)


def sent(operation: Operation) -> str:
    """What is sent: the request and where it goes, without extensions."""
    kept = {key: value for key, value in operation.data.items() if key != "responses"}
    return _text(operation, [*_place(operation), kept], extensions=False)


def received(operation: Operation) -> str:
    """What a success is."""
    kept = {status: operation.responses[status].get("content") for status in operation.successes}
    return _text(operation, kept, extensions=False)


def _place(operation: Operation) -> list[Any]:
    schemes = operation.document.security_schemes
    security = [{name: schemes.get(name) for name in names} for names in operation.security]
    return [operation.method, operation.path, operation.server, security, list(operation.all_parameters)]


def _text(operation: Operation, node: Any, *, extensions: bool) -> str:
    return json.dumps(_expanded(operation.document.data, node, extensions), sort_keys=True)


def _expanded(root: dict[str, Any], node: Any, extensions: bool, depth: int = 0) -> Any:
    """A node with its references followed, to some depth."""
    node = resolve(root, node) if depth < _DEEPEST else None
    if isinstance(node, dict):
        return {
            str(key): _expanded(root, value, extensions, depth + 1)
            for key, value in node.items()
            if extensions or not str(key).startswith("x-")
        }
    if isinstance(node, list):
        return [_expanded(root, item, extensions, depth + 1) for item in node]
    return node
