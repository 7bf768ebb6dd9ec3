"""What a document must not hold: each guard refuses by name, with the pointer and what to do.

The effective document is untrusted input. What passes here can be read by the modules behind it without
asking again: every reference is local and leads to what is wanted, every name gives an identifier, every
path fits its parameters, every server is an address.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child, is_list, is_object
from ..common.json_values import as_list
from ..extensions import (
    code_tables_validation,
    parameter_groups,
    rate_limits,
    regions,
    retries,
    signatures,
    state,
)
from ..openapi.grammar import Place, walk
from ..python_source.identifiers import class_name, python_name
from . import metaschema, references
from . import operations as operation_validation
from . import servers as server_validation
from . import webhooks as webhook_validation

MAX_NAME = 150
"""UTF-8 bytes of a name: a file name may have 255, and names of nested objects are put together."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff]")
_NUL_OR_SURROGATE = re.compile(r"[\x00\ud800-\udfff]")
_NAMED = frozenset({"operation", "parameter", "tag", "schema"})
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
    _stop(operation_validation.paths(data))
    _stop(operation_validation.operations(data))
    _stop(webhook_validation.webhooks(data))
    _stop(regions.problems(data))
    _stop(server_validation.servers(places))
    _stop(server_validation.security(data))
    _stop(signatures.problems(data))
    _stop(parameter_groups.problems(data))
    _stop(code_tables_validation.tables(data))
    _stop(code_tables_validation.references(data, places))
    _stop(code_tables_validation.rejections(data))
    _stop(retries.problems(data))
    _stop(rate_limits.problems(data))
    _stop(state.problems(data))


def _stop(problems: Iterator[Problem]) -> None:
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
            stack.extend((child(pointer, index), each) for index, each in enumerate(as_list(value)))
        elif isinstance(value, str) and _NUL_OR_SURROGATE.search(value):
            yield Problem(pointer, "the text holds a NUL or a lone surrogate", "Remove the character.")


def _names(places: list[Place]) -> Iterator[Problem]:
    """Names that must give an identifier, and the names that overlays give."""
    for place in places:
        pointer, kind, value = place
        if kind in _NAMED and "x-python-name" in value:
            yield from _given(child(pointer, "x-python-name"), value["x-python-name"])
        else:
            for at, label, name in _named(place):
                yield from _name(at, label, name)
        if kind == "operation":
            paging = value.get("x-pagination")
            if is_object(paging) and "x-python-name" in paging:
                at = child(pointer, "x-pagination", "x-python-name")
                yield from _given(at, paging["x-python-name"])
            for index, tag in enumerate(value.get("tags", ())):
                yield from _name(child(pointer, "tags", index), "tag", tag)


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


def _given(pointer: str, name: Any) -> Iterator[Problem]:
    if not isinstance(name, str) or not (name.isascii() and name.isidentifier()):
        yield Problem(pointer, f"{name!r} is no identifier", "Give an ASCII identifier.")
    elif keyword.iskeyword(name) or name.startswith("_"):
        yield Problem(
            pointer, f"{name!r} cannot be used as a name", "Give one that is no keyword, without '_'."
        )
    elif len(name) > MAX_NAME:
        yield Problem(pointer, f"the name has {len(name)} characters", f"At most {MAX_NAME} are allowed.")


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
            if not any(each in _TYPES and _TYPES[each](member) for each in types if isinstance(each, str)):
                place = child(pointer, "enum" if "enum" in value else "const")
                message = (
                    f"{member!r} is not of the type that the schema asks for ({', '.join(map(str, types))})"
                )
                yield Problem(place, message, "Write the value in that type (quote a text).")


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)
