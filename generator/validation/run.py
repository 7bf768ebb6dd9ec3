"""What a document must not hold: each guard refuses by name, with the pointer and what to do.

The effective document is untrusted input. What passes here can be read by the modules behind it without
asking again: every reference is local and leads to what is wanted, every name gives an identifier, every
path fits its parameters, every server is an address.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, cast

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child
from ..common.json_values import as_list, is_list, is_object
from ..extensions.extension import Document
from ..extensions.python_names import MAX_NAME, python_name_of
from ..extensions.registry import EXTENSIONS
from ..openapi.grammar import Place, walk
from ..python_source.identifiers import class_name, python_name
from . import metaschema, references
from . import operations as operation_validation
from . import servers as server_validation
from . import webhooks as webhook_validation

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff]")
_NUL_OR_SURROGATE = re.compile(r"[\x00\ud800-\udfff]")
_KEYWORDS = frozenset(
    {
        *("$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment"),
        *("$defs", "definitions", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
        *("dependentSchemas", "dependentRequired", "dependencies", "prefixItems", "items", "contains"),
        *("properties", "patternProperties", "additionalProperties", "propertyNames"),
        *("unevaluatedItems", "unevaluatedProperties", "type", "enum", "const", "multipleOf"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern"),
        *("maxItems", "minItems", "uniqueItems", "maxContains", "minContains"),
        *("maxProperties", "minProperties", "required", "format"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
        *("title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"),
        *("discriminator", "xml", "externalDocs"),
    }
)
"""Of OpenAPI 3.1: JSON Schema 2020-12 and the OAS base vocabulary. Those of 3.0 are in its JSON Schema."""

_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: isinstance(value, (int, float)) and value == int(value) and not _is_flag(value),
    "number": lambda value: isinstance(value, (int, float)) and not _is_flag(value),
    "boolean": lambda value: _is_flag(value),
    "null": lambda value: value is None,
    "array": is_list,
    "object": is_object,
}

Json = Mapping[str, Any]


def check(data: dict[str, Any]) -> None:
    """Refuse what cannot be generated truthfully. Raises ``GeneratorError`` with all problems of a kind."""
    metaschema.version_of(data)
    _stop(_texts(data))
    metaschema.check(data)
    _stop(webhook_validation.shapes(data))
    _stop(references.references(data))
    _stop(references.recursion(data))
    places = list(walk(data))
    _stop(_names(places))
    _stop(_keywords(places, metaschema.version_of(data)))
    _stop(_enums(places))
    extended = Document(data, places)
    for extension in EXTENSIONS:
        _stop(extension.problems(extended))
    _stop(operation_validation.paths(data))
    _stop(operation_validation.operations(data))
    _stop(webhook_validation.webhooks(data))
    _stop(server_validation.servers(places))
    _stop(server_validation.security(data))


def _stop(problems: Iterable[Problem]) -> None:
    found = list(problems)
    if found:
        raise GeneratorError(found)


def _texts(data: Json) -> Iterator[Problem]:
    stack: list[tuple[str, Any]] = [("#", data)]
    while stack:
        pointer, value = stack.pop()
        if isinstance(value, dict):
            for key, below in cast("dict[str, Any]", value).items():
                if _CONTROL.search(key):
                    yield Problem(pointer, f"the name {key!r} holds a control character", "Rename it.")
                else:
                    stack.append((child(pointer, key), below))
        elif isinstance(value, list):
            stack.extend((child(pointer, index), item) for index, item in enumerate(as_list(value)))
        elif isinstance(value, str) and _NUL_OR_SURROGATE.search(value):
            yield Problem(pointer, "the text holds a NUL or a lone surrogate", "Remove the character.")


def _names(places: list[Place]) -> Iterator[Problem]:
    """Names that must give an identifier, unless the object has a Python name."""
    for place in places:
        if python_name_of(place.value) is None:
            for at, label, name in _named(place):
                yield from _name(at, label, name)
        if place.kind == "operation":
            for index, tag in enumerate(place.value.get("tags", ())):
                yield from _name(child(place.pointer, "tags", index), "tag", tag)


def _named(place: Place) -> Iterator[tuple[str, str, str]]:
    """The names an object brings: where each stands, what it names, and itself."""
    pointer, kind, value = place
    if kind == "schema":
        owner, _, last = pointer.rpartition("/")
        if owner == "#/components/schemas" or owner.endswith("/properties"):
            label = "schema" if owner == "#/components/schemas" else "property"
            yield pointer, label, last.replace("~1", "/").replace("~0", "~")
    elif kind in ("parameter", "tag") and isinstance(value.get("name"), str):
        yield child(pointer, "name"), kind, value["name"]
    elif kind == "operation" and "operationId" in value:
        yield child(pointer, "operationId"), "operationId", value["operationId"]


def _name(pointer: str, label: str, name: str) -> Iterator[Problem]:
    if len(name.encode()) > MAX_NAME:
        message = f"the name of the {label} has {len(name)} characters"
        yield Problem(pointer, message, f"At most {MAX_NAME} bytes in UTF-8 are allowed.")
        return
    try:
        (class_name if label == "schema" else python_name)(name)
    except ValueError as error:
        yield Problem(pointer, f"the {label} {error}", "Give it a name with x-python-name in an overlay.")


def _keywords(places: list[Place], version: str) -> Iterator[Problem]:
    """Keywords nobody knows: JSON Schema passes them over in silence, and what was meant would be lost."""
    for pointer, kind, value in places if version == "3.1" else ():
        for name in sorted(value.keys() - _KEYWORDS) if kind == "schema" else ():
            if name == "nullable":
                advice = "It is of OpenAPI 3.0: write 'null' among the types in its place."
                yield Problem(child(pointer, name), "'nullable' says nothing in OpenAPI 3.1", advice)
            elif not name.startswith("x-"):
                message = f"{name!r} is no keyword of a schema"
                advice = "Correct its spelling, or remove it in an overlay."
                yield Problem(child(pointer, name), message, advice)


def _enums(places: list[Place]) -> Iterator[Problem]:
    """Values of an enum that its own type excludes could be neither sent nor received."""
    for pointer, kind, value in places:
        if kind != "schema" or not ("enum" in value or "const" in value):
            continue
        types: Any = value.get("type")
        types = [types] if isinstance(types, str) else list(as_list(types)) if is_list(types) else []
        if not types:
            continue
        if value.get("nullable") is True:
            types.append("null")
        members = as_list(value["enum"]) if is_list(value.get("enum")) else [value.get("const")]
        for member in members:
            if not any(
                type_ in _TYPES and _TYPES[type_](member) for type_ in types if isinstance(type_, str)
            ):
                place = child(pointer, "enum" if "enum" in value else "const")
                message = (
                    f"{member!r} is not of the type that the schema asks for ({', '.join(map(str, types))})"
                )
                yield Problem(place, message, "Write the value in that type (quote a text).")


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)
