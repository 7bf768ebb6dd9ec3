"""A query written in a path: parameters with one value each."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from ..common.json_pointer import child
from ..common.json_values import as_object
from ..extensions.python_names import PYTHON_DEFAULT
from ..openapi.grammar import operations_of, resolve


def queries_of_paths(document: dict[str, Any]) -> None:
    """Declare each field of a query that a path is written with, with its value as the default."""
    for path, _, pointer, operation, item in operations_of(document):
        fields = parse_qsl(path.partition("#")[0].partition("?")[2], keep_blank_values=True)
        if not fields:
            continue
        declared = {
            resolve(document, child(pointer, "parameters", index), value)[1].get("name")
            for owner in (item, operation)
            for index, value in enumerate(owner.get("parameters", ()))
        }
        added = [
            {
                "name": name,
                "in": "query",
                "required": True,
                "schema": {"type": "string", "enum": [value]},
                PYTHON_DEFAULT.name: value,
            }
            for name, value in dict(fields).items()
            if name not in declared and "{" not in value
        ]
        as_object(operation)["parameters"] = [*operation.get("parameters", ()), *added]
