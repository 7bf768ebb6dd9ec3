"""Models and their properties: ``allOf``, recursion, what else may stand in an object."""

from __future__ import annotations

from typing import Any

from generator.ir.models import Model, SchemaRoot
from generator.ir.types import Array, Literals, ModelRef, Type, Union
from generator.schemas import opc_reader
from tests.generator.schemas.schemas import ANY, INT, NULL, STR, THING, build, model, types


def test_properties_are_ordered_by_the_list_of_required_ones_then_by_name() -> None:
    names = {"d": {}, "c": {}, "b": {}, "a": {}}
    first = build({"It": {"type": "object", "required": ["c", "a"], "properties": names}})
    second = build(
        {"It": {"required": ["c", "a"], "properties": dict(reversed(names.items())), "type": "object"}}
    )
    assert list(model(first, "It")) == ["c", "a", "b", "d"]
    assert first == second


def test_what_a_property_says() -> None:
    schema = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "readOnly": True, "description": "Its identifier."},
            "pin": {"type": "string", "writeOnly": True},
            "password": {"type": "string", "format": "password"},
            "key": {"type": "string", "x-secret": True},
            "size": {
                "type": "integer",
                "default": 10,
                "minimum": 1,
                "exclusiveMaximum": 100,
                "deprecated": True,
            },
            "name": {"$ref": "#/components/schemas/Name"},
            "class": {"type": "string", "x-python-name": "kind"},
            "to_dict": {"type": "string", "default": None},
        },
    }
    name = {"type": "string", "description": "A name.", "minLength": 1, "default": "x"}
    built = model(build({"It": schema, "Name": name}), "It")
    assert built["id"].read_only
    assert built["id"].required
    assert built["id"].description == "Its identifier."
    assert built["pin"].write_only
    assert built["pin"].secret
    assert built["password"].secret
    assert built["key"].secret
    assert not built["name"].secret
    size = built["size"]
    assert (size.default, size.has_default, size.deprecated) == (10, True, True)
    assert size.constraints == ("less than 100", "at least 1")
    assert built["name"].description == "A name."
    assert built["name"].constraints == ("at least 1 character",)
    assert built["name"].default == "x"
    assert built["class"].python == "kind"
    assert built["to_dict"].python == "to_dict_"
    assert built["to_dict"].has_default


def test_all_of_takes_in_bases_and_parts() -> None:
    built = build(
        {
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
            "Mid": {
                "allOf": [
                    {"$ref": "#/components/schemas/Base"},
                    {
                        "properties": {
                            "kind": {"type": "string"},
                            "one": {"type": "object", "properties": {"a": {}}},
                        }
                    },
                ]
            },
            "Top": {
                "type": "object",
                "allOf": [{"$ref": "#/components/schemas/Mid"}, {"required": ["kind", "extra"]}],
                "properties": {"kind": {"enum": ["top"]}, "id": {"description": "Its own."}},
            },
        }
    )
    assert types(built, "Mid") == {"id": STR, "kind": STR, "one": ModelRef("MidOne")}
    top = model(built, "Top")
    assert list(top) == ["id", "kind", "extra", "one"]
    assert top["kind"].type == Literals(("top",))
    assert top["kind"].required
    assert top["extra"].type == ANY
    assert top["extra"].required
    assert top["id"].required
    assert top["id"].type == STR
    assert top["id"].description == "Its own."
    assert top["one"].type == ModelRef("MidOne")


def test_an_all_of_of_one_reference_is_the_reference() -> None:
    base = {"type": "object", "properties": {"id": {"type": "string"}}}
    for schema in (
        {"allOf": [{"$ref": "#/components/schemas/Base"}]},
        {"type": "object", "allOf": [{"$ref": "#/components/schemas/Base"}], "description": "again"},
        {"$ref": "#/components/schemas/Base", "description": "again"},
    ):
        built = build({"Base": base, "It": schema})
        assert built.types["#/components/schemas/It"] == ModelRef("Base")
        assert set(built.models) == {"Base"}


def test_an_all_of_that_requires_more_is_a_model_of_its_own() -> None:
    base = {"type": "object", "properties": {"id": {"type": "string"}}}
    built = build(
        {"Base": base, "It": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"required": ["id"]}]}}
    )
    assert built.types["#/components/schemas/It"] == ModelRef("It")
    assert model(built, "It")["id"].required
    assert not model(built, "Base")["id"].required


def test_recursion_through_properties() -> None:
    tree = {
        "type": "object",
        "properties": {
            "parent": {"$ref": "#/components/schemas/Tree"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "other": {"$ref": "#/components/schemas/Leaf"},
        },
    }
    leaf = {"type": "object", "properties": {"tree": {"$ref": "#/components/schemas/Tree"}}}
    built = build({"Tree": tree, "Leaf": leaf}, SchemaRoot("#/components/schemas/Tree", "X", "request"))
    assert types(built, "Tree") == {
        "children": Array(ModelRef("Tree")),
        "other": ModelRef("Leaf"),
        "parent": ModelRef("Tree"),
    }
    assert built.models["Leaf"].in_request
    assert not built.models["Leaf"].in_response
    assert "Ref(lambda: tree.RULE)" in built.model_rules["Leaf"]


def test_additional_properties_of_models() -> None:
    def rest(**keywords: Any) -> Type | None:
        return build({"It": {"type": "object", "properties": {"a": {}}, **keywords}}).models["It"].additional

    assert rest() == ANY
    assert rest(additionalProperties=True) == ANY
    assert rest(additionalProperties={}) == ANY
    assert rest(additionalProperties=False) is None
    assert rest(unevaluatedProperties=False) is None
    assert rest(additionalProperties={"type": "string"}) == STR
    assert rest(additionalProperties={"type": ["string", "null"]}) == Union((STR, NULL))
    assert rest(additionalProperties={"type": "array", "items": {"type": "integer"}}) == Array(INT)
    assert rest(patternProperties={"^x": {"type": "string"}}) == ANY


def test_bodies_are_the_spread_roots_that_are_models() -> None:
    thing = {"type": "object", "properties": {"x": {"type": "string"}}}
    paths = {"/a": {"post": {"body": thing, "list": {"type": "array", "items": thing}}}}
    document = {"openapi": "3.1.0", "paths": paths, "components": {"schemas": {"Thing": thing}}}
    roots = [
        SchemaRoot("#/paths/~1a/post/body", "PostRequest", "request", spread=True),
        SchemaRoot("#/paths/~1a/post/list", "PostList", "request", spread=True),
        SchemaRoot("#/components/schemas/Thing", "Unused", "response"),
    ]
    built = opc_reader.build(document, roots)
    assert built.bodies == {"#/paths/~1a/post/body": "PostRequest"}
    assert built.types["#/paths/~1a/post/list"] == Array(ModelRef("PostListItem"))
    assert set(built.model_rules) == {"PostListItem"}
    assert set(built.models) == {"PostRequest", "PostListItem", "Thing"}
    assert built.models["Thing"].in_response
    assert not built.models["Thing"].in_request


def test_every_model_and_component_comes_out() -> None:
    built = build({"A": THING, "B": {"type": "string"}, "C": {"$ref": "#/components/schemas/A"}})
    assert set(built.types) == {f"#/components/schemas/{name}" for name in "ABC"}
    assert isinstance(built.models["A"], Model)
