"""Alternatives beside properties: what goes with what, and what a refusal says of it."""

from __future__ import annotations

from typing import Any

import pytest

from .test_rules import BODY, build, violation

TEXT = {"type": "string"}
MESSAGE: dict[str, Any] = {
    "type": "object",
    "required": ["channel", "kind"],
    "properties": {
        "channel": {"type": "string", "enum": ["sms", "chat"]},
        "kind": {"type": "string", "enum": ["text", "image"]},
        "from": TEXT,
        "any_from": {"type": "boolean"},
        "text": TEXT,
        "image": {"type": "object", "required": ["url"], "properties": {"url": TEXT, "caption": TEXT}},
    },
    "oneOf": [
        {"required": ["from"]},
        {"required": ["any_from"], "properties": {"any_from": {"enum": [True]}}},
    ],
    "anyOf": [
        {
            "required": ["text"],
            "properties": {
                "channel": {"enum": ["sms"]},
                "kind": {"enum": ["text"]},
                "text": {"maxLength": 3},
            },
        },
        {
            "properties": {"channel": {"enum": ["chat"]}},
            "oneOf": [
                {"required": ["text"], "properties": {"kind": {"enum": ["text"]}}},
                {
                    "required": ["image"],
                    "properties": {
                        "kind": {"enum": ["image"]},
                        "image": {"required": ["caption"], "properties": {"caption": {"maxLength": 3}}},
                    },
                },
            ],
        },
    ],
}
SMS = {"channel": "sms", "kind": "text", "from": "a"}
CHAT = {"channel": "chat", "from": "a"}


def test_an_object_with_constraining_alternatives_stays_one_object() -> None:
    built = build(MESSAGE, spread=True)
    body = built.models[built.bodies[BODY]]
    assert [prop.wire for prop in body.properties if prop.required] == ["channel", "kind"]
    assert {prop.wire for prop in body.properties} == MESSAGE["properties"].keys()
    assert set(built.models) == {"Body", "BodyImage"}


@pytest.mark.parametrize(
    "value",
    [
        {**SMS, "text": "abc"},
        {"channel": "sms", "kind": "text", "any_from": True, "text": ""},
        {**SMS, "any_from": False, "text": "a"},
        {**CHAT, "kind": "text", "text": "abcdef"},
        {**CHAT, "kind": "image", "image": {"url": "u", "caption": "abc"}},
    ],
)
def test_what_fits_a_case_is_sent(value: dict[str, Any]) -> None:
    assert violation(MESSAGE, value) is None


@pytest.mark.parametrize(
    ("value", "argument", "rule", "message"),
    [
        (SMS, "text", "required", "is required where channel is 'sms' and kind is 'text'"),
        (
            {**SMS, "text": "abcd"},
            "text",
            "maxLength",
            "must have at most 3 characters where channel is 'sms' and kind is 'text'",
        ),
        ({**SMS, "kind": "image"}, "kind", "enum", "must be 'text' where channel is 'sms'"),
        (
            {"channel": "sms", "kind": "text", "text": ""},
            "from_",
            "required",
            "is required, unless 'any_from' is given",
        ),
        (
            {**SMS, "text": "", "any_from": True},
            "any_from",
            "oneOf",
            "cannot be given together with 'from_'",
        ),
        ({**CHAT, "kind": "image"}, "image", "required", "is required where kind is 'image'"),
        (
            {**CHAT, "kind": "image", "image": {"url": "u"}},
            "image",
            "required",
            "is required where kind is 'image'",
        ),
        (
            {**CHAT, "kind": "image", "image": {"url": "u", "caption": "abcd"}},
            "image",
            "maxLength",
            "must have at most 3 characters where kind is 'image'",
        ),
    ],
)
def test_a_refusal_speaks_of_the_case_that_the_values_select(
    value: dict[str, Any], argument: str, rule: str, message: str
) -> None:
    refusal = violation(MESSAGE, value)
    assert refusal is not None
    assert (refusal.argument, refusal.rule, refusal.message) == (argument, rule, message)
    assert refusal.pointer.startswith(BODY)


@pytest.mark.parametrize(
    ("case", "value", "pointer"),
    [
        ({"allOf": [{"not": {"required": ["text"]}}]}, {"text": ""}, "allOf/0/not"),
        ({"not": {"required": ["text"]}}, {"text": ""}, "not"),
        ({"allOf": [{"required": ["text"]}]}, {}, "allOf/0"),
        ({"allOf": [{"properties": {"text": {"maxLength": 1}}}]}, {"text": "ab"}, "allOf/0/properties/text"),
        ({"oneOf": [{"required": ["text"]}, {"required": ["text"]}]}, {"text": ""}, "oneOf"),
    ],
)
def test_a_refusal_of_a_case_leads_to_what_refuses(case: Any, value: dict[str, Any], pointer: str) -> None:
    refusal = violation({"type": "object", "properties": {"text": TEXT}, "anyOf": [case]}, value)
    assert refusal is not None
    assert refusal.pointer == f"{BODY}/anyOf/0/{pointer}"
