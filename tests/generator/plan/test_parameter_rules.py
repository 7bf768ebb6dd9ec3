"""The pointer of a broken rule leads to the schema of its parameter, wherever the document declares it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.common.json_pointer import lookup
from oas_runtime.errors import RequestInvalidError
from tests.generator.packages import document, generate, imported

SCHEMAS: dict[str, dict[str, Any]] = {
    "above": {"type": "string", "maxLength": 1},
    "first": {"type": "integer", "maximum": 1},
    "shared": {"type": "string", "maxLength": 2},
    "hidden": {"type": "string", "maxLength": 3, "x-secret": True},
    "null": {"type": "string", "nullable": True, "maxLength": 4},
    "list": {"type": "array", "items": {"type": "string"}, "maxItems": 0},
    "either": {"oneOf": [{"type": "integer"}, {"type": "boolean"}]},
    "last": {"type": "string", "enum": ["a"]},
}
WRONG = {name: 9 if name == "first" else ["a"] if name == "list" else "too long" for name in SCHEMAS}


def _parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": SCHEMAS[name]}


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    shared = {"$ref": "#/components/parameters/shared"}
    own = [shared if name == "shared" else _parameter(name) for name in SCHEMAS]
    data = document(parameters=[*own[1:4], _parameter("above"), *own[4:]])
    item = data["paths"]["/thing"]
    get: dict[str, Any] = item["get"]
    data["paths"]["/other"] = {
        "parameters": [_parameter("above")],
        "get": {**get, "operationId": "other", "parameters": own[1:]},
    }
    data.setdefault("components", {})["parameters"] = {"shared": _parameter("shared")}
    return data


def test_the_pointer_of_a_broken_rule_leads_to_its_schema(data: dict[str, Any], tmp_path: Path) -> None:
    with imported(generate(data, tmp_path, "placed"), "placed") as package, package.Client() as client:
        for method in (client.things.get, client.things.other):
            for name, value in WRONG.items():
                with pytest.raises(RequestInvalidError) as caught:
                    method(**{name: value})
                assert lookup(data, caught.value.pointer) == SCHEMAS[name], (method.__name__, name)
