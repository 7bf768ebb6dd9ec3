"""Alternatives: discriminators, and objects whose alternatives only require more."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir.models import SchemaRoot
from generator.ir.types import Array, ModelRef, Union
from tests.generator.schemas.schemas import NULL, STR, build, types


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_discriminators(keyword: str) -> None:
    def pet(kind: str | None) -> dict[str, Any]:
        tag = {"const": kind} if kind else {"type": "string"}
        return {"type": "object", "required": ["kind"], "properties": {"kind": tag}}

    references = [{"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog", "hen")]
    schema = {
        keyword: references,
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"CAT": "#/components/schemas/Cat", "kitten": "Cat"},
        },
    }
    built = build({"Cat": pet(None), "Dog": pet("dog"), "hen": pet(None), "Pet": schema})
    assert built.types["#/components/schemas/Pet"] == Union(
        (ModelRef("Cat"), ModelRef("Dog"), ModelRef("Hen")),
        "kind",
        (("CAT", "Cat"), ("dog", "Dog"), ("hen", "Hen"), ("kitten", "Cat")),
    )


def test_a_discriminator_inside_an_array_or_beside_null_is_kept() -> None:
    def member(kind: str) -> dict[str, Any]:
        return {"type": "object", "properties": {"kind": {"const": kind}}}

    union = {"oneOf": [member("a"), member("b")], "discriminator": {"propertyName": "kind"}}
    expected = Union(
        (ModelRef("ItXItemA"), ModelRef("ItXItemB")), "kind", (("a", "ItXItemA"), ("b", "ItXItemB"))
    )
    schema = {"type": "object", "properties": {"x": {"type": "array", "items": union}}}
    assert types(build({"It": schema}), "It")["x"] == Array(expected)
    union["oneOf"].append({"type": "null"})
    element = types(build({"It": schema}), "It")["x"]
    assert element == Array(Union((*expected.members, NULL), expected.discriminator, expected.mapping))


def test_an_object_with_alternatives_of_requirements_is_one_model() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    root = SchemaRoot("#/components/schemas/It", "It", "request")
    built = build({"It": schema}, root)
    assert types(built, "It") == {"a": STR, "b": STR}
    assert "Cases(Case(needs=('a',)), Case(needs=('b',)), exclusive=True" in built.model_rules["It"]
