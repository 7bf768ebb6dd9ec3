"""Which operations may be repeated, as the document says it or HTTP does."""

from __future__ import annotations

from typing import Any

import pytest

from generator.extensions.calls.retries import RETRY, Retry
from tests.generator.extensions import ask


def problems(value: Any, method: str = "post") -> list[str]:
    operation = {"operationId": "x", "responses": {}, "x-retry": value}
    return [problem.message for problem in ask.problems(RETRY, {"paths": {"/x": {method: operation}}})]


@pytest.mark.parametrize(
    ("method", "value", "expected", "words"),
    [
        ("GET", None, Retry("safe"), "safe"),
        ("PUT", None, Retry("idempotent"), "idempotent"),
        ("DELETE", None, Retry("idempotent"), "idempotent"),
        ("POST", None, Retry("never"), "never"),
        ("PATCH", None, Retry("never"), "never"),
        ("POST", "idempotent", Retry("idempotent"), "idempotent"),
        ("PUT", "never", Retry("never"), "never"),
        (
            "POST",
            {"idempotent": {"cmd": ["cancel", "stop"]}},
            Retry("idempotent", "cmd", ("cancel", "stop")),
            "idempotent if cmd=cancel/stop",
        ),
        ("POST", {"done": ["10", "11"]}, Retry("idempotent", done=("10", "11")), "idempotent 10/11=done"),
    ],
)
def test_the_method_decides_unless_the_document_says_more(
    method: str, value: Any, expected: Retry, words: str
) -> None:
    raw = {} if value is None else {"x-retry": value}
    assert ask.read(RETRY, raw, f"#/paths/~1x/{method.lower()}") == expected
    assert ask.cell(RETRY, expected) == words


@pytest.mark.parametrize("value", ["idempotent", "never", {"idempotent": {"cmd": ["a"]}}])
def test_what_can_be_said(value: Any) -> None:
    assert problems(value) == []


@pytest.mark.parametrize(
    "value",
    [
        "often",
        True,
        None,
        [],
        {},
        {"never": {}},
        {"idempotent": {}},
        {"idempotent": {"a": ["b"], "c": ["d"]}},
        {"idempotent": {"cmd": "cancel"}},
        {"idempotent": {"cmd": []}},
        {"idempotent": {"cmd": [1]}},
    ],
)
def test_what_cannot_be_said_stops_the_build(value: Any) -> None:
    assert len(problems(value)) == 1


def test_a_safe_method_stays_safe() -> None:
    assert problems("never", "get") == ["GET is safe by definition"]


@pytest.mark.parametrize(
    "value", [{"done": []}, {"done": "10"}, {"done": [10]}, {"done": ["10"], "never": 1}]
)
def test_codes_of_what_was_done_are_texts(value: Any) -> None:
    assert len(problems(value)) == 1


def test_codes_of_what_was_done_need_a_rule_to_find_them_by() -> None:
    assert len(problems({"done": ["10"]})) == 1
    operation = {"operationId": "x", "x-retry": {"done": ["10"]}, "x-error-in-200": {"code": "status"}}
    assert ask.problems(RETRY, {"paths": {"/x": {"post": operation}}}) == []
