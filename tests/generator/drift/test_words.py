"""Sentences of the drift report about the client."""

from __future__ import annotations

from typing import Any

import pytest

from generator.drift.report import report as drift_report
from generator.drift.report.words import python_line, title

from .pairs import Document, Pair, versions

LONG = " | ".join(f"Endpoint{number}" for number in range(20))


def test_of_long_unions_only_the_difference_is_shown() -> None:
    line = f"Call.to: {LONG} -> {LONG} | Other"
    assert python_line(line) == "Call.to: + Other"


def test_so_it_is_of_a_keyword() -> None:
    line = f"voice.create_call(): keyword 'to': Sequence[{LONG}] -> Sequence[Other]"
    assert python_line(line).startswith("voice.create_call(): keyword 'to': - Sequence[Endpoint0 |")


def test_a_sentence_with_other_words_before_its_types_is_left_as_it_is() -> None:
    line = f"Call.to: for each of the alternatives: {LONG} -> Other"
    assert python_line(line) == line


def _documents(schema: Document, security: list[Document], tags: list[str]) -> Document:
    names = ("basic", "bearer")
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "post": {
                    "operationId": "doA",
                    "tags": tags,
                    "security": security,
                    "requestBody": {
                        "content": {"application/json": {"schema": {"type": "object", **schema}}}
                    },
                    "responses": {"204": {"description": "ok"}},
                }
            }
        },
        "components": {"securitySchemes": {name: {"type": "http", "scheme": name} for name in names}},
    }


def _titles(old: Document, new: Document) -> list[str]:
    report = drift_report.make(*versions(Pair("", old, new, "", "")), python=False)
    return [title(change) for change in report.changes]


@pytest.mark.parametrize(
    ("keyword", "value", "how"),
    [
        ("if", {"required": ["a"]}, "the new condition `if`"),
        ("not", {"required": ["a"]}, "the new condition `not`"),
        ("propertyNames", {"maxLength": 3}, "the new condition `propertyNames`"),
        ("dependentRequired", {"a": ["b"]}, "needs other properties beside `a` now"),
        ("dependentSchemas", {"a": {"required": ["b"]}}, "a condition for objects with `a` now"),
        ("patternProperties", {"^x": {"type": "string"}}, "a schema for properties called like `^x` now"),
        ("additionalProperties", {"type": "string"}, "a schema for other properties now"),
    ],
)
def test_a_keyword_is_new_not_what_it_is_a_keyword_of(keyword: str, value: Any, how: str) -> None:
    without, given = (_documents(schema, [], ["A"]) for schema in ({}, {keyword: value}))
    (added,) = _titles(without, given)
    (removed,) = _titles(given, without)
    assert added.endswith(how)
    assert not removed.endswith("is gone")
    assert removed != added


def test_credentials_and_tags_are_named() -> None:
    old = _documents({}, [{"basic": []}], ["A"])
    new = _documents({}, [{"bearer": []}], ["A", "B"])
    assert sorted(_titles(old, new)) == [
        "`POST /a`: security `basic` is gone",
        "`POST /a`: security `bearer` is new",
        "`POST /a`: the tag `B` is new",
    ]
