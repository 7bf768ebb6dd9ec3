"""Rate limits that a document declares: how they are read, and what stops the build."""

from __future__ import annotations

from typing import Any

import pytest

from generator.extensions.calls.rate_limits import RATE_LIMIT, RateLimit
from tests.generator.extensions import ask


def problems(*values: Any) -> list[str]:
    paths = {
        f"/{index}": {"get": {"operationId": f"x{index}", "x-rate-limit": value}}
        for index, value in enumerate(values)
    }
    return [problem.pointer for problem in ask.problems(RATE_LIMIT, {"paths": paths})]


@pytest.mark.parametrize(
    ("value", "expected", "words"),
    [
        (None, None, ""),
        ("30/s", RateLimit(30, 1), "30/s"),
        ("60/min", RateLimit(60, 60), "60/min"),
        ({"limit": "1000/h", "bucket": "all"}, RateLimit(1000, 3600, "all"), "1000/h all"),
        ({"limit": "5/d", "bucket": "op"}, RateLimit(5, 86400, "op"), "5/d"),
    ],
)
def test_what_a_document_says(value: Any, expected: RateLimit | None, words: str) -> None:
    limit = ask.read(RATE_LIMIT, {} if value is None else {"x-rate-limit": value})
    assert limit == expected and ask.cell(RATE_LIMIT, limit) == words
    assert value is None or problems(value) == []


@pytest.mark.parametrize(
    "value",
    [
        *(None, 30, "fast", "0/s", "30/w", "30 /s", "-1/s", "1.5/s", [], {}, True),
        *({"limit": "30/s"}, {"bucket": "a"}),
    ],
)
def test_what_is_no_limit_stops_the_build(value: Any) -> None:
    assert problems(value) == ["#/paths/~10/get/x-rate-limit"]


@pytest.mark.parametrize(
    ("part", "value"), [("bucket", 1), ("limit", 30), ("bucket", "a b"), ("limit", "fast"), ("more", 1)]
)
def test_a_part_that_is_none_is_named(part: str, value: Any) -> None:
    assert problems({"limit": "30/s", "bucket": "a", part: value}) == [f"#/paths/~10/get/x-rate-limit/{part}"]


def test_a_bucket_has_one_limit() -> None:
    one, other = {"limit": "3/s", "bucket": "a"}, {"limit": "4/s", "bucket": "a"}
    assert problems(one, one) == []
    assert problems(one, other) == ["#/paths/~11/get/x-rate-limit"]
