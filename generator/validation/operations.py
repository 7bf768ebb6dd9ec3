"""Checks of paths, operations, their parameters and media types, and their names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..common.errors import Problem
from ..common.json_pointer import child
from ..common.json_values import Json
from ..extensions.python_names import method_names_of, operation_ids_of, tag_names_of
from ..openapi.grammar import METHODS, operations_of, parameters_at, plain_path, resolve, tag_of
from ..openapi.media_types import TOKEN, is_media_type

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_PARAMETER = re.compile(r"[A-Za-z0-9_-]+\Z")
_STYLES = {
    "path": {"simple", "label", "matrix"},
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "header": {"simple"},
    "cookie": {"form"},
}
_RENAME = "Give one of them another name with x-python-name in an overlay."


def paths(data: Json) -> Iterator[Problem]:
    """Yield problems of paths that are not plain templates."""
    for path in sorted(data.get("paths") or {}):
        if path.startswith("x-"):
            continue
        pointer = child("#/paths", path)
        fault = _path_fault(path, _path_parameters(data, pointer, data["paths"][path]))
        if fault is not None:
            yield Problem(pointer, *fault)


def _path_parameters(data: Json, pointer: str, value: Json) -> set[str]:
    """Return the names of the path parameters that a path item and its operations declare."""
    place, item = resolve(data, pointer, value)
    owners = [(place, item), *((child(place, method), item[method]) for method in METHODS if method in item)]
    return {
        parameter["name"]
        for at, owner in owners
        for _, parameter in parameters_at(data, at, owner)
        if parameter["in"] == "path"
    }


def _path_fault(path: str, declared: set[str]) -> tuple[str, str] | None:
    if not path.startswith("/") or path.startswith("//"):
        return f"{path!r} must begin with one '/'", "Write it relative to the server."
    if "\\" in path:
        return "a backslash cannot stand in a path", "Write '/', or percent-encode it."
    for part in path.split("/"):
        if part in (".", ".."):
            return f"the segment {part!r} leads to another path", "Write the path it leads to."
    path = plain_path(path)
    rest = _TEMPLATE.sub("", path)
    for brace in "{}":
        if brace in rest:
            return f"a {brace!r} has no partner", "Write each parameter as {name}."
    names = _TEMPLATE.findall(path)
    for name in names:
        if not _PARAMETER.match(name) and (name not in declared or not name.strip()):
            message = f"{{{name}}} is not a path parameter"
            advice = "Declare one of this name; undeclared, it may contain letters, digits, '_' and '-'."
            return message, advice
    for name, count in Counter(names).items():
        if count > 1:
            return f"the parameter {name!r} stands {count} times in the path", "Name each one differently."
    return None


def operations(data: Json) -> Iterator[Problem]:
    """Yield problems of operations with colliding names, and of unwritable parameters and media types."""
    methods: dict[tuple[str, str], tuple[str, str]] = {}
    ids = operation_ids_of(data)
    names = method_names_of(data, ids)
    for path, _, pointer, operation, item in operations_of(data):
        tag, name = tag_of(operation), names[pointer]
        if (tag, name) in methods:
            other, location = methods[tag, name]
            message = f"its method would be {name!r}, which is that of {other!r} ({location})"
            yield Problem(pointer, message, _RENAME)
        methods[tag, name] = ids[pointer], pointer
        yield from _parameters(data, path, pointer, operation, item)
        yield from _body(data, pointer, operation)
    yield from _tags(data)


def _parameters(data: Json, path: str, pointer: str, operation: Json, item: Json) -> Iterator[Problem]:
    declared: dict[str, str] = {}
    for owner, place in ((item, pointer.rpartition("/")[0]), (operation, pointer)):
        seen: set[tuple[str, str]] = set()
        for index, (stands, parameter) in enumerate(parameters_at(data, place, owner)):
            at, name, location = child(place, "parameters", index), parameter["name"], parameter["in"]
            if (name, location) in seen:
                yield Problem(at, f"the {location} parameter {name!r} occurs twice", "Remove one of them.")
            seen.add((name, location))
            yield from _parameter(stands, parameter)
            if location == "path":
                declared[name] = at
    # Several paths may share a path item.
    for name in sorted(declared.keys() - set(_TEMPLATE.findall(plain_path(path)))):
        message = f"the path parameter {name!r} does not stand in the path {path!r}"
        yield Problem(declared[name], message, f"Add {{{name}}} to the path, or remove the parameter.")


def _parameter(pointer: str, parameter: Json) -> Iterator[Problem]:
    location, name, style = parameter["in"], parameter["name"], parameter.get("style")
    if ("schema" in parameter) == ("content" in parameter):
        yield Problem(pointer, "needs either a schema or a content", "Give exactly one of them.")
    if style is not None and style not in _STYLES[location]:
        allowed = ", ".join(sorted(_STYLES[location]))
        message = f"{style!r} is not a style of a {location} parameter"
        yield Problem(child(pointer, "style"), message, f"Use {allowed}.")
    if location in ("header", "cookie") and not TOKEN.fullmatch(name):
        message = f"{name!r} is no name of a {location}"
        yield Problem(child(pointer, "name"), message, "Use the characters of an HTTP token.")


def _body(data: Json, pointer: str, operation: Json) -> Iterator[Problem]:
    place, body = resolve(data, child(pointer, "requestBody"), operation.get("requestBody", {}))
    for name in body.get("content", {}):
        if not is_media_type(name):
            message = f"{name!r} is not a media type"
            yield Problem(child(place, "content", name), message, "Write it such as application/json.")


def _tags(data: Json) -> Iterator[Problem]:
    """Yield problems of tags that are declared twice, or whose Python names collide."""
    names: dict[str, str] = {}
    for index, tag in enumerate(data.get("tags", ())):
        pointer = child("#/tags", index)
        if tag["name"] in names:
            yield Problem(pointer, f"the tag {tag['name']!r} occurs twice", "Remove one of them.")
        names[tag["name"]] = pointer
    taken: dict[str, str] = {}
    for name, python in sorted(tag_names_of(data).items()):
        other = taken.setdefault(python.casefold(), name)
        if other != name:
            message = f"the tag {name!r} has the same Python name as the tag {other!r}"
            yield Problem(names.get(name, "#/tags"), message, _RENAME)
