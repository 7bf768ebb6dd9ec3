"""Servers of regions: one server for each name, and values that are refused at their position."""

from __future__ import annotations

from typing import Any

import pytest

from generator.common.errors import GeneratorError
from generator.normal_form.notes import Notes
from generator.validation import run as validation
from tests.generator.packages import document

SERVERS = "#/paths/~1thing/get/x-region-servers"


def problems(servers: Any) -> list[tuple[str, str]]:
    made = document()
    made["paths"]["/thing"]["get"]["x-region-servers"] = servers
    try:
        validation.check(made, Notes())
    except GeneratorError as error:
        return [(problem.pointer, problem.message) for problem in error.problems]
    return []


def server(region: Any, host: str = "eu") -> dict[str, Any]:
    return {"url": f"https://{host}.example.com", "x-region": region}


def test_a_region_has_one_server() -> None:
    assert problems([server(["eu", "eu"]), server(["us"])]) == []
    assert problems([server(["eu"]), server(["us", "eu"], "us")]) == [
        (f"{SERVERS}/1/x-region", "the region 'eu' is also that of the server 0")
    ]


@pytest.mark.parametrize(
    ("servers", "place"),
    [
        *((value, "") for value in (None, 7, "eu", {"eu": "eu"})),
        *(([value], "/0") for value in (None, 7, "eu", ["eu"])),
        *(([server(value)], "/0/x-region") for value in (None, 7, "eu", {"eu": "eu"}, [])),
        *(([server([value])], "/0/x-region/0") for value in (None, 7, "", ["eu"], {"eu": "eu"})),
    ],
)
def test_a_value_of_another_type_is_refused_at_its_position(servers: Any, place: str) -> None:
    assert [pointer for pointer, _ in problems(servers)] == [f"{SERVERS}{place}"]
