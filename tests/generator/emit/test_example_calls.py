"""The example call of an operation: chosen from the document, and the text of it that a docstring keeps whole."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generator.emit import example_calls
from generator.pipeline import understand
from generator.plan.nodes import EndpointPlan
from tests.generator.packages import document

TEXT = {"type": "string"}


def _endpoint(**changes: Any) -> EndpointPlan:
    plan = understand(document(**changes), "things_api").plan
    return plan.endpoints["things"][0]


def _example(**changes: Any) -> Any:
    return _endpoint(**changes).example


def _query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def _body(schema: dict[str, Any], media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"required": True, "content": {media_type: {"schema": schema, **more}}}


def test_what_is_needed_and_no_more() -> None:
    parameters = [_query("wanted", TEXT, required=True), _query("other", TEXT)]
    assert _example(parameters=parameters) == {"wanted": "wanted"}


def test_the_document_speaks_first() -> None:
    by_parameter = _query("shelf", TEXT, required=True, example="A-7")
    by_name = _query("row", TEXT, required=True, examples={"one": {"value": "r"}})
    assert _example(parameters=[by_parameter, by_name]) == {"shelf": "A-7", "row": "r"}
    schema = {"type": "object", "required": ["a"], "properties": {"a": TEXT, "b": TEXT}}
    assert _example(requestBody=_body(schema, example={"b": "x", "a": "y"})) == {"a": "y", "b": "x"}


def test_rules_between_parameters_are_kept() -> None:
    groups = [{"oneOf": ["id", "ids"]}, {"dependentRequired": {"id": ["kind"]}}]
    parameters = [_query(name, TEXT) for name in ("ids", "id", "kind", "other")]
    assert _example(parameters=parameters, **{"x-parameter-groups": groups}).keys() == {"id", "kind"}


def test_a_body_of_optional_fields_says_something() -> None:
    properties = {"list": {"type": "array", "items": TEXT}, "name": TEXT, "more": TEXT}
    schema = {"type": "object", "properties": properties}
    assert _example(requestBody=_body(schema)) == {"name": "name"}


def test_a_body_keeps_to_its_alternatives() -> None:
    schema = {
        "type": "object",
        "properties": {"kind": {"type": "string", "enum": ["text", "file"]}, "text": TEXT, "file": TEXT},
        "oneOf": [
            {"required": ["text"], "properties": {"kind": {"enum": ["text"]}}},
            {"required": ["kind", "file"], "properties": {"kind": {"enum": ["file"]}}},
        ],
    }
    assert _example(requestBody=_body(schema))["text"] == "text"


def test_files_are_bytes() -> None:
    schema = {
        "type": "object",
        "required": ["f"],
        "properties": {"f": {"type": "string", "format": "binary"}},
    }
    endpoint = _endpoint(requestBody=_body(schema, "multipart/form-data"))
    assert example_calls.call(endpoint, "things", 90) == "things.things.get(f=b'f')"


def test_no_example_where_no_value_fits() -> None:
    never = _query("never", {"type": "string", "pattern": "(?=a)b"}, required=True)
    endpoint = _endpoint(parameters=[never])
    assert endpoint.example is None and example_calls.call(endpoint, "things", 90) == ""


@pytest.mark.parametrize(
    "value",
    ['a \\ " \'\'\' \n """ ' * 20, ["word " * 30] * 3, {"k" * 40: {"n" * 40: ["w" * 30]}}, "\u202e" * 300],
)
def test_a_long_call_is_broken_into_lines_that_stay_whole(value: Any) -> None:
    schema = {"type": "object", "required": ["free"], "properties": {"free": {}}}
    endpoint = _endpoint(requestBody=_body(schema, example={"free": value}))
    text = example_calls.call(endpoint, "things", 90)
    assert "\n" in text and max(map(len, text.split("\n"))) <= 90
    shown = ast.literal_eval(f'"""{text}"""')
    (argument,) = ast.parse(shown, mode="eval").body.keywords  # type: ignore[attr-defined]
    assert ast.literal_eval(argument.value) == value
