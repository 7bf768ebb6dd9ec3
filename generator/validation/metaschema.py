"""Is the document an OpenAPI document at all? Asked of the published JSON Schemas of OpenAPI itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child
from ..common.json_values import as_list, as_object, is_list, is_object

_VERSIONS = (("3.0", re.compile(r"3\.0\.\d+(-.+)?\Z")), ("3.1", re.compile(r"3\.1\.\d+(-.+)?\Z")))
_MOST = 20
_TYPES = {"object": "an object", "array": "a list", "string": "text", "integer": "a whole number"} | {
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
_ADVICE = "Correct it, in an overlay if the document is not yours: OpenAPI does not allow this."


def version_of(data: dict[str, Any]) -> str:
    """``3.0`` or ``3.1``. Raises ``GeneratorError`` for anything else."""
    if "swagger" in data:
        advice = "Convert it to OpenAPI 3.0 or 3.1 first."
        message = "the document says 'swagger': Swagger 2.0 is not supported"
        raise GeneratorError([Problem("#/swagger", message, advice)])
    value = data.get("openapi")
    for name, pattern in _VERSIONS:
        if isinstance(value, str) and pattern.match(value):
            return name
    if value is None:
        advice = "Give an OpenAPI document: its field 'openapi' is 3.0.x or 3.1.x."
        raise GeneratorError([Problem("#", "lacks the field 'openapi'", advice)])
    shown = repr(value) if isinstance(value, str) else f"{_shown(value)}, which is no text"
    message = f"the version of OpenAPI is {shown}"
    raise GeneratorError([Problem("#/openapi", message, "OpenAPI 3.0.x and 3.1.x are supported.")])


def check(data: dict[str, Any]) -> None:
    """Hold the document against the JSON Schema of its OpenAPI version. Raises ``GeneratorError``."""
    problems: dict[str, Problem] = {}
    for error in _validator(version_of(data)).iter_errors(data):
        for problem in _problems(error):
            problems.setdefault(problem.pointer, problem)
        if len(problems) >= _MOST:
            break
    if problems:
        raise GeneratorError(problems.values())


def _problems(error: jsonschema_rs.ValidationError) -> Iterator[Problem]:
    kind: Any = error.kind
    details: dict[str, Any] = kind.as_dict()
    place = child("#", *error.instance_path) if error.instance_path else "#"
    if kind.name in ("oneOf", "anyOf") and (chosen := _closest(details.get("context", []))) is not None:
        yield from _problems(chosen)
    elif kind.name in ("additionalProperties", "unevaluatedProperties"):
        for name in details.get("unexpected", []):
            advice = f"Remove {name!r}, in an overlay if the document is not yours."
            yield Problem(child(place, name), f"{name!r} is nothing that OpenAPI knows here", advice)
    else:
        yield Problem(place, f"{_field(error)} {_message(kind.name, details, error)}", _ADVICE)


def _field(error: jsonschema_rs.ValidationError) -> str:
    if not error.instance_path:
        return "the document"
    last = error.instance_path[-1]
    return repr(last) if isinstance(last, str) else f"item {last}"


def _closest(branches: list[list[jsonschema_rs.ValidationError]]) -> jsonschema_rs.ValidationError | None:
    """Of several ways in which a value could be right: what is wrong in the one it comes closest to."""
    failing = [branch for branch in branches if branch]
    if not failing:
        return None
    best = max(failing, key=lambda branch: (max(len(error.instance_path) for error in branch), -len(branch)))
    return max(best, key=lambda error: len(error.instance_path))


def _message(name: str, details: dict[str, Any], error: jsonschema_rs.ValidationError) -> str:
    value: Any = error.instance
    if name == "type":
        wanted = " or ".join(_TYPES[type_] for type_ in details["types"])
        return f"must be {wanted}, and is {_shown(value)}"
    if name == "required":
        return f"lacks the field {details['property']!r}"
    if name == "enum":
        return f"is {_shown(value)}, and must be one of {', '.join(map(_shown, details['options']))}"
    if name == "const":
        return f"is {_shown(value)}, and must be {_shown(details['expected_value'])}"
    if name == "uniqueItems" and is_list(value):
        return f"holds an item twice: {_shown(_repeated(value))}"
    if name == "pattern":
        return f"is {_shown(value)}, and must match {details['pattern']}"
    if name in ("minItems", "minProperties") and details["limit"] == 1:
        return "must not be empty"
    if name == "maxProperties" and details["limit"] == 1:
        return "must have one entry"
    return f"is not valid OpenAPI: {_short(error.message)}"


def _repeated(items: list[Any]) -> Any:
    seen: set[str] = set()
    for item in items:
        text = json.dumps(item, sort_keys=True)
        if text in seen:
            return item
        seen.add(text)
    return None


def _shown(value: Any) -> str:
    return _short(json.dumps(value, ensure_ascii=False))


def _short(message: str) -> str:
    return message if len(message) <= 200 else f"{message[:100]} ... {message[-100:]}"


@cache
def _validator(version: str) -> Any:
    # Found, not imported: only its data files are of use, and importing it takes longer than a build's checks.
    specification = find_spec("openapi_spec_validator")
    if specification is None or specification.origin is None:
        raise ModuleNotFoundError("openapi-spec-validator is not installed: run 'make setup'")
    file = Path(specification.origin).parent / "resources" / "schemas" / f"v{version}" / "schema.json"
    schema = as_object(json.loads(file.read_text("utf-8")))
    sharp = _sharpened(schema) if version == "3.0" else schema
    # An operation that declares no answer is understood: whatever comes is its result.
    responses = sharp["definitions"]["Responses"] if version == "3.0" else sharp["$defs"]["responses"]
    for keyword in ("minProperties", "if", "then"):
        responses.pop(keyword, None)
    return jsonschema_rs.validator_for(sharp)


_REFERENCE = {"$ref": "#/definitions/Reference"}


def _sharpened(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of OpenAPI 3.0 with choices made by what decides them, so that an error names one place.

    "Neither a parameter nor a reference" helps nobody. The formats of texts and what a parameter's place
    asks of it have guards of their own.
    """
    sharp = as_object(_rewritten(schema))
    sharp["$schema"] = "http://json-schema.org/draft-07/schema#"
    sharp.pop("id", None)
    definitions: dict[str, Any] = sharp["definitions"]
    schemes = [item["$ref"] for item in definitions["SecurityScheme"]["oneOf"]]
    kinds = {ref: definitions[ref.rpartition("/")[2]]["properties"]["type"]["enum"][0] for ref in schemes}
    definitions["SecurityScheme"] = {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": sorted(kinds.values())}},
        "allOf": [
            {"if": {"properties": {"type": {"const": kind}}}, "then": {"$ref": ref}}
            for ref, kind in kinds.items()
        ],
    }
    definitions["HTTPSecurityScheme"].pop("oneOf")
    definitions["ParameterLocation"] = {
        "properties": {"in": {"enum": ["path", "query", "header", "cookie"]}, "style": {"type": "string"}}
    }
    definitions["SchemaXORContent"] = {}
    for owner in ("PathItem", "Operation"):
        del definitions[owner]["properties"]["parameters"]["uniqueItems"]
    return sharp


def _rewritten(value: Any) -> Any:
    if is_list(value):
        return [_rewritten(item) for item in value]
    if not is_object(value):
        return value
    rewritten = {key: _rewritten(item) for key, item in value.items() if key != "format" or is_object(item)}
    choices = rewritten.get("oneOf")
    if is_list(choices) and _REFERENCE in choices:
        del rewritten["oneOf"]
        others: list[Any] = [choice for choice in as_list(choices) if choice != _REFERENCE]
        rewritten |= {"if": {"type": "object", "required": ["$ref"]}, "then": _REFERENCE, "else": others[0]}
        if len(others) == 2:
            rewritten["else"] = {"if": {"type": "boolean"}, "then": others[1], "else": others[0]}
    if rewritten.get("exclusiveMinimum") is True:
        rewritten["exclusiveMinimum"] = rewritten.pop("minimum")
    return rewritten
