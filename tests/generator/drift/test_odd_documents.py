"""Documents that are malformed, hold themselves, or cannot be built."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.drift.compare.documents import compare
from generator.drift.formats import html, machine
from generator.drift.formats import text as text_format
from tests.support.depth import depth

from .small import (
    PLACES,
    TODAY,
    VALUES,
    Document,
    body,
    changed,
    document,
    findings_of,
    mutated,
    operation,
    report_of,
)


@given(st.sampled_from(PLACES), st.sampled_from(VALUES), st.booleans())
@settings(max_examples=depth(20, 300))
def test_a_malformed_document_is_like_itself(place: tuple[str | int, ...], value: Any, remove: bool) -> None:
    broken = mutated(place, value, remove)
    assert compare(broken, copy.deepcopy(broken), TODAY) == []


def test_schemas_that_hold_themselves_many_times_over_end() -> None:
    def knot(kind: str) -> Document:
        data = document()
        for at in range(40):
            properties = {
                name: {"$ref": f"#/components/schemas/S{(at + step) % 40}"}
                for step, name in ((1, "a"), (2, "b"))
            }
            data["components"]["schemas"][f"S{at}"] = {"type": "object", "properties": properties}
        data["components"]["schemas"]["S0"]["properties"]["leaf"] = {"type": kind}
        body(data)["properties"]["knot"] = {"$ref": "#/components/schemas/S1"}
        return data

    assert compare(knot("string"), knot("integer"), TODAY)


def test_an_alternative_that_holds_its_union_is_compared() -> None:
    def union(kind: str) -> Document:
        properties = {"text": {"type": kind}, "inner": {"$ref": "#/components/schemas/Part"}}
        data = document()
        data["components"]["schemas"]["Part"] = {
            "anyOf": [{"type": "object", "properties": properties}, {"type": "string"}]
        }
        return data

    assert {finding.id for finding in compare(union("string"), union("integer"), TODAY)} == {
        "response-property-type-changed"
    }


def test_a_reference_that_leads_round_in_a_circle_ends() -> None:
    def circle(data: Document) -> None:
        data["components"]["schemas"]["Message"] = {"$ref": "#/components/schemas/Message"}

    assert findings_of(circle)


@given(st.sampled_from(PLACES), st.sampled_from(VALUES), st.booleans())
@settings(max_examples=depth(15, 200))
def test_every_format_takes_a_malformed_document(
    place: tuple[str | int, ...], value: Any, remove: bool
) -> None:
    made = report_of(document(), mutated(place, value, remove), today=TODAY, python=False)
    for write in (
        machine.as_json,
        machine.github,
        machine.junit,
        machine.oasdiff_json,
        html.html,
        text_format.markdown,
    ):
        assert isinstance(write(made), str)


def test_what_cannot_be_built_is_left_out_and_the_rest_is_told() -> None:
    def odd(data: Document) -> None:
        schemas = data["components"]["schemas"]
        schemas["Odd"] = {"type": "object", "properties": {"a": {"type": "string", "required": True}}}
        content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}}}
        answer = {"200": {"description": "Odd", **content}}
        operation(data, method="get")["responses"].update(answer)
        data["paths"]["/odd"] = {"post": {"operationId": "odd", "requestBody": content, "responses": answer}}

    def more(data: Document) -> None:
        odd(data)
        for item in (operation(data, method="get"), data["paths"]["/odd"]["post"]):
            item["deprecated"] = True
        body(data)["required"].append("sender")

    made = report_of(changed(odd), changed(more))
    facts = [fact for change in made.changes for fact in change.python]
    assert "messages.send(): keyword 'sender' is now required" in facts
    assert "POST /odd" in made.python_failure and "required" in made.python_failure


@pytest.mark.deep
def test_unions_that_hold_one_another_end() -> None:
    def knot(most: int) -> Document:
        data = document()
        for at in range(9):
            properties: Document = {f"p{to}": {"$ref": f"#/components/schemas/U{to}"} for to in range(9)}
            data["components"]["schemas"][f"U{at}"] = {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {**properties, "leaf": {"type": "string", "maxLength": most}},
                    },
                    {"type": "string"},
                ]
            }
        body(data)["properties"]["knot"] = {"$ref": "#/components/schemas/U0"}
        return data

    assert compare(knot(5), knot(6), TODAY)
