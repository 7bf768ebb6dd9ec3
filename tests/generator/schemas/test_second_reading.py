"""openapi-python-client reads all schemas again: what it reads otherwise, or loses, stops the build."""

from __future__ import annotations

import json
import time
from types import ModuleType
from typing import Any

import pytest

from generator.ir.models import Model
from generator.ir.types import Literals
from generator.schemas import opc_reader
from generator.schemas.second_reading import reading
from tests.generator.schemas.schemas import THING, build, model, problems


def test_no_name_of_the_document_reaches_the_library() -> None:
    wires = ["__class__", "{x}", "a b", "é", "self", 'q"\\', "9", "None"]
    schema = {
        "type": "object",
        "properties": {wire: {"enum": ["A", "a", "a-b", "a_b", '"""']} for wire in wires},
    }
    for prop in model(build({"It": schema}), "It").values():
        assert prop.type == Literals(("A", "a", "a-b", "a_b", '"""'))


def test_time_is_linear_in_the_number_of_schemas() -> None:
    def cost(count: int) -> float:
        one = {
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "inner": {"type": "object", "properties": {"error": {"$ref": "#/components/schemas/S0"}}},
            },
        }
        components = {f"S{index}": one for index in range(count)}
        start = time.process_time()
        build(components)
        return time.process_time() - start

    build({"It": THING})
    assert cost(1600) < 8 * cost(400)


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The library reads in this process, where it can be made to fail."""
    from generator.schemas.second_reading import library

    class Question:
        def __init__(self, module: str, question: Any) -> None:
            assert module == library.__name__
            self.question = question

        def __exit__(self, *_: object) -> None:
            pass

        def reply(self) -> Any:
            return json.loads(json.dumps(library.answer(self.question)))

    monkeypatch.setattr(reading, "Question", Question)
    return library


def test_a_type_that_is_read_otherwise_than_meant_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, read_here: ModuleType
) -> None:
    def misread(*_: object) -> dict[str, Any]:
        return {"values": ["b"]}

    monkeypatch.setattr(read_here, "_type", misread)
    for schema in ({"type": "integer"}, {"enum": ["a"]}, {"type": "array"}, {"type": "object"}, {}):
        for components in ({"A": schema}, {"A": {"properties": {"x": schema}}}):
            assert any("reads this" in problem.message for problem in problems(components))


def test_a_property_that_is_lost_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, read_here: ModuleType
) -> None:
    answer = read_here.answer

    def forget(batches: Any) -> Any:
        return [
            {code: {**model, "properties": {}} for code, model in read.items()} for read in answer(batches)
        ]

    monkeypatch.setattr(read_here, "answer", forget)
    (problem,) = problems({"A": THING})
    assert problem.pointer == "#/components/schemas/A"
    assert "loses properties: x" in problem.message


@pytest.mark.parametrize("answer", ["nothing", "an exception"])
def test_a_library_that_fails_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, read_here: ModuleType, answer: str
) -> None:
    def build_schemas(**given: Any) -> Any:
        if answer == "nothing":
            return given["schemas"]
        raise KeyError("M0E")

    monkeypatch.setattr(read_here.library, "build_schemas", build_schemas)
    (problem,) = problems({"A": THING})
    assert problem.pointer == "#/components/schemas/A"
    assert ("A was dropped" if answer == "nothing" else "KeyError: 'A'") in problem.message


def test_a_library_that_does_not_load_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LIBRARY", "no_such_library")
    (problem,) = problems({"A": THING})
    assert "openapi-python-client failed: " in problem.message
    assert "no_such_library" in problem.message
    assert "Traceback" not in problem.message


def test_a_model_that_is_lost_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    def forget(*_: object) -> dict[str, Model]:
        return {}

    monkeypatch.setattr(opc_reader.ModelProperties, "models", forget)
    (problem,) = problems({"A": THING})
    assert problem.pointer == "#/components/schemas/A"
    assert "A was lost" in problem.message
