"""How responses become values: leniently, and without losing anything."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import Any

import pytest

from oas_runtime.model.decode import (
    MISSING,
    Absent,
    ByJsonType,
    Closest,
    Element,
    ListOf,
    MapOf,
    Text,
    Variant,
    calendar_date,
    date_time,
    function_of,
)
from oas_runtime.model.model import Decoders, Model, Shape, field
from oas_runtime.model.unset import UNSET, Unset


class TestDates:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
            ("2024-01-02 03:04:05", datetime(2024, 1, 2, 3, 4, 5)),
            ("2024-01-02", datetime(2024, 1, 2)),
            ("Tue, 02 Jan 2024 03:04:05 GMT", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ],
    )
    def test_ways_of_writing(self, text: str, expected: datetime) -> None:
        assert date_time(text) == expected

    @pytest.mark.parametrize(
        "value",
        ["", "10", "Monday", "soon", "March 2024", "0000-00-00 00:00:00", None, 17, {"a": 1}, "9" * 70],
    )
    def test_what_is_no_date_stays(self, value: Any) -> None:
        assert date_time(value) is value
        assert calendar_date(value) is value

    def test_days(self) -> None:
        assert calendar_date("2024-02-29") == date(2024, 2, 29)
        assert calendar_date("29 Feb 2024") == date(2024, 2, 29)
        assert calendar_date("2024-02-29T01:00:00Z") == "2024-02-29T01:00:00Z"

    def test_dateutil_is_loaded_only_when_needed(self) -> None:
        code = (
            "import sys; from oas_runtime.model.decode import date_time;"
            "date_time('2024-01-02T03:04:05Z'); date_time(''); print('dateutil' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"


class Leaf(Model):
    a: str | None = None


class Tree(Model):
    name: str
    from_: str | None = None
    leaves: list[Leaf] = field(factory=Absent)
    size: int | Unset | None = UNSET
    day: date | str | None = None
    token: str | None = field(default=None, repr=False)

    _JSON_NAMES = {"from_": "from"}
    _ALIASES = {"size": ("length",)}
    _SHAPE = Shape(required={"name"}, fixed={"from": "seed"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"leaves": ListOf(Leaf), "day": calendar_date})


class Open(Model):
    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"additional_properties": Leaf})


class TestModels:
    def test_decoding(self) -> None:
        tree = Tree.from_dict({"from": "seed", "leaves": [{"a": "1"}], "day": "2024-02-29", "other": 1})
        assert [tree.name, tree.from_, tree.size] == [None, "seed", UNSET]
        assert tree.leaves == [Leaf(a="1")]
        assert tree.day == date(2024, 2, 29)
        assert tree.leaves is tree.leaves
        assert tree.additional_properties == {"other": 1}
        assert Open.from_dict({"x": {"a": "1"}}).additional_properties == {"x": Leaf(a="1")}

    def test_an_absent_list_is_empty_and_stays_absent(self) -> None:
        tree = Tree.from_dict({"name": "oak"})
        assert tree.leaves == []
        assert tree.to_dict() == {"name": "oak"}
        tree.leaves.append(Leaf(a="1"))
        assert tree.to_dict() == {"name": "oak", "leaves": [{"a": "1"}]}
        assert Tree.from_dict({"leaves": None}).leaves is None

    def test_a_declared_name_comes_before_its_alias(self) -> None:
        assert Tree.from_dict({"length": 1}).size == 1
        assert Tree.from_dict({"size": 2, "length": 1}).size == 2
        assert Tree.from_dict({"length": 1}).additional_properties == {}

    @pytest.mark.parametrize(
        "source",
        [
            {"name": "oak", "from": None, "size": None, "leaves": None, "day": None, "x": None},
            {"name": "oak", "from": "seed", "size": 1, "leaves": [], "day": "29 Feb 2024", "x": {"y": [1]}},
            {},
        ],
    )
    def test_encoding_what_was_decoded(self, source: dict[str, Any]) -> None:
        assert Tree.from_dict(source).to_dict() == source
        read = Tree.from_dict(source)
        repr(read)
        assert read.to_dict() == source

    def test_arguments(self) -> None:
        tree = Tree(name="oak", additional_properties={"x": 1})
        assert (tree.from_, tree.leaves, tree.size) == (None, [], UNSET)
        assert tree.to_dict() == {"name": "oak", "x": 1}
        assert Tree(name="oak", size=None).to_dict() == {"name": "oak", "size": None}
        assert tree.leaves is not Tree(name="oak").leaves
        with pytest.raises(TypeError, match="'name'"):
            Tree()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
        with pytest.raises(TypeError, match="'nmae'"):
            Tree(name="oak", nmae="elm")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
        signature = inspect.signature(Tree)
        assert [*signature.parameters] == [*Tree.attribute_names(), "additional_properties"]
        assert signature.parameters["name"].default is inspect.Parameter.empty

    def test_a_misspelt_attribute_is_refused(self) -> None:
        tree = Tree.from_dict({"name": "oak"})
        tree.name = "elm"
        assert tree.to_dict() == {"name": "elm"}
        with pytest.raises(AttributeError, match="'nmae'"):
            tree.nmae = "elm"  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]

    def test_equality_copies_and_repr(self) -> None:
        source = {"name": "oak", "leaves": [{"a": "1"}], "token": "secret"}
        tree = Tree.from_dict(source)
        for other in (copy.copy(tree), copy.deepcopy(tree), pickle.loads(pickle.dumps(tree))):
            assert other == tree
            assert other.leaves == [Leaf(a="1")]
        assert tree == Tree(name="oak", leaves=[Leaf(a="1")], token="secret")
        assert tree != Tree(name="oak")
        assert "secret" not in repr(tree)
        assert "name='oak'" in repr(tree)

    def test_what_is_no_object_stays(self) -> None:
        values: list[Any] = [None, "text", [1], 5]
        for value in values:
            assert Tree.from_dict(value) is value

    def test_fitness(self) -> None:
        assert Tree.__fitness__({"name": "oak", "x": 1}) == (True, 1)
        assert Tree.__fitness__({"from": "seed"}) == (False, 1)
        assert Tree.__fitness__({"from": "graft"}) is None


class TestArrays:
    def test_lists(self) -> None:
        assert function_of(ListOf(int))(["1", "2"]) == [1, 2]
        assert function_of(ListOf())(["1"]) == ["1"]

    def test_absent_null_and_others(self) -> None:
        decode = function_of(ListOf())
        assert type(decode(MISSING)) is Absent
        assert decode(None) is None
        for value in ("text", {"a": 1}, 5):
            assert decode(value) is value

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (Element(check=[Element(a="1"), Element(a="2")]), [{"a": "1"}, {"a": "2"}]),
            (Element(check=Element(a="1")), [{"a": "1"}]),
            (Element(a="1", b="2"), [{"a": "1", "b": "2"}]),
            (Element(a=Text("1")), [{"a": "1"}]),
            (Text(""), []),
        ],
    )
    def test_xml_objects(self, value: Any, expected: Any) -> None:
        assert function_of(ListOf(lambda item: item))(value) == expected

    def test_xml_scalars(self) -> None:
        decode = function_of(ListOf())
        assert decode(Element(item=["a", "b"])) == ["a", "b"]
        assert decode(Element(item=Text("a"))) == ["a"]
        assert decode(Text("a")) == ["a"]


def test_map() -> None:
    assert function_of(MapOf(int))({"a": "1"}) == {"a": 1}
    assert function_of(MapOf(int))(None) is None


def test_variant() -> None:
    decode = function_of(Variant("kind", {"leaf": Leaf}))
    assert decode({"kind": "leaf", "a": "1"}).a == "1"
    for value in ({"kind": "cow"}, {"kind": ["leaf"]}, {}, "text", None):
        assert decode(value) is value


def test_closest() -> None:
    decode = function_of(Closest(Leaf, Tree))
    assert type(decode({"name": "oak"})) is Tree
    assert type(decode({"a": "1", "name": "oak"})) is Leaf
    assert decode("text") == "text"


def test_by_json_type() -> None:
    assert function_of(ByJsonType(strings=calendar_date))("2024-01-02") == date(2024, 1, 2)
    assert function_of(ByJsonType(arrays=lambda value: len(value)))(["1"]) == 1
    assert function_of(ByJsonType(objects=len))(3) == 3


def test_unset_is_one_object() -> None:
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is Unset() is UNSET
    assert not UNSET


def test_null_is_told_from_absent_when_a_field_is_first_read() -> None:
    """The decoder of a list is looked up with the first value, which may be null."""

    class First(Model):
        lists: list[int] | None = field(default=None)

        @classmethod
        def _decoders(cls) -> Decoders:
            return {"lists": ListOf(int)}

    assert First.from_dict({"lists": None}).to_dict() == {"lists": None}


class Several(Model):
    a: str | None = None
    b: str | None = None
    c: str | None = None
    d: Leaf | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"d": Leaf})


@pytest.mark.parametrize("name", "abc")
@pytest.mark.parametrize("first", ["a", "b", "c", "d", None])
def test_what_is_set_stays_whatever_is_read_first(name: str, first: str | None) -> None:
    value = Several.from_dict({"a": "1", "b": "2", "c": "3", "d": {"a": "4"}})
    if first is not None:
        getattr(value, first)
    setattr(value, name, "own")
    expected = {"a": "1", "b": "2", "c": "3", name: "own"}
    assert {key: getattr(value, key) for key in "abc"} == expected
    assert value.d == Leaf(a="4") and value.to_dict() == {**expected, "d": {"a": "4"}}
    delattr(value, name)
    assert value == Several.from_dict({"a": "1", "b": "2", "c": "3", "d": {"a": "4"}})


def test_what_is_deleted_is_again_what_came() -> None:
    value = Several.from_dict({"a": "1", "b": "2"})
    value.a, value.b, value.c = "own", "own", "own"
    del value.a, value.c
    assert [getattr(value, name) for name in "abc"] == ["1", "own", None]
    again = pickle.loads(pickle.dumps(value))
    assert again == value == copy.copy(value) and again.to_dict() == {"a": "1", "b": "own"}
