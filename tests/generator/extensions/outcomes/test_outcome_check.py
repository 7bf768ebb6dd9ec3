"""The operation that shows the outcome of another, and what a program can read there."""

from __future__ import annotations

from typing import Any

import pytest

from generator.extensions.outcomes.outcome_check import OUTCOME_CHECK
from tests.generator.extensions import ask

LOOK = {"operation": "look", "match": {"/name": "$request.body#/name"}}


def problems(check: Any) -> list[str]:
    paths = {
        "/x": {
            "parameters": [{"name": "account", "in": "query", "schema": {"type": "string"}}],
            "post": {"operationId": "make", "x-outcome-check": check},
            "get": {
                "operationId": "look",
                "parameters": [{"name": "from", "in": "query", "schema": {"type": "string"}}],
            },
        },
        "/y": {"put": {"operationId": "change"}},
    }
    return [
        problem.pointer.removeprefix("#/paths/~1x/post/")
        for problem in ask.problems(OUTCOME_CHECK, {"paths": paths})
    ]


@pytest.mark.parametrize(
    "wrong", ["change", "make", "", "nothing", None, 7, ["look"], {}, {"operation": "make"}]
)
def test_it_is_a_safe_operation(wrong: Any) -> None:
    assert problems("look") == problems({"operation": "look"}) == []
    assert problems(wrong) == ["x-outcome-check"]


@pytest.mark.parametrize(
    "right",
    [
        {},
        {"parameters": {"from": "$request.path.name", "account": 7}},
        {"since": "from", "until": "account", "records": "/things", "several": True},
        {"unless": ["$request.query.account"], "present": "not sent", "absent": "accepted", "after": 300},
        {"match": {"/direction": "outbound", "/to/number": "$request.body#/to/0/number"}},
    ],
)
def test_what_a_program_can_read(right: dict[str, Any]) -> None:
    assert problems({**LOOK, **right}) == []


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"parameter": {}}, "x-outcome-check/parameter"),
        ({"parameters": {"form": "x"}}, "x-outcome-check"),
        ({"parameters": {"from": "$request.header.x"}}, "x-outcome-check/parameters/from"),
        ({"parameters": {"from": ["x"]}}, "x-outcome-check/parameters/from"),
        ({"parameters": ["from"]}, "x-outcome-check/parameters"),
        ({"match": {"/name": "$response.body#/name"}}, "x-outcome-check/match/~1name"),
        ({"match": {"name": "x"}}, "x-outcome-check/match/name"),
        ({"match": {}}, "x-outcome-check/match"),
        ({"since": "form"}, "x-outcome-check"),
        ({"until": 7}, "x-outcome-check/until"),
        ({"records": "things"}, "x-outcome-check/records"),
        ({"unless": "$request.body#/x"}, "x-outcome-check/unless"),
        ({"unless": ["x"]}, "x-outcome-check/unless/0"),
        ({"present": "unknown"}, "x-outcome-check/present"),
        ({"absent": None}, "x-outcome-check/absent"),
        ({"after": "soon"}, "x-outcome-check/after"),
        ({"after": True}, "x-outcome-check/after"),
        ({"several": "yes"}, "x-outcome-check/several"),
    ],
)
def test_what_cannot_be_read(wrong: dict[str, Any], place: str) -> None:
    assert problems({**LOOK, **wrong}) == [place]
