"""Objects that a document writes out again and again are one class, under all of their names."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from generator.drift.client_api import surface
from generator.ir.types import ModelRef
from generator.pipeline import understand
from tests.generator.packages import document, generate, imported

OWNER = {"type": "object", "description": "Who has it.", "properties": {"id": {"type": "integer"}}}
TAG = {"oneOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"type": "string"}]}


def repeating(times: int) -> dict[str, Any]:
    """Components ``Thing0`` ... with the same inline objects; the last of them is sent, too."""
    properties = {"owner": OWNER, "tag": TAG}
    schemas: dict[str, Any] = {
        f"Thing{n}": {"type": "object", "properties": dict(properties)} for n in range(times)
    }
    sent = {"type": "object", "properties": {"owner": OWNER}}
    every = {f"t{n}": {"$ref": f"#/components/schemas/Thing{n}"} for n in range(times)}
    content = {"application/json": {"schema": {"type": "object", "properties": every}}}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}
    data = document(
        responses={"200": {"description": "All.", "content": content}}, schemas={**schemas, "Sent": sent}
    )
    data["paths"]["/thing"]["post"] = {**data["paths"]["/thing"]["get"], "operationId": "postThing"}
    data["paths"]["/thing"]["post"]["requestBody"] = body
    return data


def test_what_is_written_often_is_one_class_under_all_its_names(tmp_path: Path) -> None:
    folder = generate(repeating(6), tmp_path, "often")
    with imported(folder, "often") as package:
        models = import_module(f"{package.__name__}.models")
        owners = [getattr(models, f"Thing{n}Owner") for n in range(6)]
        assert len(set(owners)) == 1
        assert {f"Thing{n}Owner" for n in range(6)} <= set(dir(models))
        # What is sent keeps its class, whose rule names its own place; so does a member of a union.
        assert models.SentOwner is not owners[0]
        assert models.SentOwner.RULE.pointer == "#/components/schemas/Sent/properties/owner"
        assert len({getattr(models, f"Thing{n}TagOption1") for n in range(6)}) == 6
        assert isinstance(models.Thing5.from_dict({"owner": {"id": 1}}).owner, models.Thing0Owner)
    written = [path.stem for path in (folder / "often" / "models").glob("*_owner.py")]
    assert sorted(written) == ["sent_owner", "thing0_owner"]


def test_what_is_written_a_few_times_is_a_class_for_each_place(tmp_path: Path) -> None:
    with imported(generate(repeating(4), tmp_path, "seldom"), "seldom") as package:
        models = import_module(f"{package.__name__}.models")
        assert len({getattr(models, f"Thing{n}Owner") for n in range(4)}) == 4


def test_one_more_repetition_takes_no_name_away() -> None:
    few, often = surface.read(repeating(4)), surface.read(repeating(6))
    assert few.models.keys() < often.models.keys()


def test_the_whole_of_an_answer_has_the_name_of_its_operation() -> None:
    content = {"application/json": {"schema": {"type": "object", "properties": {"owner": OWNER}}}}
    data = document(responses={"200": {"description": "It.", "content": content}})
    operation = data["paths"].pop("/thing")["get"]
    data["paths"] = {f"/thing{n}": {"get": {**operation, "operationId": f"getNumber{n}"}} for n in range(6)}
    plan = understand(data, "wholes").plan
    (endpoints,) = plan.endpoints.values()
    results = [endpoint.success[0].type for endpoint in endpoints]
    assert results == [ModelRef(f"GetNumber{n}Response") for n in range(6)]
    assert {
        prop.type for n in range(6) for prop in plan.schemas.models[f"GetNumber{n}Response"].properties
    } == {ModelRef("GetNumber0ResponseOwner")}
