"""What a document must not hold: each guard refuses by name, with the pointer and what to do.

The effective document is untrusted input. What passes here can be read by the modules behind it without
asking again: every reference is local and leads somewhere, every name gives an identifier, every path fits
its parameters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import unquote

from . import structure
from .errors import GeneratorError, Problem
from .names import class_name, derived_id, python_name
from .plain import as_list, as_object
from .pointers import child, lookup, normal

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
MAX_NAME = 200
"""Characters of a name: a file name may have 255 bytes, and names are combined."""

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_PARAMETER = re.compile(r"[A-Za-z0-9_-]+\Z")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff]")
_NUL_OR_SURROGATE = re.compile(r"[\x00\ud800-\udfff]")
_SECURITY_HEADERS = {"accept", "content-type", "authorization"}
_STYLES = {
    "path": {"simple", "label", "matrix"},
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "header": {"simple"},
    "cookie": {"form"},
}
_NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})

Json = Mapping[str, Any]


def check(data: dict[str, Any]) -> None:
    """Refuse what cannot be generated truthfully. Raises ``GeneratorError`` with all problems of a kind."""
    structure.version_of(data)
    for guard in (_texts, _references, _valid, _names, _paths, _operations, _security):
        problems = list(guard(data))
        if problems:
            raise GeneratorError(problems)


def _valid(data: dict[str, Any]) -> Iterator[Problem]:
    structure.check(data)
    return iter(())


def _walk(data: Json) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """Every object: its pointer, itself, and whether its keys are names rather than keywords."""
    stack: list[tuple[str, Any, bool]] = [("#", data, False)]
    while stack:
        pointer, value, named = stack.pop()
        if isinstance(value, list):
            stack.extend((child(pointer, index), item, False) for index, item in enumerate(as_list(value)))
        elif isinstance(value, dict):
            found = cast("dict[str, Any]", value)
            yield pointer, found, named
            for key, below in found.items():
                if named or not (key in _VALUES or key.startswith("x-")):
                    names = not named and (key in _NAMED or pointer == "#/components" or key == "paths")
                    stack.append((child(pointer, key), below, names))


def _texts(data: Json) -> Iterator[Problem]:
    stack: list[tuple[str, Any]] = [("#", data)]
    while stack:
        pointer, value = stack.pop()
        if isinstance(value, dict):
            for key, below in cast("dict[str, Any]", value).items():
                if _UNPRINTABLE.search(key):
                    yield Problem(pointer, f"the name {key!r} holds a control character", "Rename it.")
                else:
                    stack.append((child(pointer, key), below))
        elif isinstance(value, list):
            stack.extend((child(pointer, index), each) for index, each in enumerate(as_list(value)))
        elif isinstance(value, str) and _NUL_OR_SURROGATE.search(value):
            yield Problem(pointer, "the text holds a NUL or a lone surrogate", "Remove the character.")


def _references(data: Json) -> Iterator[Problem]:
    for pointer, value, named in _walk(data):
        reference = value.get("$ref")
        if named or not isinstance(reference, str):
            continue
        if not reference.startswith("#"):
            advice = "Only references within the document are followed: bundle it first."
            yield Problem(child(pointer, "$ref"), f"{reference!r} refers to another document", advice)
            continue
        seen = {pointer}
        place = unquote(reference)
        while True:
            if place != "#" and not place.startswith("#/"):
                advice = "Write it as a JSON pointer, such as '#/components/schemas/Name'."
                yield Problem(child(pointer, "$ref"), f"{reference!r} is no JSON pointer", advice)
                break
            place = normal(place)
            if place in seen:
                advice = "A reference must lead to something that is no reference: break the circle."
                yield Problem(child(pointer, "$ref"), f"{reference!r} leads back to itself", advice)
                break
            seen.add(place)
            try:
                target = lookup(data, place)
            except KeyError:
                advice = "Correct the reference, or add what it refers to."
                yield Problem(child(pointer, "$ref"), f"nothing stands at {place!r}", advice)
                break
            if not isinstance(target, dict):
                yield Problem(child(pointer, "$ref"), f"{place!r} is no object", "Refer to an object.")
                break
            following = cast("dict[str, Any]", target).get("$ref")
            if not isinstance(following, str) or not following.startswith("#"):
                break
            place = unquote(following)


def _name(pointer: str, name: str, make: Callable[[str], str], override: object = None) -> Iterator[Problem]:
    if len(name) > MAX_NAME:
        yield Problem(pointer, f"the name has {len(name)} characters", f"At most {MAX_NAME} are allowed.")
    if override is not None:
        if not isinstance(override, str) or not override.isidentifier() or not override.isascii():
            yield Problem(
                child(pointer, "x-python-name"), f"{override!r} is no identifier", "Give an ASCII identifier."
            )
        return
    try:
        make(name)
    except ValueError as error:
        yield Problem(pointer, str(error), "Give it a name with x-python-name in an overlay.")


def _names(data: Json) -> Iterator[Problem]:
    for pointer, value, named in _walk(data):
        if not named:
            continue
        if pointer != "#/components/schemas" and not pointer.endswith("/properties"):
            continue
        make = class_name if pointer == "#/components/schemas" else python_name
        for name, below in value.items():
            override = cast("dict[str, Any]", below).get("x-python-name") if isinstance(below, dict) else None
            yield from _name(child(pointer, name), name, make, override)
    for index, tag in enumerate(data.get("tags", ())):
        yield from _name(child("#/tags", index), tag["name"], python_name, tag.get("x-python-name"))


def operations_of(data: Json) -> Iterator[tuple[str, str, str, Json, Json]]:
    """Each operation: path, method, pointer, the operation, its path item (references followed)."""
    for path in sorted(data.get("paths") or {}):
        if path.startswith("x-"):
            continue
        pointer, item = resolve(data, child("#/paths", path), data["paths"][path])
        for method in METHODS:
            if method in item:
                yield path, method, child(pointer, method), item[method], item


def tags_of(data: Json) -> dict[str, Json]:
    """The tag objects of the document, by name."""
    return {tag["name"]: tag for tag in data.get("tags", ())}


def resolve(data: Json, pointer: str, value: Any) -> tuple[str, Any]:
    """Follow ``$ref``: where the object really stands, and the object."""
    while isinstance(as_object(value).get("$ref"), str):
        pointer = normal(as_object(value)["$ref"])
        value = lookup(data, pointer)
    return pointer, value


def _paths(data: Json) -> Iterator[Problem]:
    shapes: dict[str, str] = {}
    for path in sorted(data.get("paths") or {}):
        pointer = child("#/paths", path)
        if path.startswith("x-"):
            continue
        if re.search(r"[?#\s\\]", path) or any(part in (".", "..") for part in path.split("/")):
            yield Problem(
                pointer, "is no plain path", "Remove the query, fragment, white space or dot segments."
            )
        names = _TEMPLATE.findall(path)
        if "{" in _TEMPLATE.sub("", path) or "}" in _TEMPLATE.sub("", path):
            yield Problem(pointer, "has a brace without its partner", "Write each parameter as {name}.")
        for name in names:
            if not _PARAMETER.match(name):
                advice = "A path parameter's name may hold letters, digits, '_' and '-'."
                yield Problem(pointer, f"{{{name}}} is no path parameter", advice)
        for name, count in Counter(names).items():
            if count > 1:
                yield Problem(
                    pointer, f"{{{name}}} stands {count} times in the path", "Name each part differently."
                )
        shape = _TEMPLATE.sub("{}", path)
        if shape in shapes:
            advice = "Two templates that differ only in parameter names are one path: merge them."
            yield Problem(pointer, f"is the same path as {shapes[shape]!r}", advice)
        shapes[shape] = path


def _operations(data: Json) -> Iterator[Problem]:
    ids: dict[str, str] = {}
    modules: dict[str, tuple[str, str]] = {}
    for path, method, pointer, operation, item in operations_of(data):
        identifier = operation.get("operationId") or derived_id(method, path)
        yield from _name(child(pointer, "operationId"), identifier, python_name)
        try:
            module = python_name(identifier).casefold()
        except ValueError:
            continue
        if identifier in ids:
            yield Problem(
                pointer,
                f"the operationId {identifier!r} is also that of {ids[identifier]}",
                "Make it unique.",
            )
        elif module in modules:
            other, place = modules[module]
            advice = "Both become one module: give one another operationId in an overlay."
            yield Problem(
                pointer, f"the operationId {identifier!r} collides with {other!r} of {place}", advice
            )
        ids[identifier] = pointer
        modules[module] = identifier, pointer
        for tag in operation.get("tags", ())[:1]:
            yield from _name(
                child(pointer, "tags", 0), tag, python_name, tags_of(data).get(tag, {}).get("x-python-name")
            )
        yield from _parameters(data, path, pointer, operation, item)
    yield from _tags(data)


def _parameters(data: Json, path: str, pointer: str, operation: Json, item: Json) -> Iterator[Problem]:
    declared: set[str] = set()
    for owner, place in ((item, pointer.rpartition("/")[0]), (operation, pointer)):
        seen: set[tuple[str, str]] = set()
        for index, value in enumerate(owner.get("parameters", ())):
            where, parameter = resolve(data, child(place, "parameters", index), value)
            name, location = parameter["name"], parameter["in"]
            if (name, location) in seen:
                yield Problem(
                    where, f"the {location} parameter {name!r} is declared twice", "Remove one of them."
                )
            seen.add((name, location))
            yield from _name(child(where, "name"), name, python_name, parameter.get("x-python-name"))
            yield from _parameter(where, parameter)
            if location == "path":
                declared.add(name)
    for name in _TEMPLATE.findall(path):
        if name not in declared:
            advice = "Declare a parameter with 'in: path' and this name."
            yield Problem(pointer, f"{{{name}}} of the path has no parameter", advice)
    for name in sorted(declared - set(_TEMPLATE.findall(path))):
        advice = f"Add {{{name}}} to the path, or remove the parameter."
        yield Problem(pointer, f"the path parameter {name!r} does not stand in the path {path!r}", advice)


def _parameter(pointer: str, parameter: Json) -> Iterator[Problem]:
    location, name = parameter["in"], parameter["name"]
    style = parameter.get("style")
    if style is not None and style not in _STYLES[location]:
        allowed = ", ".join(sorted(_STYLES[location]))
        yield Problem(
            child(pointer, "style"), f"{style!r} is no style of a {location} parameter", f"Use {allowed}."
        )
    if len(parameter.get("content", ())) > 1 or ("schema" in parameter) == ("content" in parameter):
        yield Problem(pointer, "needs a schema, or content with one media type", "Give exactly one of them.")
    if location == "header" and name.lower() in _SECURITY_HEADERS:
        advice = "OpenAPI ignores such a parameter: remove it; use a security scheme or media types."
        yield Problem(pointer, f"the header {name!r} cannot be a parameter", advice)
    if location == "header" and not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
        yield Problem(pointer, f"{name!r} is no header name", "Use the characters of an HTTP token.")


def _tags(data: Json) -> Iterator[Problem]:
    names = {tag["name"]: child("#/tags", index) for index, tag in enumerate(data.get("tags", ()))}
    declared = tags_of(data)
    for _, _, pointer, operation, _ in operations_of(data):
        for tag in operation.get("tags", ())[:1]:
            names.setdefault(tag, child(pointer, "tags", 0))
    seen: dict[str, str] = {}
    for name in sorted(names):
        python = declared.get(name, {}).get("x-python-name") or python_name(name)
        if python.casefold() in seen:
            advice = "Both become one resource: give one another name with x-python-name."
            yield Problem(
                names[name], f"the tag {name!r} collides with the tag {seen[python.casefold()]!r}", advice
            )
        seen[python.casefold()] = name


def _security(data: Json) -> Iterator[Problem]:
    schemes = as_object(as_object(data.get("components", {})).get("securitySchemes", {}))
    owners = [("#", data), *((pointer, operation) for _, _, pointer, operation, _ in operations_of(data))]
    for pointer, owner in owners:
        for index, requirement in enumerate(owner.get("security", ())):
            for name in requirement:
                if name not in schemes:
                    advice = "Add it to components/securitySchemes, or correct the name."
                    yield Problem(
                        child(pointer, "security", index), f"the scheme {name!r} is not defined", advice
                    )
    for pointer, owner, named in _walk(data):
        servers = owner.get("servers")
        if named or not isinstance(servers, list):
            continue
        for index, server in enumerate(cast("list[dict[str, Any]]", servers)):
            place = child(pointer, "servers", index)
            used = set(_TEMPLATE.findall(server["url"]))
            for name in sorted(used ^ set(server.get("variables", {}))):
                message = f"the server variable {name!r} is not both in the URL and in variables"
                yield Problem(place, message, "Add or remove it.")
