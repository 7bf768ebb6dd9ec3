"""The rules that a build writes: how they read, what they hold against, what they refuse to check."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from generator.common.errors import GeneratorError
from generator.ir.models import SchemaRoot, Schemas
from generator.python_source.regex import python_pattern
from generator.schemas import opc_reader
from generator.schemas.rules.source import localise
from oas_runtime import rules as support
from oas_runtime.rules.rule import Violation

BODY = "#/components/schemas/Body"
THING = {"type": "object", "properties": {"x": {"type": "string"}}}


def build(schema: Any, *, spread: bool = False, version: str = "3.1.0", **others: Any) -> Schemas:
    document = {"openapi": version, "components": {"schemas": {"Body": schema, **others}}}
    return opc_reader.build(document, [SchemaRoot(BODY, "Body", "request", spread)])


def written(schema: Any, *, spread: bool = False, version: str = "3.1.0", **others: Any) -> str:
    return build(schema, spread=spread, version=version, **others).rules[BODY]


def violation(schema: Any, value: Any, *, spread: bool = True, **others: Any) -> Violation | None:
    """What the rule of ``schema`` says of ``value``."""
    built = build(schema, spread=spread, **others)
    names: dict[str, Any] = {name: getattr(support, name) for name in vars(support)}
    for name, expression in built.model_rules.items():
        names[built.models[name].module] = SimpleNamespace(RULE=eval(expression, names))
    rule = eval(built.rules[BODY], names)
    assert isinstance(rule, support.Rule)
    return rule.check(value, "" if BODY in built.bodies else "body")


AT = f"pointer='{BODY}'"


@pytest.mark.parametrize(
    ("schema", "version", "expected"),
    [
        ({"type": "string"}, "3.1.0", f"String({AT})"),
        ({}, "3.1.0", f"AnyValue({AT})"),
        ({"type": "string", "enum": ["a"], "minLength": 0}, "3.1.0", f"String(enum=('a',), {AT})"),
        ({"type": "string", "format": "uuid", "maxLength": 3}, "3.1.0", f"String(max_length=3, {AT})"),
        ({"type": "string", "format": "date"}, "3.1.0", f"Date({AT})"),
        ({"type": "string", "format": "binary"}, "3.1.0", f"Bytes({AT})"),
        ({"contentMediaType": "application/octet-stream"}, "3.1.0", f"Bytes({AT})"),
        ({"type": "integer", "minimum": 0}, "3.1.0", f"Integer(minimum=0, {AT})"),
        (
            {"type": "number", "minimum": 1, "exclusiveMinimum": True},
            "3.0.3",
            f"Number(exclusive_minimum=1, {AT})",
        ),
        (
            {"type": "number", "maximum": 1, "exclusiveMaximum": 2},
            "3.1.0",
            f"Number(maximum=1, exclusive_maximum=2, {AT})",
        ),
        ({"type": ["string", "null"]}, "3.1.0", f"Nullable(String(), {AT})"),
        (
            {"type": "string", "nullable": True, "enum": ["a", None]},
            "3.0.3",
            f"Nullable(String(enum=('a',)), {AT})",
        ),
        ({"type": ["string", "integer"]}, "3.1.0", f"AnyOf(String(), Integer(), {AT})"),
        ({"const": "a"}, "3.1.0", f"String(enum=('a',), {AT})"),
        ({"const": 1}, "3.1.0", f"Const(1, {AT})"),
        ({"enum": ["a", 1]}, "3.1.0", f"Enum('a', 1, {AT})"),
        (
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
            "3.1.0",
            f"Array(String(), unique=True, {AT})",
        ),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "3.1.0",
            f"Object(additional=Integer(), {AT})",
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "null"}]},
            "3.1.0",
            f"Nullable(String(pointer='{BODY}/oneOf/0'), {AT})",
        ),
        (
            {"$ref": "#/components/schemas/Name"},
            "3.1.0",
            "String(max_length=2, pointer='#/components/schemas/Name')",
        ),
        ({"$ref": "#/components/schemas/Thing"}, "3.1.0", f"Ref(lambda: thing.RULE, {AT})"),
    ],
)
def test_a_rule_reads_like_its_schema(schema: Any, version: str, expected: str) -> None:
    assert written(schema, version=version, Name={"type": "string", "maxLength": 2}, Thing=THING) == expected


def test_a_spread_body_is_written_out_with_its_arguments() -> None:
    schema = {
        "type": "object",
        "required": ["from", "id"],
        "properties": {
            "from": {"$ref": "#/components/schemas/Thing"},
            "id": {"type": "string", "readOnly": True},
            "key": {"type": "string", "x-secret": True},
        },
        "additionalProperties": False,
        "maxProperties": 5,
    }
    built = build(schema, spread=True, Thing=THING)
    assert built.rules[BODY] == (
        f"Object('{BODY}', properties={{'from': Ref(lambda: thing.RULE), 'id': ReadOnly(), "
        "'key': Secret(String())}, additional=False, required=('from',), max_properties=5, "
        "arguments={'from': 'from_'})"
    )
    assert built.model_rules == {
        "Thing": "Object('#/components/schemas/Thing', properties={'x': String()})",
    }


def test_only_models_inside_of_requests_have_rules() -> None:
    document = {
        "openapi": "3.1.0",
        "components": {
            "schemas": {
                "Sent": {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Inner"}}},
                "Inner": THING,
                "Received": THING,
            }
        },
    }
    roots = [
        SchemaRoot("#/components/schemas/Sent", "Sent", "request", spread=True),
        SchemaRoot("#/components/schemas/Received", "Received", "response"),
    ]
    built = opc_reader.build(document, roots)
    assert set(built.rules) == {"#/components/schemas/Sent"}
    assert set(built.model_rules) == {"Inner"}


def test_properties_of_a_base_say_where_they_stand() -> None:
    base = {"type": "object", "properties": {"id": {"type": "string", "minLength": 2}}}
    schema = {
        "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"required": ["id"], "properties": {"n": {"type": "integer"}}},
        ]
    }
    message = violation(schema, {"id": "x"}, Base=base)
    assert message is not None
    assert message.pointer == "#/components/schemas/Base/properties/id"
    message = violation(schema, {"id": "xx", "n": "x"}, Base=base)
    assert message is not None
    assert message.pointer == f"{BODY}/allOf/1/properties/n"
    assert violation(schema, {"id": "xx", "n": 1}, Base=base) is None


def test_all_declarations_of_one_property_hold() -> None:
    base = {"type": "object", "properties": {"id": {"type": "string", "minLength": 2}}}
    schema = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"id": {"maxLength": 3}}}]}
    assert violation(schema, {"id": "x"}, Base=base) is not None
    assert violation(schema, {"id": "xxxx"}, Base=base) is not None
    assert violation(schema, {"id": "xxx"}, Base=base) is None


SECRETS: list[dict[str, Any]] = [
    {"type": "string", "format": "password", "minLength": 9},
    {"type": "string", "writeOnly": True, "minLength": 9},
    {"type": "string", "x-secret": True, "minLength": 9},
    {"$ref": "#/components/schemas/Pin"},
    {"allOf": [{"$ref": "#/components/schemas/Pin"}], "description": "again"},
    {"oneOf": [{"$ref": "#/components/schemas/Pin"}, {"type": "integer"}]},
    {"type": ["string", "null"], "format": "password", "minLength": 9},
    {"oneOf": [{"type": "null"}, {"anyOf": [{"type": "integer"}, {"$ref": "#/components/schemas/Pin"}]}]},
]


@pytest.mark.parametrize("schema", SECRETS)
def test_secrets_are_hidden(schema: dict[str, Any]) -> None:
    pin = {"type": "string", "format": "password", "minLength": 9}
    message = violation({"type": "object", "properties": {"pin": schema}}, {"pin": "sesame"}, Pin=pin)
    assert message is not None
    assert "sesame" not in repr(message)
    assert message.path == "pin"


def test_a_discriminator_chooses_the_rule() -> None:
    def pet(kind: str, **more: Any) -> dict[str, Any]:
        return {"type": "object", "required": ["kind"], "properties": {"kind": {"const": kind}, **more}}

    union = {
        "oneOf": [
            {"$ref": "#/components/schemas/Cat"},
            {"$ref": "#/components/schemas/Dog"},
            {"type": "null"},
        ],
        "discriminator": {"propertyName": "kind"},
    }
    others = {"Cat": pet("cat", lives={"type": "integer"}), "Dog": pet("dog")}
    schema = {"type": "object", "properties": {"pet": union}}
    message = violation(schema, {"pet": {"kind": "cat", "lives": "x"}}, **others)
    assert message is not None
    assert (message.path, message.pointer) == ("pet.lives", "#/components/schemas/Cat/properties/lives")
    assert violation(schema, {"pet": {"kind": "dog", "lives": "x"}}, **others) is None
    assert violation(schema, {"pet": None}, **others) is None


@pytest.mark.parametrize(
    ("schema", "pointer", "words"),
    [
        ({"type": "array", "items": False}, "/items", "only empty lists"),
        ({"type": "string", "pattern": 1}, "/pattern", "not text"),
        ({"type": "string", "minLength": -1}, "/minLength", "not a count from 0"),
        ({"type": "string", "maxLength": "3"}, "/maxLength", "not a count from 0"),
        ({"type": "integer", "minimum": "3"}, "/minimum", "not a finite number"),
        ({"type": "number", "maximum": float("inf")}, "/maximum", "not a finite number"),
        ({"type": "number", "multipleOf": 0}, "/multipleOf", "greater than 0"),
        ({"not": {"$ref": BODY}}, "", "in terms of itself"),
    ],
)
def test_what_cannot_be_checked_is_refused(schema: Any, pointer: str, words: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        written(schema)
    assert any(
        problem.pointer == BODY + pointer and words in problem.message for problem in caught.value.problems
    )


def test_rules_that_multiply_are_refused_in_time() -> None:
    others: dict[str, Any] = {"S0": {"type": "string"}}
    for level in range(1, 40):
        reference = {"$ref": f"#/components/schemas/S{level - 1}"}
        others[f"S{level}"] = {"not": {"allOf": [{"not": reference}, {"not": reference}]}}
    with pytest.raises(GeneratorError) as caught:
        written({"oneOf": [{"$ref": "#/components/schemas/S39"}, {"type": "null"}]}, **others)
    assert "more than" in caught.value.problems[0].message


def test_what_is_only_received_needs_no_rule() -> None:
    schema = {"type": "array", "prefixItems": [{"type": "string"}], "contains": {}}
    document = {"openapi": "3.1.0", "components": {"schemas": {"It": schema}}}
    built = opc_reader.build(document, [SchemaRoot("#/components/schemas/It", "It", "response")])
    assert built.rules == {}


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"^[a-z]+$", ["abc"], ["abc\n", "ABC", ""]),
        (r"^\d{2}\/\d$", ["12/3"], ["١٢/٣", "12/3\n"]),
        (r"^(?<year>\d{4})-\k<year>$", ["2024-2024"], ["2024-2025"]),
        (r"^[$^]\$$", ["$$", "^$"], ["a$", "$"]),
        ("^[[a]$", ["[", "a"], ["b"]),
        (r"^\u{1F600}\u0041\-$", ["\U0001f600A-"], ["A-"]),
        ("a|b", ["xbx"], ["c"]),
        (r"^[\]]\\$", ["]\\"], ["]"]),
        ("", ["", "x"], []),
    ],
)
def test_patterns_mean_the_same_in_python(pattern: str, good: list[str], bad: list[str]) -> None:
    rule = support.String(pattern=python_pattern(pattern))
    assert [rule.check(value, "it") for value in good] == [None] * len(good)
    assert all(rule.check(value, "it") is not None for value in bad)


@pytest.mark.parametrize(
    "pattern",
    [r"\p{L}", r"\Ahead\Z", r"[]a]", r"[^]", "\\", "(", "*", "a{2,1}", r"\cA", r"\u{110000}", "(" * 500],
)
def test_patterns_that_python_would_read_otherwise_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        python_pattern(pattern)


def test_local_names_are_put_in_without_touching_text() -> None:
    text = """('Ref(', "it's phone.RULE", 'a\\'String(')"""
    expression = f"AllOf(Ref(lambda: phone.RULE), String(enum={text}, pattern='x'))"
    localised = localise(expression, lambda name: f"_{name}", lambda module: f"models.{module}")
    assert localised == f"_AllOf(_Ref(lambda: models.phone.RULE), _String(enum={text}, pattern='x'))"


def test_no_text_of_the_document_becomes_code() -> None:
    evil = "'\"\"\"\\'); __import__('os').abort() #\n{{x}}\x00\u2028"
    schema = {
        "type": "object",
        "properties": {evil: {"type": "string", "enum": [evil], "pattern": "^'\"$", "x-python-name": "evil"}},
        "required": [evil],
    }
    assert violation(schema, {evil: evil}) is not None
    message = violation(schema, {})
    assert message is not None
    assert message.argument == "evil"
