"""How responses become values: leniently, and without losing anything."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import Any

import pytest

from oas_runtime.model.decode import (
    MISSING,
    Absent,
    Element,
    Text,
    array,
    calendar_date,
    date_time,
    either,
    mapping,
    unknown,
    variant,
)
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


class TestArrays:
    def test_lists(self) -> None:
        assert array(["1", "2"], int) == [1, 2]
        assert array(["1"]) == ["1"]

    def test_absent_null_and_others(self) -> None:
        assert type(array(MISSING)) is Absent
        assert array(None) is None
        for value in ("text", {"a": 1}, 5):
            kept: Any = array(value)
            assert kept is value

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
        assert array(value, lambda item: item) == expected

    def test_xml_scalars(self) -> None:
        assert array(Element(item=["a", "b"])) == ["a", "b"]
        assert array(Element(item=Text("a"))) == ["a"]
        assert array(Text("a")) == ["a"]


def test_mapping() -> None:
    assert mapping({"a": "1"}, int) == {"a": 1}
    assert mapping(None, int) is None


def test_unknown() -> None:
    assert unknown({"a": 1, "b": 2}, frozenset({"a"})) == {"b": 2}
    assert unknown({"a": 1}, frozenset({"a", "c"})) == {}


def test_variant() -> None:
    choices = {"cat": lambda value: "a cat"}
    assert variant({"kind": "cat"}, "kind", choices) == "a cat"
    for value in ({"kind": "cow"}, {"kind": ["cat"]}, {}, "text", None):
        assert variant(value, "kind", choices) is value


def test_either() -> None:
    assert either("2024-01-02", strings=calendar_date) == date(2024, 1, 2)
    assert either(["1"], arrays=lambda value: len(value)) == 1
    assert either(3, objects=len) == 3


def test_unset_is_one_object() -> None:
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is Unset() is UNSET
    assert not UNSET
