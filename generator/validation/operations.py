"""Guards of paths, operations, their parameters and media types, and of the names they come to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child
from ..extensions.python_names import method_names_of, python_name_of
from ..openapi.grammar import operations_of, resolve, tags_of
from ..python_source.identifiers import derived_id, module_name, python_name

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_PARAMETER = re.compile(r"[A-Za-z0-9_-]+\Z")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_MEDIA_TYPE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+(\s*;.*)?\Z")
_SECURITY_HEADERS = {"accept", "content-type", "authorization"}
_STYLES = {
    "path": {"simple", "label", "matrix"},
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "header": {"simple"},
    "cookie": {"form"},
}
_RENAME = "Give one of them another name with x-python-name in an overlay."

Json = Mapping[str, Any]


def paths(data: Json) -> Iterator[Problem]:
    """Paths that are no plain templates, or that are the same as another."""
    shapes: dict[str, str] = {}
    for path in sorted(data.get("paths") or {}):
        if path.startswith("x-"):
            continue
        pointer = child("#/paths", path)
        fault = _path_fault(path)
        if fault is not None:
            yield Problem(pointer, *fault)
        shape = _TEMPLATE.sub("{}", path)
        if shape in shapes:
            message = f"is the same path as {shapes[shape]!r}: only names of parameters differ"
            yield Problem(pointer, message, "Merge the two.")
        shapes[shape] = path


def _path_fault(path: str) -> tuple[str, str] | None:
    if not path.startswith("/") or path.startswith("//"):
        return f"{path!r} must begin with one '/'", "Write it relative to the server."
    odd = re.search(r"[?#\s\\]", path)
    if odd is not None:
        return f"{odd[0]!r} cannot stand in a path", "Declare a query as parameters; write no fragment."
    for part in path.split("/"):
        if part in (".", ".."):
            return f"the segment {part!r} leads to another path", "Write the path it leads to."
    rest = _TEMPLATE.sub("", path)
    for brace in "{}":
        if brace in rest:
            return f"a {brace!r} has no partner", "Write each parameter as {name}."
    names = _TEMPLATE.findall(path)
    for name in names:
        if not _PARAMETER.match(name):
            message = f"{{{name}}} is no path parameter"
            return message, "The name of one may hold letters, digits, '_' and '-'."
    for name, count in Counter(names).items():
        if count > 1:
            return f"the parameter {name!r} stands {count} times in the path", "Name each one differently."
    return None


def operations(data: Json) -> Iterator[Problem]:
    """Operations whose names collide, and parameters and media types that cannot be written."""
    ids: dict[str, tuple[str, str]] = {}
    methods: dict[tuple[str, str], tuple[str, str]] = {}
    tags, names = tags_of(data), method_names_of(data)
    seen: set[str] = set()
    for path, method, pointer, operation, item in operations_of(data):
        identifier = operation.get("operationId", derived_id(method, path))
        place = child(pointer, "operationId") if "operationId" in operation else pointer
        module = module_name(identifier).casefold()
        if module in ids:
            other, location = ids[module]
            message = f"the operationId {identifier!r} comes to the same name as {other!r} of {location}"
            if other == identifier:
                message = f"the operationId {identifier!r} is also that of {location}"
            yield Problem(place, message, "Give one of them another operationId in an overlay.")
        ids[module] = identifier, pointer
        tag = next(iter(operation.get("tags", ())), "default")
        name = names[pointer]
        if (tag, name) in methods:
            other, location = methods[tag, name]
            if other != identifier:
                message = f"its method would be {name!r}, which is that of {other!r} ({location})"
                yield Problem(pointer, message, _RENAME)
        methods[tag, name] = identifier, pointer
        yield from _parameters(data, path, pointer, operation, item)
        yield from _contents(data, pointer, operation, seen)
    yield from _tags(data, tags)


def _parameters(data: Json, path: str, pointer: str, operation: Json, item: Json) -> Iterator[Problem]:
    declared: dict[str, str] = {}
    for owner, place in ((item, pointer.rpartition("/")[0]), (operation, pointer)):
        seen: set[tuple[str, str]] = set()
        for index, value in enumerate(owner.get("parameters", ())):
            at = child(place, "parameters", index)
            place_, parameter = resolve(data, at, value)
            name, location = parameter["name"], parameter["in"]
            if (name, location) in seen:
                yield Problem(at, f"the {location} parameter {name!r} stands twice", "Remove one of them.")
            seen.add((name, location))
            yield from _parameter(data, place_, parameter)
            if location == "path":
                declared[name] = at
    named = _TEMPLATE.findall(path)
    for name in named:
        if name not in declared:
            message = f"the parameter {name!r} of the path is not declared"
            yield Problem(pointer, message, "Declare a parameter with 'in: path' and this name.")
    for name in sorted(declared.keys() - set(named)):
        message = f"the path parameter {name!r} does not stand in the path {path!r}"
        yield Problem(declared[name], message, f"Add {{{name}}} to the path, or remove the parameter.")


def _parameter(data: Json, pointer: str, parameter: Json) -> Iterator[Problem]:
    location, name, style = parameter["in"], parameter["name"], parameter.get("style")
    if ("schema" in parameter) == ("content" in parameter):
        yield Problem(pointer, "needs either a schema or a content", "Give exactly one of them.")
    if style is not None and style not in _STYLES[location]:
        allowed = ", ".join(sorted(_STYLES[location]))
        message = f"{style!r} is no style of a {location} parameter"
        yield Problem(child(pointer, "style"), message, f"Use {allowed}.")
    if location == "path" and parameter.get("required") is not True:
        message = "a path parameter is required, and must say so"
        yield Problem(child(pointer, "required"), message, "Write 'required: true'.")
    if location == "header" and name.lower() in _SECURITY_HEADERS:
        advice = "OpenAPI ignores such a parameter: remove it; use a security scheme or media types."
        yield Problem(pointer, f"the header {name!r} cannot be a parameter", advice)
    if location in ("header", "cookie") and not _TOKEN.match(name):
        message = f"{name!r} is no name of a {location}"
        yield Problem(child(pointer, "name"), message, "Use the characters of an HTTP token.")


def _contents(data: Json, pointer: str, operation: Json, seen: set[str]) -> Iterator[Problem]:
    owners = [
        (child(pointer, "responses", status), response)
        for status, response in operation.get("responses", {}).items()
        if not status.startswith("x-")
    ]
    if "requestBody" in operation:
        owners.append((child(pointer, "requestBody"), operation["requestBody"]))
    for place, value in owners:
        location, owner = resolve(data, place, value)
        if location in seen:
            continue
        seen.add(location)
        for name in owner.get("content", {}):
            if not _MEDIA_TYPE.match(name):
                message = f"{name!r} is no media type"
                yield Problem(child(location, "content", name), message, "Write it such as application/json.")


def _tags(data: Json, declared: Mapping[str, Json]) -> Iterator[Problem]:
    names: dict[str, str] = {}
    for index, tag in enumerate(data.get("tags", ())):
        pointer = child("#/tags", index)
        if tag["name"] in names:
            yield Problem(pointer, f"the tag {tag['name']!r} stands twice", "Remove one of them.")
        names[tag["name"]] = pointer
    for _, _, pointer, operation, _ in operations_of(data):
        for tag in operation.get("tags", ())[:1]:
            names.setdefault(tag, child(pointer, "tags", 0))
    taken: dict[str, str] = {}
    for name, pointer in names.items():
        python = (python_name_of(declared.get(name, {})) or python_name(name)).casefold()
        if python in taken:
            message = f"the tag {name!r} comes to the same name as the tag {taken[python]!r}"
            yield Problem(pointer, message, _RENAME)
        taken[python] = name
