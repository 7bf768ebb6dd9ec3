"""Validates a document against the published JSON Schemas of OpenAPI."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from ..common.errors import GeneratorError, refuse
from ..common.json_schema import Form
from ..common.json_values import as_list, as_object, is_list, is_object

_VERSIONS = (("3.0", re.compile(r"3\.0\.\d+(-.+)?\Z")), ("3.1", re.compile(r"3\.1\.\d+(-.+)?\Z")))
_MOST = 20
_ADVICE = "Correct it, in an overlay if the document is not yours: OpenAPI does not allow this."


def version_of(data: dict[str, Any]) -> str:
    """Return ``3.0`` or ``3.1``. Raises ``GeneratorError`` for other versions."""
    if "swagger" in data:
        message = "the document says 'swagger': Swagger 2.0 is not supported"
        refuse("#/swagger", message, "Convert it to OpenAPI 3.0 or 3.1 first.")
    value = data.get("openapi")
    for name, pattern in _VERSIONS:
        if isinstance(value, str) and pattern.match(value):
            return name
    if value is None:
        advice = "Give an OpenAPI document: its field 'openapi' is 3.0.x or 3.1.x."
        refuse("#", "lacks the field 'openapi'", advice)
    shown = repr(value) if isinstance(value, str) else f"{json.dumps(value)}, which is no text"
    advice = "OpenAPI 3.0.x and 3.1.x are supported."
    refuse("#/openapi", f"the version of OpenAPI is {shown}", advice)


def check(data: dict[str, Any]) -> None:
    """Validate the document against the JSON Schema of its OpenAPI version. Raises ``GeneratorError``."""
    problems = list(islice(_form(version_of(data)).problems(data, "#"), _MOST))
    if problems:
        raise GeneratorError(problems)


@cache
def _form(version: str) -> Form:
    # Located, not imported: only its data files are used, and its import takes longer than the checks.
    specification = find_spec("openapi_spec_validator")
    if specification is None or specification.origin is None:
        raise ModuleNotFoundError("openapi-spec-validator is not installed: run 'make setup'")
    file = Path(specification.origin).parent / "resources" / "schemas" / f"v{version}" / "schema.json"
    schema = as_object(json.loads(file.read_text("utf-8")))
    sharp = _sharpened(schema) if version == "3.0" else schema
    # An operation without declared responses is accepted: its result is the received body.
    responses = sharp["definitions"]["Responses"] if version == "3.0" else sharp["$defs"]["responses"]
    for keyword in ("minProperties", "if", "then"):
        responses.pop(keyword, None)
    return Form(sharp, "OpenAPI", _ADVICE, "the document")


_REFERENCE = {"$ref": "#/definitions/Reference"}


def _sharpened(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of OpenAPI 3.0 with explicit choices, so that an error names a single position.

    The original reports "neither a parameter nor a reference". Formats of texts and constraints of parameter
    locations have separate checks.
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
