"""Whatever stands where a schema should be: it is built, or refused with a pointer; never a traceback."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.common.errors import GeneratorError, Problem
from generator.ir.models import SchemaRoot
from generator.schemas import opc_reader
from tests.support.depth import depth

KEYWORDS = (
    *(
        "type",
        "format",
        "enum",
        "const",
        "default",
        "nullable",
        "properties",
        "required",
        "additionalProperties",
    ),
    *("items", "allOf", "oneOf", "anyOf", "not", "$ref", "discriminator", "title", "description", "readOnly"),
    *(
        "minimum",
        "maxLength",
        "pattern",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "uniqueItems",
        "$defs",
    ),
    *("x-python-name", "x-secret", "writeOnly", "deprecated", "unevaluatedProperties", "contentMediaType"),
    *("propertyName", "mapping", "a", "b"),
)
WORDS = st.sampled_from(
    [
        "string",
        "object",
        "array",
        "integer",
        "null",
        "a",
        "date",
        "#/components/schemas/A",
        "#/nowhere",
        "",
        "é-",
    ]
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYWORDS), inner, max_size=4),
    max_leaves=12,
)


def problems(document: dict[str, Any], roots: list[SchemaRoot]) -> tuple[Problem, ...]:
    try:
        opc_reader.build(document, roots)
    except GeneratorError as error:
        return error.problems
    return ()


@settings(max_examples=depth(60, 1000))
@given(first=JUNK, second=JUNK, version=st.sampled_from(["3.0.3", "3.1.0"]))
def test_any_value_as_a_schema(first: Any, second: Any, version: str) -> None:
    document = {
        "openapi": version,
        "components": {"schemas": {"A": first, "B": {"properties": {"a": second}}}},
    }
    roots = [
        SchemaRoot("#/components/schemas/A", "Sent", "request", spread=True),
        SchemaRoot("#/components/schemas/B", "Answer", "response"),
    ]
    for problem in problems(document, roots):
        assert problem.pointer.startswith("#/")
        assert problem.message
        assert problem.advice
