"""One kind of change, as data, and the small language that changes are written in.

A place is a text of steps: an operationId, ``#`` with the name of a component schema, or ``root``;
then keys and list indices. ``body`` is the schema of the request body, ``answer`` the schema of the
first success (references are followed to the schema they mean); ``?name`` is the parameter of that
name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Change = Callable[[dict[str, Any]], None]

METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Mutation:
    """A kind of change.

    ``static`` and ``dynamic`` are kinds of findings that the contract tests of the changed document
    must report against the package of the unchanged one. ``shows`` are texts that the regenerated
    difference must have in its changed lines; ``files`` and ``lines`` bound that difference (the copy
    of the document and the stamp, which change with everything, are not counted).
    """

    kind: str
    change: Change
    static: tuple[str, ...]
    dynamic: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    files: int = 4
    lines: int = 40
    text_only: bool = False
    """The change touches descriptions only: no call differs by it."""
    base: Literal["published", "effective"] = "published"
    """The document that is changed: the published one with Python's names, or the effective one."""


def find(data: dict[str, Any], place: str) -> Any:
    """The part of the document that a place means."""
    node: Any = None
    for step in place.split():
        if node is None:
            node = _start(data, step)
        elif step == "body":
            node = _followed(data, next(iter(node["requestBody"]["content"].values()))["schema"])
        elif step == "answer":
            success = next(response for status, response in node["responses"].items() if status[0] == "2")
            node = _followed(data, next(iter(success["content"].values()))["schema"])
        elif step.startswith("?"):
            node = next(parameter for parameter in node["parameters"] if parameter["name"] == step[1:])
        else:
            node = node[int(step) if isinstance(node, list) else step]
    return node


def _start(data: dict[str, Any], step: str) -> Any:
    if step == "root":
        return data
    if step.startswith("#"):
        return data["components"]["schemas"][step[1:]]
    path, method = route(data, step)
    return data["paths"][path][method]


def route(data: dict[str, Any], operation: str) -> tuple[str, str]:
    """Path and method of an operation."""
    return next(
        (path, method)
        for path, item in data["paths"].items()
        for method, described in item.items()
        if method in METHODS and described["operationId"] == operation
    )


def _followed(data: dict[str, Any], schema: Any) -> Any:
    while "$ref" in schema:
        schema = data["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def put(place: str, key: str, value: Any) -> Change:
    """Set a key."""

    def change(data: dict[str, Any]) -> None:
        find(data, place)[key] = value

    return change


def drop(place: str, *keys: str) -> Change:
    """Remove keys of a mapping, or values of a list."""

    def change(data: dict[str, Any]) -> None:
        node = find(data, place)
        for key in keys:
            if isinstance(node, list):
                node.remove(key)
            else:
                del node[key]

    return change


def add(place: str, *values: Any) -> Change:
    """Append to a list."""

    def change(data: dict[str, Any]) -> None:
        find(data, place).extend(values)

    return change


def rename(place: str, key: str, to: str) -> Change:
    """Give a key another name, in its place."""

    def change(data: dict[str, Any]) -> None:
        node = find(data, place)
        items = [(to if name == key else name, value) for name, value in node.items()]
        node.clear()
        node.update(items)

    return change


def without_parameters(operation: str, *names: str) -> Change:
    """Remove parameters of an operation."""

    def change(data: dict[str, Any]) -> None:
        node = find(data, operation)
        node["parameters"] = [parameter for parameter in node["parameters"] if parameter["name"] not in names]

    return change


def without_properties(place: str, *names: str) -> Change:
    """Remove properties of a schema, and their required marks."""

    def change(data: dict[str, Any]) -> None:
        schema = find(data, place)
        for name in names:
            del schema["properties"][name]
        if "required" in schema:
            schema["required"] = [name for name in schema["required"] if name not in names]

    return change


def moved_path(operation: str, to: str) -> Change:
    """Give the path of an operation another name, in its place."""

    def change(data: dict[str, Any]) -> None:
        rename("root paths", route(data, operation)[0], to)(data)

    return change


def all_of(*changes: Change) -> Change:
    """Several changes one after the other."""

    def change(data: dict[str, Any]) -> None:
        for part in changes:
            part(data)

    return change


def everywhere(old: Any, new: Any) -> Change:
    """Replace a key and a text wherever it stands."""

    def replaced(node: Any) -> Any:
        if isinstance(node, dict):
            return {(new if key == old else key): replaced(value) for key, value in node.items()}
        if isinstance(node, list):
            return [replaced(item) for item in node]
        return new if node == old else node

    def change(data: dict[str, Any]) -> None:
        changed = replaced(data)
        data.clear()
        data.update(changed)

    return change
