"""Rules against jsonschema: schemas and values are drawn at random; both must always agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator

from generator.common.errors import GeneratorError
from generator.common.json_pointer import last, lookup
from generator.ir.models import SchemaRoot
from generator.schemas import opc_reader
from oas_runtime import rules as support
from oas_runtime.rules.rule import Violation
from tests.support.depth import depth

BODY = "#/components/schemas/Body"
FORMATS = FormatChecker(["date", "date-time"])


def _integer(_: object, value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _one_of(validator: Any, members: list[Any], value: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
    """Alternatives beside ``properties`` exclude each other; of others, a value may fit several."""
    keyword = "oneOf" if "properties" in schema else "anyOf"
    yield from Draft202012Validator.VALIDATORS[keyword](validator, members, value, schema)


Modern = extend(
    Draft202012Validator,
    {"oneOf": _one_of},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _integer),
)


def compiled(document: Mapping[str, Any], pointer: str = BODY) -> support.Rule:
    """The rule that a build writes for ``pointer``, run."""
    built = opc_reader.build(document, [SchemaRoot(pointer, "Body", "request")])
    names: dict[str, Any] = {name: getattr(support, name) for name in vars(support)}
    for name, expression in built.model_rules.items():
        names[built.models[name].module] = SimpleNamespace(RULE=eval(expression, names))
    rule = eval(built.rules[pointer], names)
    assert isinstance(rule, support.Rule)
    return rule


def document(version: str, body: Any, **others: Any) -> dict[str, Any]:
    info = {"title": "t", "version": "1"}
    return {
        "openapi": version,
        "info": info,
        "paths": {},
        "components": {"schemas": {"Body": body, **others}},
    }


# --- schemas ---------------------------------------------------------------------------------

KEYS = st.sampled_from(["a", "b", "c/d", "e-f"])
COUNTS = st.integers(0, 3)
TEXTS = st.sampled_from(
    ["", "a", "ab", "abc", "é", "A-1", "2024-02-29", "2023-02-29", "2024-01-01T00:00:00Z"]
)
MOMENTS = st.sampled_from(
    ["2024-02-30T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01t10:00:00.5+02:00", "2024-01-01T10:00:00"]
)
NUMBERS = st.one_of(st.integers(-3, 6), st.sampled_from([-1.5, 0.5, 2.5, 1e300]))
SCALARS = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS, MOMENTS)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=6,
)


def limits(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keywords)


STRING_LIMITS = limits(
    minLength=COUNTS, maxLength=COUNTS, pattern=st.sampled_from(["^[a-z]+$", "b", r"\d", "^(a|A-1)$"])
)
NUMBER_LIMITS = limits(
    minimum=NUMBERS,
    maximum=NUMBERS,
    exclusiveMinimum=NUMBERS,
    exclusiveMaximum=NUMBERS,
    multipleOf=st.sampled_from([1, 2, 0.5]),
)
ENUMS = st.lists(st.one_of(TEXTS, st.integers(0, 2), st.booleans(), st.none()), min_size=1, max_size=4)


def typed(name: str, keywords: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return keywords.map(lambda drawn: {"type": name, **drawn})


LEAVES = st.one_of(
    st.just({}),
    typed("string", STRING_LIMITS),
    st.sampled_from([{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]),
    typed("integer", NUMBER_LIMITS),
    typed("number", NUMBER_LIMITS),
    st.just({"type": "boolean"}),
    st.just({"type": "null"}),
    st.one_of(TEXTS, st.booleans(), st.integers(0, 2)).map(lambda value: {"const": value}),
    ENUMS.map(lambda values: {"enum": values}),
    st.lists(TEXTS, min_size=1).map(lambda values: {"type": "string", "enum": values}),
    st.lists(TEXTS, min_size=1).map(lambda values: {"type": ["string", "null"], "enum": [*values, None]}),
    st.tuples(
        st.lists(st.sampled_from(["string", "integer", "null", "boolean"]), min_size=1, unique=True),
        STRING_LIMITS,
    ).map(lambda pair: {"type": pair[0], **pair[1]}),
    STRING_LIMITS,
    NUMBER_LIMITS,
)


@st.composite
def constrained(draw: st.DrawFn, base: Any) -> Any:
    """An object with alternatives that say more of the properties it declares, and name no other."""
    keys = st.sampled_from(sorted(base["properties"]) or ["a"])
    most = 2 if base["properties"] else 0
    constraints = st.fixed_dictionaries(
        {"properties": st.dictionaries(keys, LEAVES, max_size=most)},
        optional={
            "required": st.lists(keys, unique=True, max_size=2),
            "maxProperties": COUNTS,
            "not": keys.map(lambda key: {"required": [key]}),
        },
    )
    case = st.recursive(
        constraints,
        lambda inner: st.builds(
            lambda outer, keyword, members: {**outer, keyword: members},
            constraints,
            st.sampled_from(["oneOf", "anyOf", "allOf"]),
            st.lists(inner, min_size=1, max_size=2),
        ),
        max_leaves=3,
    )
    return {**base, draw(st.sampled_from(["oneOf", "anyOf"])): draw(st.lists(case, min_size=1, max_size=3))}


def _open(schema: dict[str, Any]) -> dict[str, Any]:
    """Without ``additionalProperties``: of one part of an ``allOf``, it is read as of the whole."""
    return {key: value for key, value in schema.items() if key != "additionalProperties"}


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    sizes = limits(minProperties=COUNTS, maxProperties=COUNTS)
    objects, declaring = (
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(["object", ["object", "null"]]),
                "properties": st.dictionaries(KEYS, inner, min_size=least, max_size=3),
            },
            optional={
                "required": st.lists(KEYS, unique=True, max_size=2),
                "additionalProperties": st.booleans() | inner,
            },
        )
        for least in (0, 1)
    )
    return st.one_of(
        st.tuples(objects, sizes).map(lambda pair: {**pair[0], **pair[1]}),
        st.tuples(
            st.fixed_dictionaries({"type": st.just("array")}, optional={"items": inner}),
            limits(minItems=COUNTS, maxItems=COUNTS, uniqueItems=st.booleans()),
        ).map(lambda pair: {**pair[0], **pair[1]}),
        st.lists(inner, min_size=1, max_size=3).map(lambda members: {"oneOf": members}),
        st.lists(inner, min_size=1, max_size=3).map(lambda members: {"anyOf": members}),
        st.tuples(LEAVES, STRING_LIMITS | NUMBER_LIMITS).map(lambda members: {"allOf": list(members)}),
        st.tuples(objects, objects).map(lambda members: {"allOf": list(map(_open, members))}),
        st.tuples(objects, inner).map(lambda pair: {**pair[0], "not": pair[1]}),
        st.tuples(declaring, st.lists(KEYS, min_size=1, max_size=2, unique=True)).map(
            lambda pair: {**pair[0], "type": "object", "oneOf": [{"required": [key]} for key in pair[1]]}
        ),
        declaring.map(lambda base: {**base, "type": "object"}).flatmap(constrained),
        st.tuples(LEAVES, inner).map(lambda pair: {**pair[0], "not": pair[1]}),
        st.just({"$ref": "#/components/schemas/Shared"}),
    )


SCHEMAS = st.recursive(LEAVES, nested, max_leaves=6)
SHARED = {
    "type": "object",
    "properties": {"a": {"type": "integer"}, "b": {"$ref": "#/components/schemas/Shared"}},
    "required": ["a"],
}


@st.composite
def near(draw: st.DrawFn, schema: Any) -> Any:
    """A value that often fits ``schema``."""
    if not isinstance(schema, dict) or draw(st.integers(0, 9)) == 0:
        return draw(VALUES)
    if "$ref" in schema:
        return draw(near(SHARED))
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in schema and "properties" not in schema:
            return draw(near(draw(st.sampled_from(schema[keyword]))))
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    if "const" in schema:
        return schema["const"]
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = draw(st.sampled_from(kind))
    if kind == "object":
        members: dict[str, Any] = {}
        for key, value in schema.get("properties", {}).items():
            if key in schema.get("required", ()) or draw(st.booleans()):
                members[key] = draw(near(value))
        return members
    if kind == "array":
        return draw(st.lists(near(schema.get("items", {})), max_size=3))
    plain = {"string": TEXTS | MOMENTS, "integer": st.integers(-3, 6), "number": NUMBERS}
    plain |= {"boolean": st.booleans(), "null": st.none()}
    return draw(plain.get(str(kind), VALUES))


def _stands_at_its_pointer(violation: Violation, made: Mapping[str, Any]) -> bool:
    """Whether the pointer leads to a keyword, or to a schema that has it: itself, or in a part of an ``allOf``."""
    pointer = violation.pointer
    if violation.rule == "required":  # at the property, which another part of an allOf may declare
        pointer = pointer.rpartition("/properties/")[0] or pointer
    try:
        target = lookup(made, pointer)
    except KeyError:
        return False
    # A type may follow from other keywords, and alternatives from a type.
    one_value = ("const", "enum")
    others = {"const": one_value, "enum": one_value, "type": (), "anyOf": (), "required": ()}
    keywords = others.get(violation.rule, (violation.rule,))
    return not keywords or last(pointer) in keywords or any(f"'{word}'" in str(target) for word in keywords)


REFUSED = (
    "cannot be all of these",
    "part of an allOf",
    "with different schemas",
    "is also that of",
    "openapi-python-client refuses",
)
"""Schemas that contradict themselves or give two objects one name: no rule is expected of them."""


@settings(max_examples=depth(80, 1000))
@given(st.data())
def test_rules_agree_with_jsonschema(data: st.DataObject) -> None:
    schema = data.draw(SCHEMAS)
    made = document("3.1.0", schema, Shared=SHARED)
    try:
        rule = compiled(made)
    except GeneratorError as error:
        assume(not all(any(words in problem.message for words in REFUSED) for problem in error.problems))
        raise
    oracle = Modern({"$ref": BODY, "components": made["components"]}, format_checker=FORMATS)
    for value in data.draw(st.lists(near(schema), min_size=1, max_size=12)):
        violation = rule.check(value, "body")
        assert (violation is None) == oracle.is_valid(value), (schema, value, violation)
        assert violation is None or _stands_at_its_pointer(violation, made), (schema, value, violation)


LEGACY_NUMBER = limits(
    minimum=NUMBERS, maximum=NUMBERS, exclusiveMinimum=st.booleans(), exclusiveMaximum=st.booleans()
)
LEGACY = st.recursive(
    st.tuples(
        st.one_of(
            typed("string", STRING_LIMITS), typed("integer", LEGACY_NUMBER), typed("number", LEGACY_NUMBER)
        ),
        st.sampled_from([{}, {"nullable": True}, {"nullable": False}]),
    ).map(lambda pair: {**pair[0], **pair[1]}),
    lambda inner: st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(KEYS, inner, max_size=3)},
        optional={"nullable": st.booleans(), "required": st.lists(KEYS, min_size=1, unique=True, max_size=2)},
    ),
    max_leaves=5,
)


@settings(max_examples=depth(40, 500))
@given(st.data())
def test_rules_agree_with_the_oracle_of_openapi_3_0(data: st.DataObject) -> None:
    schema = data.draw(LEGACY)
    made = document("3.0.3", schema)
    rule = compiled(made)
    oracle = OAS30Validator(schema)
    for value in data.draw(st.lists(near(schema), min_size=1, max_size=12)):
        violation = rule.check(value, "body")
        assert (violation is None) == oracle.is_valid(value), (schema, value, violation)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "nullable": True, "enum": ["a"]}, ["a", None], ["b", ""]),
        ({"type": "integer", "exclusiveMinimum": True, "minimum": 2}, [3], [2, 1]),
        ({"allOf": [{"$ref": "#/components/schemas/Name"}], "nullable": True}, [None, "ab"], ["abc", 1]),
    ],
)
def test_null_and_bounds_as_openapi_3_0_writes_them(schema: Any, good: list[Any], bad: list[Any]) -> None:
    rule = compiled(document("3.0.3", schema, Name={"type": "string", "maxLength": 2}))
    assert [rule.check(value, "body") for value in good] == [None] * len(good)
    assert all(rule.check(value, "body") is not None for value in bad)
