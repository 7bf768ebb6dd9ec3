"""Types and models of every kind of schema that is supported, and the refusal of the others."""

from __future__ import annotations

import json
import time
from types import ModuleType
from typing import Any

import pytest

from generator.common.errors import GeneratorError, Problem
from generator.ir.models import Model, Property, SchemaRoot, Schemas
from generator.ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type, Union
from generator.schemas import opc_reader
from generator.schemas.second_reading import reading

STR, INT, FLOAT, NULL = Scalar("str"), Scalar("int"), Scalar("float"), Scalar("null")
ANY = AnyValue()


def build(components: dict[str, Any], *roots: SchemaRoot, version: str = "3.1.0") -> Schemas:
    """The schemas, read twice; one reading gives the same, or refuses the same."""
    view = {"openapi": version, "components": {"schemas": components}}
    built = opc_reader.build(view, roots)
    assert opc_reader.build(view, roots, twice=False) == built
    return built


def typed(schema: Any, *, version: str = "3.1.0", **others: Any) -> tuple[Type, bool]:
    """The type of a schema, and whether null is allowed."""
    built = build({"It": schema, **others}, version=version)
    return built.types["#/components/schemas/It"], built.nullable["#/components/schemas/It"]


def problems(components: dict[str, Any], *roots: SchemaRoot, version: str = "3.1.0") -> list[Problem]:
    with pytest.raises(GeneratorError) as caught:
        build(components, *roots, version=version)
    return list(caught.value.problems)


def model(built: Schemas, name: str) -> dict[str, Property]:
    return {prop.wire: prop for prop in built.models[name].properties}


def types(built: Schemas, name: str) -> dict[str, Type]:
    return {prop.wire: prop.type for prop in built.models[name].properties}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, STR),
        ({"type": "string", "format": "uuid"}, STR),
        ({"type": "string", "format": "email"}, STR),
        ({"type": "string", "format": "date"}, Scalar("date")),
        ({"type": "string", "format": "date-time"}, Scalar("datetime")),
        ({"type": "string", "format": "binary"}, Scalar("bytes")),
        ({"contentMediaType": "application/octet-stream"}, Scalar("bytes")),
        ({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"}, STR),
        ({"type": "integer", "format": "int64"}, INT),
        ({"type": "number"}, FLOAT),
        ({"type": "boolean"}, Scalar("bool")),
        ({"type": "null"}, NULL),
        ({}, ANY),
        (True, ANY),
        ({"description": "anything"}, ANY),
        ({"type": "object"}, Map(ANY)),
        ({"type": "object", "properties": {}}, Map(ANY)),
        ({"type": "object", "additionalProperties": False}, Map(ANY)),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, Map(INT)),
        ({"additionalProperties": {"type": "integer"}}, Map(INT)),
        ({"type": "object", "additionalProperties": {"type": "object"}}, Map(Map(ANY))),
        ({"type": "array"}, Array(ANY)),
        ({"type": "array", "items": {"type": "array", "items": {"type": "number"}}}, Array(Array(FLOAT))),
        ({"type": "array", "items": {"type": ["string", "null"]}}, Array(Union((STR, NULL)))),
        ({"enum": ["b", "a"]}, Literals(("b", "a"))),
        ({"type": "integer", "enum": [6, 4]}, Literals((6, 4))),
        ({"type": "number", "enum": [1.5, 2]}, FLOAT),
        ({"enum": ["a", 1, True]}, Literals(("a", 1, True))),
        ({"type": "boolean", "enum": [True]}, Literals((True,))),
        ({"const": "x"}, Literals(("x",))),
        ({"enum": [{"a": 1}, "b"]}, ANY),
        ({"type": ["string", "integer"]}, Union((STR, INT))),
        ({"oneOf": [{"const": "a"}, {"const": "b", "title": "B"}]}, Literals(("a", "b"))),
        ({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]}, Union((STR, Literals(("a",))))),
        (
            {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            Union((STR, Array(STR))),
        ),
        ({"anyOf": [{"type": "string"}, {}]}, ANY),
        ({"type": "string", "anyOf": [{"maxLength": 3}, {"pattern": "^x"}]}, STR),
        ({"type": "string", "oneOf": [{"const": "a"}, {"const": "b"}]}, Literals(("a", "b"))),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, STR),
        ({"allOf": [{"type": "string"}, {"enum": ["a"]}]}, Literals(("a",))),
        ({"$ref": "#/components/schemas/Name"}, STR),
        ({"allOf": [{"$ref": "#/components/schemas/Name"}], "description": "again"}, STR),
        ({"$ref": "#/components/schemas/Name", "maxLength": 3}, STR),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Name"}}, Array(STR)),
    ],
)
def test_types(schema: Any, expected: Type) -> None:
    assert typed(schema, Name={"type": "string"})[0] == expected


@pytest.mark.parametrize(
    ("schema", "version", "nullable"),
    [
        ({"type": "string", "nullable": True}, "3.0.3", True),
        ({"type": "string", "nullable": True}, "3.1.0", False),
        ({"type": ["string", "null"]}, "3.1.0", True),
        ({"type": "string", "nullable": True, "enum": ["a"]}, "3.0.3", True),
        ({"type": ["string", "null"], "enum": ["a", None]}, "3.1.0", True),
        ({"type": "string", "enum": ["a", None]}, "3.1.0", False),
        ({"enum": ["a", None]}, "3.1.0", True),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, "3.1.0", True),
        ({"anyOf": [{"$ref": "#/components/schemas/Object"}, {"type": "null"}]}, "3.1.0", True),
        ({"allOf": [{"$ref": "#/components/schemas/Object"}], "nullable": True}, "3.0.3", True),
        ({"type": "object", "nullable": True}, "3.0.3", True),
        ({"$ref": "#/components/schemas/Empty"}, "3.1.0", True),
        ({}, "3.1.0", False),
    ],
)
def test_null(schema: Any, version: str, nullable: bool) -> None:
    others = {
        "Object": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Empty": {"type": "null"},
    }
    assert typed(schema, version=version, **others)[1] is nullable


def test_a_nullable_reference_stays_the_model() -> None:
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    schema = {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]}
    built = build({"Pet": pet, "Owner": {"type": "object", "properties": {"pet": schema}}})
    assert set(built.models) == {"Owner", "Pet"}
    assert model(built, "Owner")["pet"].type == ModelRef("Pet")
    assert model(built, "Owner")["pet"].nullable


def test_names_come_from_where_a_schema_stands() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "string"}}}
    schema = {
        "type": "object",
        "properties": {
            "from": inner,
            "message-ids": {"type": "array", "items": inner},
            "by_key": {"type": "object", "additionalProperties": inner},
            "deep": {"type": "array", "items": {"type": "array", "items": {**inner, "description": "Deep."}}},
            "choice": {
                "oneOf": [
                    {**inner, "title": "named one"},
                    {"type": "object", "properties": {"type": {"const": "sip"}}},
                    inner,
                ]
            },
        },
        "additionalProperties": inner,
    }
    built = build({"call_log": schema})
    assert set(built.models) == {
        "CallLog",
        "CallLogFrom",
        "CallLogMessageIdsItem",
        "CallLogByKeyValue",
        "CallLogDeepItemItem",
        "CallLogChoiceNamedOne",
        "CallLogChoiceSip",
        "CallLogChoiceOption3",
        "CallLogValue",
    }
    assert built.models["CallLog"].component
    assert not built.models["CallLogFrom"].component
    assert built.models["CallLog"].additional == ModelRef("CallLogValue")
    assert built.models["CallLogFrom"].pointer == "#/components/schemas/call_log/properties/from"


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


def test_definitions_inside_a_component() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"$ref": "#/components/schemas/It/$defs/part"}},
        "$defs": {"part": {"type": "object", "properties": {"x": {"type": "string"}}}},
    }
    built = build({"It": schema})
    assert types(built, "It") == {"a": ModelRef("ItPart")}


def test_a_reference_to_an_object_that_no_operation_has_is_named_after_its_place() -> None:
    parameter = {"name": "p", "in": "query", "schema": THING}
    schema = {"type": "object", "properties": {"a": {"$ref": "#/components/parameters/p/schema"}}}
    document = {"openapi": "3.1.0", "components": {"schemas": {"It": schema}, "parameters": {"p": parameter}}}
    assert types(opc_reader.build(document, []), "It") == {"a": ModelRef("P")}
    root = SchemaRoot("#/components/parameters/p/schema", "GetP", "request")
    assert types(opc_reader.build(document, [root]), "It") == {"a": ModelRef("GetP")}


def test_a_reference_to_a_property_of_a_component() -> None:
    part = {"type": "object", "properties": {"x": {"type": "string"}}}
    built = build(
        {
            "Call": {"type": "object", "properties": {"from": part}},
            "It": {
                "type": "object",
                "properties": {"a": {"$ref": "#/components/schemas/Call/properties/from"}},
            },
        }
    )
    assert types(built, "It") == {"a": ModelRef("CallFrom")}


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


THING = {"type": "object", "properties": {"x": {"type": "string"}}}


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
        ({"A": {**THING, "x-python-name": "not a name"}}, "A/x-python-name", "no class name"),
        ({"A": {"properties": {"x": {"x-python-name": "a b"}}}}, "A/properties/x", "no Python name"),
    ],
)
def test_refusals(components: dict[str, Any], pointer: str, words: str) -> None:
    reported = problems(components)
    assert any(words in problem.message for problem in reported), reported
    assert any(problem.pointer.startswith(f"#/components/schemas/{pointer}") for problem in reported), (
        reported
    )
    assert all(problem.advice for problem in reported)


@pytest.mark.parametrize(
    "components",
    [
        {"A": {"allOf": [THING, {"oneOf": [THING, {"properties": {"y": {}}}]}]}},
        {"A": {"allOf": [THING, {"properties": {"x": {"type": "integer"}}}]}},
        {"A": {"allOf": [THING, {"properties": {"x": {"type": "object"}}}]}},
        {"a-b": THING, "a_b": THING},
        {"Call": {"properties": {"from": THING}}, "CallFrom": THING},
        {"Call": THING, "CallDict": THING},
        {"Call": THING, "call": THING},
        {"A": {"properties": {"get-x": {}, "get_x": {}}}},
        {"A": {"oneOf": [THING, {"type": "string"}], "discriminator": {"propertyName": "x"}}},
        {"A": {"oneOf": [THING, {"properties": {"y": {}}}], "discriminator": {"propertyName": "x"}}},
        {"A": {"oneOf": [THING, THING], "discriminator": {"propertyName": "x", "mapping": {"b": "B"}}}},
        {
            "A": {"oneOf": [THING, THING], "discriminator": {"propertyName": "x", "mapping": {"b": "B"}}},
            "B": THING,
        },
        {"A": {"properties": {"--": {}}}},
        {"A": {**THING, "required": ["--"]}},
        {"_": THING},
    ],
)
def test_names_that_meet_and_alternatives_that_overlap_are_understood(components: dict[str, Any]) -> None:
    names = [name.casefold() for name in build(components).models]
    assert len(set(names)) == len(names)


def test_a_name_that_python_cannot_have_is_given_in_an_overlay() -> None:
    schema = {"type": "object", "properties": {"--": {**THING, "x-python-name": "dashes"}}}
    built = build({"_": {**schema, "x-python-name": "Underscore"}})
    assert model(built, "Underscore")["--"].python == "dashes"
    assert model(built, "Underscore")["--"].type == ModelRef("UnderscoreDashes")


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


def test_no_name_of_the_document_reaches_the_library() -> None:
    wires = ["__class__", "{x}", "a b", "é", "self", 'q"\\', "9", "None"]
    schema = {
        "type": "object",
        "properties": {wire: {"enum": ["A", "a", "a-b", "a_b", '"""']} for wire in wires},
    }
    for prop in model(build({"It": schema}), "It").values():
        assert prop.type == Literals(("A", "a", "a-b", "a_b", '"""'))


def test_time_is_linear_in_the_number_of_schemas() -> None:
    def cost(count: int) -> float:
        one = {
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "inner": {"type": "object", "properties": {"error": {"$ref": "#/components/schemas/S0"}}},
            },
        }
        components = {f"S{index}": one for index in range(count)}
        start = time.process_time()
        build(components)
        return time.process_time() - start

    build({"It": THING})
    assert cost(1600) < 8 * cost(400)


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The library reads in this process, where it can be made to fail."""
    from generator.schemas.second_reading import library

    class Question:
        def __init__(self, module: str, question: Any) -> None:
            assert module == library.__name__
            self.question = question

        def __exit__(self, *_: object) -> None:
            pass

        def reply(self) -> Any:
            return json.loads(json.dumps(library.answer(self.question)))

    monkeypatch.setattr(reading, "Question", Question)
    return library


def test_a_type_that_is_read_otherwise_than_meant_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, read_here: ModuleType
) -> None:
    def misread(*_: object) -> dict[str, Any]:
        return {"values": ["b"]}

    monkeypatch.setattr(read_here, "_type", misread)
    for schema in ({"type": "integer"}, {"enum": ["a"]}, {"type": "array"}, {"type": "object"}, {}):
        for components in ({"A": schema}, {"A": {"properties": {"x": schema}}}):
            assert any("reads this" in problem.message for problem in problems(components))


def test_a_property_that_is_lost_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, read_here: ModuleType
) -> None:
    answer = read_here.answer

    def forget(batches: Any) -> Any:
        return [
            {code: {**model, "properties": {}} for code, model in read.items()} for read in answer(batches)
        ]

    monkeypatch.setattr(read_here, "answer", forget)
    (problem,) = problems({"A": THING})
    assert problem.pointer == "#/components/schemas/A"
    assert "loses properties: x" in problem.message


@pytest.mark.parametrize("answer", ["nothing", "an exception"])
def test_a_library_that_fails_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, read_here: ModuleType, answer: str
) -> None:
    def build_schemas(**given: Any) -> Any:
        if answer == "nothing":
            return given["schemas"]
        raise KeyError("M0E")

    monkeypatch.setattr(read_here.library, "build_schemas", build_schemas)
    (problem,) = problems({"A": THING})
    assert problem.pointer == "#/components/schemas/A"
    assert ("A was dropped" if answer == "nothing" else "KeyError: 'A'") in problem.message


def test_a_library_that_does_not_load_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LIBRARY", "no_such_library")
    (problem,) = problems({"A": THING})
    assert "openapi-python-client failed: " in problem.message
    assert "no_such_library" in problem.message
    assert "Traceback" not in problem.message


def test_a_model_that_is_lost_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    def forget(*_: object) -> dict[str, Model]:
        return {}

    monkeypatch.setattr(opc_reader.ModelProperties, "models", forget)
    (problem,) = problems({"A": THING})
    assert problem.pointer == "#/components/schemas/A"
    assert "A was lost" in problem.message


def test_every_model_and_component_comes_out() -> None:
    built = build({"A": THING, "B": {"type": "string"}, "C": {"$ref": "#/components/schemas/A"}})
    assert set(built.types) == {f"#/components/schemas/{name}" for name in "ABC"}
    assert isinstance(built.models["A"], Model)
