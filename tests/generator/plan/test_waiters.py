"""What is waited for has to be declared: the property, and the values that end the wait."""

from __future__ import annotations

from typing import Any

import pytest

from generator.common.errors import GeneratorError, Problem
from tests.generator.packages import document
from tests.generator.test_build_refusals import plan

Json = dict[str, Any]
PLACE = "#/paths/~1thing/get/x-waiter"
TEXT: Json = {"type": "string"}
STATE: Json = {"type": "string", "enum": ["running", "done", "failed"], "nullable": True}


def thing(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def problems(waiter: Json, *successes: Json) -> tuple[Problem, ...]:
    responses = {
        str(200 + index): {"description": "OK", "content": {"application/json": {"schema": schema}}}
        for index, schema in enumerate(successes)
    } or {"204": {"description": "Done"}}
    waiter = {"x-python-name": "wait", "interval": 1, **waiter}
    try:
        plan(document(responses=responses, **{"x-waiter": waiter}))
    except GeneratorError as error:
        return error.problems
    return ()


@pytest.mark.parametrize(
    ("waiter", "successes"),
    [
        ({"field": ["state"], "until": ["done"]}, [thing(state=STATE)]),
        ({"field": ["state"], "until": ["any"]}, [thing(state=TEXT)]),
        (
            {"field": ["job", "state"], "until": ["done"]},
            [thing(job={**thing(state=STATE), "nullable": True})],
        ),
        ({"field": ["items"]}, [thing(items={"type": "array", "items": TEXT})]),
        ({"field": ["id"], "items": "items"}, [thing(id=TEXT, items={"type": "array", "items": TEXT})]),
        ({"field": ["state"], "until": ["done"]}, [{"oneOf": [thing(state=STATE), thing(all=TEXT)]}]),
        ({"field": ["state"], "until": ["done"]}, [thing(id=TEXT), thing(state=STATE)]),
        ({"field": ["labels", "end"], "until": ["any"]}, [thing(labels={"type": "object"})]),
    ],
)
def test_what_a_success_may_show_is_waited_for(waiter: Json, successes: list[Json]) -> None:
    assert problems(waiter, *successes) == ()


@pytest.mark.parametrize(
    ("waiter", "successes", "where", "message", "advice"),
    [
        ({"field": ["id"], "items": "id"}, [thing(id=TEXT)], "/items", "'id' is not a list", "nothing"),
        ({"field": ["status"]}, [thing(state=TEXT)], "/field/0", "no property 'status' of Get", "'state'"),
        (
            {"field": ["job", "status"]},
            [thing(job=thing(id=TEXT, state=TEXT))],
            "/field/1",
            "no property 'status'",
            "'id', 'state'",
        ),
        ({"field": ["state", "name"]}, [thing(state=TEXT)], "/field/1", "no property 'name'", "nothing"),
        ({"field": ["state"]}, [], "/field/0", "no property 'state' in the schema", "nothing"),
        (
            {"field": ["state"]},
            [{"type": "array", "items": thing(state=TEXT)}],
            "/field/0",
            "'state'",
            "nothing",
        ),
        (
            {"field": ["state"], "until": ["done", "ended"]},
            [thing(state=STATE)],
            "/until/1",
            "'ended' is not a value of 'state'",
            "'done', 'failed', 'running'",
        ),
        (
            {"field": ["n"], "until": ["1"]},
            [thing(n={"type": "integer"})],
            "/until/0",
            "'1' is not a value",
            "nothing",
        ),
    ],
)
def test_what_no_success_shows_stops_the_build(
    waiter: Json, successes: list[Json], where: str, message: str, advice: str
) -> None:
    (problem,) = problems(waiter, *successes)
    assert problem.pointer == PLACE + where
    assert message in problem.message
    assert advice in problem.advice
