"""Is the document an OpenAPI document at all? Asked of the published JSON Schemas of OpenAPI itself."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs

from .errors import GeneratorError, Problem
from .pointers import child

_VERSIONS = (("3.0", re.compile(r"3\.0\.\d+(-.+)?\Z")), ("3.1", re.compile(r"3\.1\.\d+(-.+)?\Z")))
_MOST = 20


def version_of(data: dict[str, Any]) -> str:
    """``3.0`` or ``3.1``. Raises ``GeneratorError`` for anything else."""
    if "swagger" in data:
        advice = "Convert it to OpenAPI 3.0 or 3.1 first."
        raise GeneratorError([Problem("#/swagger", "is Swagger 2.0, which is not supported", advice)])
    value = data.get("openapi")
    for name, pattern in _VERSIONS:
        if isinstance(value, str) and pattern.match(value):
            return name
    message = "is missing" if value is None else f"is {value!r}"
    raise GeneratorError([Problem("#/openapi", message, "OpenAPI 3.0.x and 3.1.x are supported.")])


def check(data: dict[str, Any]) -> None:
    """Hold the document against the JSON Schema of its OpenAPI version. Raises ``GeneratorError``."""
    validator = _validator(version_of(data))
    problems: list[Problem] = []
    for error in validator.iter_errors(data):
        pointer = child("#", *error.instance_path) if error.instance_path else "#"
        problems.append(
            Problem(pointer, f"is not valid OpenAPI: {_short(error.message)}", "Correct the document.")
        )
        if len(problems) == _MOST:
            break
    if problems:
        raise GeneratorError(problems)


def _short(message: str) -> str:
    return message if len(message) <= 300 else f"{message[:150]} ... {message[-150:]}"


@cache
def _validator(version: str) -> jsonschema_rs.Validator:
    # Found, not imported: only its data files are of use, and importing it takes longer than a build's checks.
    found = find_spec("openapi_spec_validator")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("openapi-spec-validator is not installed: run 'make setup'")
    file = Path(found.origin).parent / "resources" / "schemas" / f"v{version}" / "schema.json"
    schema = json.loads(file.read_text("utf-8"))
    return jsonschema_rs.validator_for(schema)
