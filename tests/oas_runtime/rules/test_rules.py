"""What rules allow, what they say of the rest, and what they must never show."""

from __future__ import annotations

import io
import math
import timeit
from datetime import UTC, date, datetime
from typing import Any

import pytest

from oas_runtime.rules import (
    AllOf,
    AnyOf,
    AnyValue,
    Array,
    Boolean,
    Bytes,
    Case,
    Cases,
    Const,
    Date,
    DateTime,
    Enum,
    Integer,
    Not,
    Null,
    Nullable,
    Number,
    Object,
    OneOf,
    ReadOnly,
    Ref,
    Rule,
    Secret,
    String,
)
from oas_runtime.rules.rule import Violation

NAIVE = datetime(2024, 1, 1)
LOOP: list[Any] = []
LOOP.append(LOOP)


def refused(rule: Rule, value: Any, path: str = "it") -> Violation:
    violation = rule.check(value, path)
    assert violation is not None
    return violation


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        (String(), ["", "é", "\U0001f600"], [None, 1, b"x", ["x"], "\ud800"]),
        (String(enum=("a", "b")), ["a"], ["c", ""]),
        (String(min_length=2, max_length=3), ["ab", "éé", "\U0001f600\U0001f600"], ["a", "abcd"]),
        (String(pattern=r"^\d+\Z"), ["12"], ["", "12\n", "١٢", "a"]),
        (Integer(), [0, -1, 2**70], [True, 1.0, "1", None]),
        (Integer(minimum=1, maximum=3), [1, 3], [0, 4]),
        (Integer(enum=(4, 6)), [4], [5, True]),
        (Number(), [1, 1.5], [True, math.nan, math.inf, -math.inf, "1"]),
        (Number(exclusive_minimum=1, exclusive_maximum=2), [1.5], [1, 2]),
        (Number(multiple_of=0.01), [19.99, 3, 0.07], [0.001, 19.995]),
        (Integer(multiple_of=3), [0, 9, -3], [1]),
        (Boolean(), [True, False], [0, 1, "true", None]),
        (Boolean(enum=(True,)), [True], [False]),
        (Null(), [None], [0, "", False]),
        (Nullable(String()), [None, "x"], [1]),
        (Const(1), [1, 1.0], [True, "1", 2]),
        (Const({"a": [1]}), [{"a": [1]}, {"a": (1,)}], [{"a": [True]}, {}]),
        (Enum("a", 1, None), ["a", 1, None], [True, "b"]),
        (
            Date(),
            [date(2024, 2, 29), "2024-02-29"],
            ["2023-02-29", "20240229", "2024-02-29T00:00:00Z", NAIVE, ""],
        ),
        (
            DateTime(),
            [
                datetime(2024, 1, 1, tzinfo=UTC),
                "2024-01-01T10:00:00Z",
                "2024-01-01t10:00:00.123456789-02:30",
                "2016-12-31T23:59:60Z",
            ],
            [
                NAIVE,
                "2024-01-01T10:00:00",
                "2024-01-01 10:00:00Z",
                "2024-13-01T10:00:00Z",
                "2024-01-01",
                1,
                "",
            ],
        ),
        (Bytes(), [b"x", bytearray(b"x"), memoryview(b"x"), io.BytesIO(b"x")], ["x", 1, None]),
        (
            AnyValue(),
            [None, 1, "x", [1, {"a": (None, 1.5)}]],
            [{1}, {1: "x"}, math.nan, [b"x"], object(), LOOP, datetime.now(UTC), {"a": "\udfff"}],
        ),
        (Array(Integer()), [[], [1, 2], (1,)], ["12", {"a": 1}, [1, "x"], None, {1}]),
        (Array(AnyValue(), min_items=1, max_items=2), [[1], [1, 1]], [[], [1, 2, 3]]),
        (Array(AnyValue(), unique=True), [[1, True, "1", [1], [True]]], [[1, 1.0], [{"a": 1}, {"a": 1}]]),
        (Object(), [{}, {"a": [1]}], [[], "x", None, {1: 2}]),
        (Object(properties={"a": Integer()}), [{}, {"a": 1}, {"b": "x"}], [{"a": "x"}]),
        (Object(required=("a",)), [{"a": None}], [{}, {"b": 1}]),
        (Object(properties={"a": Integer()}, additional=False), [{"a": 1}], [{"b": 1}]),
        (Object(properties={"a": Integer()}, additional=String()), [{"a": 1, "b": "x"}], [{"b": 1}]),
        (Object(min_properties=1, max_properties=2), [{"a": 1}], [{}, {"a": 1, "b": 2, "c": 3}]),
        (Object(properties={"id": ReadOnly()}), [{}], [{"id": "x"}, {"id": None}]),
        (Ref(lambda: String()), ["x"], [1]),
        (AllOf(String(min_length=1), String(max_length=2)), ["ab"], ["", "abc"]),
        (AnyOf(String(), Integer()), ["a", 1], [1.5, None]),
        (OneOf(Integer(minimum=3), Integer(maximum=1)), [1, 9], [2, "x"]),
        (OneOf(Integer(), Number()), [1, 1.5], ["x"]),
        (Not(String()), [1, None], ["x"]),
    ],
)
def test_what_is_allowed(rule: Rule, good: list[Any], bad: list[Any]) -> None:
    assert [rule.check(value, "it") for value in good] == [None] * len(good)
    for value in bad:
        assert refused(rule, value).path.startswith("it"), value


BODY = Object(
    "#/body",
    properties={
        "to": Array(Ref(lambda: PHONE), min_items=1),
        "from": Ref(lambda: PHONE),
        "a/b~c": Integer(),
        "pin": Secret(String(min_length=4)),
        "either": Secret(OneOf(String(min_length=4), Integer())),
    },
    required=("to", "from"),
    arguments={"from": "from_", "a/b~c": "a_b_c"},
)
PHONE = Object(
    "#/components/schemas/Phone", properties={"number": String(max_length=3)}, required=("number",)
)
GOOD: dict[str, Any] = {"to": [{"number": "1"}], "from": {"number": "2"}}


@pytest.mark.parametrize(
    ("change", "argument", "path", "rule", "pointer"),
    [
        ({"to": []}, "to", "to", "minItems", "#/body/properties/to"),
        (
            {"to": [{"number": "1"}, {}]},
            "to",
            "to[1].number",
            "required",
            "#/components/schemas/Phone/properties/number",
        ),
        (
            {"from": {"number": "1234"}},
            "from_",
            "from_.number",
            "maxLength",
            "#/components/schemas/Phone/properties/number",
        ),
        ({"from": "x"}, "from_", "from_", "type", "#/components/schemas/Phone"),
        ({"a/b~c": "x"}, "a_b_c", "a_b_c", "type", "#/body/properties/a~1b~0c"),
        ({"pin": "x"}, "pin", "pin", "minLength", "#/body/properties/pin"),
    ],
)
def test_a_violation_says_where_it_is(
    change: dict[str, Any], argument: str, path: str, rule: str, pointer: str
) -> None:
    assert BODY.check(GOOD, "") is None
    violation = refused(BODY, {**GOOD, **change}, "")
    assert (violation.argument, violation.path, violation.rule, violation.pointer) == (
        argument,
        path,
        rule,
        pointer,
    )


def test_a_missing_argument_is_named_as_in_python() -> None:
    violation = refused(BODY, {"to": GOOD["to"]}, "")
    assert (violation.argument, violation.path, violation.rule, violation.message) == (
        "from_",
        "from_",
        "required",
        "is required",
    )
    assert violation.pointer == "#/body/properties/from"


def test_a_body_that_is_one_argument_keeps_its_name_in_front() -> None:
    violation = refused(Array(PHONE, pointer="#/body"), [{"number": 1}], "body")
    assert (violation.argument, violation.path) == ("body", "body[0].number")


@pytest.mark.parametrize(
    ("rule", "value", "message"),
    [
        (String(enum=("text", "unicode")), "x", "must be one of 'text', 'unicode'"),
        (Integer(maximum=100), 101, "must be at most 100"),
        (Integer(), True, "must be an integer"),
        (String(pattern="^a"), "b", "must match the pattern ^a"),
        (DateTime(), NAIVE, "must have a time zone: the datetime is naive"),
        (Object(properties={"a": String()}, additional=False), {"b": 1}, "is not allowed here: only 'a'"),
        (
            OneOf(Object(properties={"a": Integer()}, required=("a",)), String()),
            {"a": "x"},
            "must fit one of 2 alternatives; for the nearest, a must be an integer",
        ),
        (
            AnyOf(Number(maximum=1), String()),
            2,
            "must fit one of 2 alternatives; for the nearest, must be at most 1",
        ),
        (
            AnyOf(Number(maximum=1), String(max_length=1)),
            "ab",
            "must fit one of 2 alternatives; for the nearest, must have at most 1 character",
        ),
        (String(min_length=1), "", "must have at least 1 character"),
        (String(min_length=2), "", "must have at least 2 characters"),
        (Array(String(), min_items=1), [], "must have at least 1 item"),
        (Array(String(), max_items=1), ["a", "b"], "must have at most 1 item"),
        (Object(min_properties=1), {}, "must have at least 1 field"),
        (Object(max_properties=0), {"a": 1}, "must have at most 0 fields"),
    ],
)
def test_a_message_says_what_is_allowed(rule: Rule, value: Any, message: str) -> None:
    assert refused(rule, value).message == message


KINDS = OneOf(
    Object("#/Cat", properties={"kind": Const("cat"), "lives": Integer()}, required=("lives",)),
    Object("#/Dog", properties={"kind": Const("dog")}),
    discriminator="kind",
    mapping={"cat": 0, "dog": 1},
    pointer="#/pet",
)


def test_a_discriminator_decides_alone() -> None:
    assert KINDS.check({"kind": "dog", "lives": 9}, "pet") is None
    violation = refused(KINDS, {"kind": "cat", "lives": "x"}, "pet")
    assert (violation.path, violation.message, violation.pointer) == (
        "pet.lives",
        "must be an integer",
        "#/Cat/properties/lives",
    )
    assert refused(KINDS, {"kind": "cow"}, "pet").message == "must be one of 'cat', 'dog'"
    assert refused(KINDS, {}, "pet").path == "pet.kind"
    assert refused(KINDS, {"kind": ["cat"]}, "pet").rule == "discriminator"
    assert refused(KINDS, "cat", "pet").rule == "oneOf"


def test_a_discriminator_that_is_null_is_left_to_the_rules() -> None:
    assert refused(KINDS, {"kind": None}, "pet").rule == "discriminator"
    either = Object("#/Any", properties={"kind": Nullable(String())}, required=("kind",))
    rule = OneOf(*KINDS.rules, either, discriminator="kind", mapping={"cat": 0, "dog": 1, "any": 2})
    assert rule.check({"kind": None}, "pet") is None


@pytest.mark.parametrize(
    "value",
    [
        {**GOOD, "pin": "hex"},
        {**GOOD, "pin": ["hex"]},
        {**GOOD, "either": "hex"},
        {**GOOD, "pin": "hexhex", "to": "none"},
        {"pin": "hexhex"},
        [{"pin": "hexhex"}],
    ],
)
@pytest.mark.parametrize(
    "rule", [BODY, OneOf(BODY, String()), Not(AnyValue()), Enum(1), Array(BODY, max_items=0)]
)
def test_a_secret_is_never_shown(rule: Rule, value: Any) -> None:
    assert "hex" not in repr(refused(rule, value, "body"))


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        (Not(AnyValue()), "must not be given"),
        (Not(Object(required=("a", "b"))), "must not have 'a' and 'b' together"),
        (Not(Object(required=("a",))), "must not have 'a'"),
        (
            Not(Object(required=("a",), properties={"a": Integer()})),
            "must not be a value that the document excludes here",
        ),
    ],
)
def test_what_is_excluded_is_named(rule: Rule, message: str) -> None:
    assert refused(rule, {"a": 1, "b": 2}).message == message


@pytest.mark.parametrize(
    ("value", "pointer"),
    [
        ({"kind": "text"}, "#/it/oneOf/0/required"),
        ({"kind": "text", "text": "x", "data": 1}, "#/it/oneOf/0/properties/data/not"),
        ({"kind": "data", "text": "x"}, "#/it/oneOf/1/not"),
        ({"kind": "part", "text": "x"}, "#/it/oneOf/2/allOf/0/not"),
        ({"kind": "many", "text": "x"}, "#/it/oneOf/3/oneOf"),
    ],
)
def test_a_case_says_where_it_is(value: Any, pointer: str) -> None:
    rule = AllOf(
        Object("#/it"),
        Cases(
            Case(
                when={"kind": ("text",)}, needs=("text",), then=Object(properties={"data": Not(AnyValue())})
            ),
            Case(when={"kind": ("data",)}, then=Not(Object(required=("text",)))),
            Case(
                when={"kind": ("part",)}, then=Not(Object(required=("text",)), pointer="#/it/oneOf/2/allOf/0")
            ),
            Case(
                when={"kind": ("many",)},
                then=Cases(*[Case()] * 2, exclusive=True, pointer="#/it/oneOf/3/oneOf"),
            ),
            exclusive=True,
            pointer="#/it/oneOf",
        ),
    )
    assert refused(rule, value).pointer == pointer


def test_a_model_that_holds_itself_ends_as_a_violation() -> None:
    tree = Object("#/Tree", properties={"child": Ref(lambda: tree)})
    value: dict[str, Any] = {}
    value["child"] = value
    assert "nested" in refused(tree, value).message
    assert tree.check({"child": {"child": {}}}, "it") is None


def test_four_strings_are_checked_in_no_time() -> None:
    rule = Object(
        "#/body",
        properties={
            "to": String(),
            "from": String(),
            "text": String(),
            "type": String(enum=("text", "unicode")),
        },
        required=("to", "from", "text"),
    )
    value = {"to": "447700900000", "from": "Acme", "text": "Hello", "type": "text"}
    assert rule.check(value, "") is None
    best = min(timeit.repeat(lambda: rule.check(value, ""), number=2000, repeat=7)) / 2000
    assert best < 10e-6, f"{best * 1e6:.2f} us"
