"""Schemas that are refused, with the place and the reason."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.generator.schemas.schemas import THING, problems


@pytest.mark.parametrize(
    ("components", "pointer", "words"),
    [
        ({"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}}, "A", "itself"),
        ({"A": {"allOf": [{"$ref": "#/components/schemas/A"}, THING]}}, "A", "itself"),
        ({"A": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}}, "A", "itself"),
        ({"A": {"type": "string", "$id": "x"}}, "A", "$id is not supported"),
        ({"A": {"type": "text"}}, "A/type", "not one of string, number"),
        ({"A": {"enum": []}}, "A/enum", "not a list that is not empty"),
        ({"A": {"type": "object", "required": "a"}}, "A/required", "not a list of property names"),
        ({"A": False}, "A", "not a schema"),
        ({"A": {"properties": {"x": False}}}, "A/properties/x", "not a schema"),
        ({"A": {"properties": ["x"]}}, "A/properties", "not an object of schemas"),
        ({"A": {"discriminator": {"mapping": {}}}}, "A/discriminator", "a propertyName"),
        (
            {"A": {"discriminator": {"propertyName": "x", "mapping": {"x": 1}}}},
            "A/discriminator",
            "text to schemas",
        ),
        ({"A": {"oneOf": []}}, "A/oneOf", "not a list that is not empty"),
        ({"A": {"nullable": "yes"}}, "A/nullable", "not true or false"),
        ({"A": {"items": "string"}}, "A/items", "not a schema"),
        ({"A": {"$ref": 1}}, "A/$ref", "not a reference"),
        ({"A": {"allOf": [{"type": "string"}, {"type": "integer"}]}}, "A", "cannot be all of these"),
        ({"A": {**THING, "x-python-name": "not a name"}}, "A/x-python-name", "not a class name"),
        ({"A": {"properties": {"x": {"x-python-name": "a b"}}}}, "A/properties/x", "not a Python name"),
    ],
)
def test_refusals(components: dict[str, Any], pointer: str, words: str) -> None:
    reported = problems(components)
    assert any(words in problem.message for problem in reported), reported
    assert any(problem.pointer.startswith(f"#/components/schemas/{pointer}") for problem in reported), (
        reported
    )
    assert all(problem.advice for problem in reported)


def test_several_problems_are_reported_at_once() -> None:
    assert len(problems({"A": {"type": "text"}, "B": {"$ref": "#/nowhere"}, "C": {"enum": []}})) == 3


def test_aliases_that_multiply_are_refused_in_time() -> None:
    components: dict[str, Any] = {"S0": {"type": "string"}}
    for level in range(1, 40):
        reference = {"$ref": f"#/components/schemas/S{level - 1}"}
        components[f"S{level}"] = {
            "oneOf": [{"type": "array", "items": reference}, {"additionalProperties": reference}]
        }
    start = time.process_time()
    assert any("more than" in problem.message for problem in problems(components))
    assert time.process_time() - start < 2


def test_a_chain_of_references_without_end_is_refused() -> None:
    components: dict[str, Any] = {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(2000)}
    (problem,) = problems({**components, "S2000": {"type": "string"}})
    assert "too deep" in problem.message
