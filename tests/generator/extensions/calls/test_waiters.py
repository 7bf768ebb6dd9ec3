"""What is waited for: how a document says it, and what stops the build."""

from __future__ import annotations

from typing import Any

import pytest

from generator.extensions.calls.waiters import WAITER, Waiter
from tests.generator.extensions import ask

GOOD: dict[str, Any] = {"x-python-name": "wait", "field": ["status"], "until": ["done"], "interval": 5}


def problems(value: Any, method: str = "get") -> list[str]:
    paths = {"/0": {method: {"operationId": "x", "x-waiter": value}}}
    return [problem.pointer for problem in ask.problems(WAITER, {"paths": paths})]


@pytest.mark.parametrize(
    ("value", "expected", "words"),
    [
        (GOOD, (("status",), ("done",)), "wait(status=done)"),
        ({**GOOD, "field": ["a", "b"], "until": ["x", "y"]}, (("a", "b"), ("x", "y")), "wait(a.b=x|y)"),
        ({k: v for k, v in GOOD.items() if k != "until"}, (("status",), ()), "wait(status)"),
        ({**GOOD, "items": "jobs"}, (("status",), ("done",)), "wait(status=done; each of jobs)"),
    ],
)
def test_what_a_document_says(value: Any, expected: Any, words: str) -> None:
    waiter = ask.read(WAITER, {"x-waiter": value})
    assert isinstance(waiter, Waiter)
    assert (waiter.field, waiter.until) == expected
    assert ask.cell(WAITER, waiter) == words
    assert problems(value) == []


def test_without_it_nothing_is_waited_for() -> None:
    assert ask.read(WAITER, {}) is None
    assert ask.cell(WAITER, None) == ""


@pytest.mark.parametrize("value", [None, "wait", {}])
def test_what_is_no_waiter_stops_the_build(value: Any) -> None:
    assert problems(value) == ["#/paths/~10/get/x-waiter"]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("more", 1),
        ("items", ""),
        ("items", ["jobs"]),
        ("x-python-name", "Wait for"),
        ("x-python-name", "class"),
        ("field", "status"),
        ("field", []),
        ("until", []),
        ("until", "done"),
        ("interval", 0),
        ("interval", True),
        ("interval", 1.5),
        ("interval", 3601),
    ],
)
def test_a_part_that_cannot_be_is_named(part: str, value: Any) -> None:
    assert problems({**GOOD, part: value}) == [f"#/paths/~10/get/x-waiter/{part}"]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_only_what_can_be_repeated_is(method: str) -> None:
    assert problems(GOOD, method) == ["#/paths/~10/" + method + "/x-waiter"]
