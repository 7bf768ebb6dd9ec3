"""What a document gets wrong without leaving a doubt is read as it must be meant, with a note in the manifest."""

from __future__ import annotations

from typing import Any

import pytest

from generator.common.errors import GeneratorError
from generator.ir.types import AnyValue, Map, Scalar
from generator.pipeline import understand
from generator.plan.nodes import EndpointPlan, Plan

from .test_understood import NUMBER, SCHEMAS, TEXT, Json, ref, sent

ID = {"name": "id", "in": "path", "required": True, "schema": TEXT}


def at(path: str, *parameters: Json, version: str = "3.0.3", **components: Json) -> Json:
    operation = {
        "operationId": "getIt",
        "parameters": list(parameters),
        "responses": {"204": {"description": "."}},
    }
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"get": operation}},
        "components": components,
    }


def plan_of(document: Json) -> tuple[Plan, EndpointPlan]:
    plan = understand(document, "pkg").plan
    ((endpoint,),) = plan.endpoints.values()
    return plan, endpoint


@pytest.mark.parametrize(
    ("path", "parameters", "arguments", "words"),
    [
        ("/a/{id}", [], {("path", "id", True)}, "Declared here as text"),
        ("/a/{id}", [{**ID, "required": False}], {("path", "id", True)}, "Read as required"),
        ("/a", [ID], set(), "does not stand in the path"),
        ("/a?b={id}", [ID], {("query", "b", True)}, ""),
        ("/a?b={b}", [], {("query", "b", True)}, ""),
        ("/a?b={b}", [{"name": "b", "in": "query", "schema": TEXT}], {("query", "b", False)}, ""),
        ("/a/{id}?b=1", [ID], {("path", "id", True), ("query", "b", True)}, ""),
        ("/a", [{"name": "", "in": "header", "schema": TEXT}], set(), "whose name HTTP does not allow"),
        (
            "/a",
            [{"$ref": "#/components/parameters/Q", "name": "x", "in": "query"}],
            {("query", "q", False)},
            "beside the reference of a parameter",
        ),
    ],
)
def test_parameters(path: str, parameters: list[Json], arguments: set[Any], words: str) -> None:
    shared = {"Q": {"name": "q", "in": "query", "schema": NUMBER}}
    plan, endpoint = plan_of(at(path, *parameters, parameters=shared))
    assert {(one.location, one.wire, one.required) for one in endpoint.arguments} == arguments
    assert words in "\n".join(plan.api.notes)


def test_parameters_of_a_path_item_that_two_paths_share() -> None:
    item = {"parameters": [ID], "get": {"operationId": "a", "responses": {"204": {"description": "."}}}}
    document = at("/a/{id}")
    document["paths"] = {"/a/{id}": item, "/b": {"post": {**item["get"], "operationId": "b"}}}  # type: ignore[dict-item]
    plan = understand(document, "pkg").plan
    ((a, b),) = plan.endpoints.values()
    assert ([one.wire for one in a.arguments], b.arguments) == (["id"], ())


def test_additional_properties_of_one_part_are_of_the_whole() -> None:
    closed = {"type": "object", "properties": {"a": TEXT}, "additionalProperties": False}
    more = {"type": "object", "properties": {"b": TEXT}}
    plan, endpoint = plan_of(sent({"allOf": [ref("Closed"), more]}, Closed=closed))
    assert {one.wire for one in endpoint.arguments} == {"a", "b"}
    rule = plan.schemas.rules["#/paths/~1it/post/requestBody/content/application~1json/schema"]
    assert "additional=False" in rule
    plan, _ = plan_of(
        sent({"allOf": [ref("Closed"), {**more, "additionalProperties": NUMBER}]}, Closed=closed)
    )
    assert plan.schemas.models["DoItRequest"].additional == Scalar("int")


def test_a_property_that_must_not_be_there() -> None:
    plan, endpoint = plan_of(sent({"type": "object", "properties": {"a": TEXT, "b": False}}))
    assert [one.wire for one in endpoint.arguments] == ["a"]
    assert "must not be there" in "\n".join(plan.api.notes)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/octet-stream", Scalar("bytes")),
        ("application/form-data", Scalar("bytes")),
        ("text/csv", Scalar("str")),
    ],
)
def test_a_body_whose_media_type_has_no_structure(media_type: str, expected: Scalar) -> None:
    document = sent({"type": "object", "properties": {"a": TEXT}}, media_type)
    plan, endpoint = plan_of(document)
    assert [(one.python, one.type) for one in endpoint.arguments] == [("body", expected)]
    assert "that the caller gives" in "\n".join(plan.api.notes)


def test_a_request_beside_a_name_that_is_no_media_type() -> None:
    document = sent({"type": "object", "properties": {"a": TEXT}})
    document["paths"]["/it"]["post"]["requestBody"]["content"]["codecs=opus"] = {}
    plan, endpoint = plan_of(document)
    assert [one.wire for one in endpoint.arguments] == ["a"]
    assert "'codecs=opus' is not a media type" in "\n".join(plan.api.notes)


def test_a_part_of_an_all_of_that_is_referred_to_elsewhere() -> None:
    whole = {
        "allOf": [
            {"type": "object", "properties": {"a": TEXT}},
            {"type": "object", "properties": {"b": TEXT}},
        ]
    }
    plan, _ = plan_of(
        sent(
            {"type": "object", "properties": {"w": ref("Whole"), "p": {"$ref": f"{SCHEMAS}/Whole/allOf/0"}}},
            Whole=whole,
        )
    )
    properties = [{p.wire for p in model.properties} for _, model in sorted(plan.schemas.models.items())]
    assert properties == [{"w", "p"}, {"w", "p"}, {"a", "b"}, {"a"}]


def test_extensions_among_webhooks() -> None:
    document = sent({"type": "object", "properties": {"a": TEXT}})
    document["x-webhooks"] = {
        "x-exclude": ["a"],
        "moved": {"post": {"responses": {"200": {"description": "."}}}},
    }
    plan, _ = plan_of(document)
    assert len(plan.webhooks) == 1


def test_problems_of_webhooks_are_those_that_stand_there() -> None:
    """What is wrong in the only webhook is no reason to miss webhooks."""
    document = at("/x")
    document["x-webhooks"] = {"inbound": {"post": {"x-foo": 1}}}
    with pytest.raises(GeneratorError) as caught:
        understand(document, "pkg")
    assert [problem.pointer for problem in caught.value.problems] == ["#/x-webhooks/inbound/post"]


def test_a_webhook_in_two_media_types_of_which_one_is_json() -> None:
    document = sent({"type": "object", "properties": {"a": TEXT}})
    json_body = {"schema": {"type": "object", "properties": {"event": TEXT}}}
    form = {"schema": {"type": "object", "properties": {"payload": TEXT}}}
    content = {"application/json": json_body, "application/x-www-form-urlencoded": form}
    document["webhooks"] = {
        "moved": {"post": {"requestBody": {"content": content}, "responses": {"200": {"description": "."}}}}
    }
    plan, _ = plan_of(document)
    assert len(plan.webhooks) == 1
    assert "Ignored beside JSON of another schema" in "\n".join(plan.api.notes)


@pytest.mark.parametrize("schema", [TEXT, {"anyOf": [TEXT, {"type": "object", "properties": {"a": TEXT}}]}])
def test_a_deep_object_may_be_a_scalar(schema: Json) -> None:
    parameter = {"name": "q", "in": "query", "style": "deepObject", "explode": True, "schema": schema}
    _, endpoint = plan_of(at("/a", parameter))
    assert [one.wire for one in endpoint.arguments] == ["q"]


@pytest.mark.parametrize("media_type", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_a_form_without_a_schema_is_any_fields(media_type: str) -> None:
    document = sent({}, media_type)
    del document["paths"]["/it"]["post"]["requestBody"]["content"][media_type]["schema"]
    _, endpoint = plan_of(document)
    assert [(one.python, one.type) for one in endpoint.arguments] == [("body", Map(AnyValue()))]
    assert endpoint.example == {"body": {"name": "content"}}


def test_no_properties_say_nothing_of_a_type() -> None:
    schema = {"allOf": [TEXT], "properties": {}}
    plan, endpoint = plan_of(at("/a", {"name": "q", "in": "query", "schema": schema}))
    assert endpoint.arguments[0].type == Scalar("str")
    assert "Object" not in plan.schemas.rules[endpoint.operation.parameters[0].schema_pointer]
