"""Which models a package has."""

from __future__ import annotations

from pathlib import Path

import pytest

from oas_runtime.errors import RequestInvalidError
from tests.generator.packages import document, generate, imported


def test_a_model_that_only_a_rule_names_is_there(tmp_path: Path) -> None:
    """Any value that is not an object may be sent as well: the type of the argument names no model."""
    model = {"type": "object", "properties": {"a": {"type": "string"}}}
    schema = {"oneOf": [model, {"not": {"type": "object"}}]}
    data = document(requestBody={"content": {"application/json": {"schema": schema}}})
    data["paths"]["/thing"] = {"post": data["paths"]["/thing"]["get"]}
    with (
        imported(generate(data, tmp_path, "ruled"), "ruled") as package,
        package.Client() as client,
        pytest.raises(RequestInvalidError),
    ):
        client.things.get(body={"a": 1})
