"""What cannot be generated truthfully is refused by name, with the pointer and what to do."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from generator.common.errors import GeneratorError
from generator.operations import reader as operations_reader
from generator.plan.joiner import join
from generator.plan.nodes import Plan
from generator.schemas import opc_reader
from generator.schemas.model_properties import read_facts

from .packages import document, generate, imported

STRING = {"type": "string"}


def plan(data: dict[str, Any]) -> Plan:
    api = operations_reader.read(data)
    view = operations_reader.generation_view(data, api)
    return join(api, opc_reader.build(view, operations_reader.roots(api)), "pkg", read_facts(api, view))


def body(media_type: str, schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"content": {media_type: {"schema": schema} if schema else {}}, **more}


def refused(data: dict[str, Any]) -> str:
    with pytest.raises(GeneratorError) as caught:
        plan(data)
    assert all(problem.pointer.startswith("#") and problem.advice for problem in caught.value.problems)
    return str(caught.value)


def arguments(data: dict[str, Any]) -> dict[tuple[str, str], str]:
    ((endpoint,),) = plan(data).endpoints.values()
    return {(one.location, one.wire): one.python for one in endpoint.arguments}


def test_a_parameter_and_a_property_of_one_name() -> None:
    data = document(
        parameters=[{"name": "id", "in": "query", "schema": STRING}],
        requestBody=body("application/json", {"type": "object", "properties": {"id": STRING}}),
    )
    data["paths"]["/thing"]["post"] = data["paths"]["/thing"].pop("get")
    assert arguments(data) == {("query", "id"): "id", ("body", "id"): "id_in_body"}
    data["paths"]["/thing"]["post"]["parameters"].append({"name": "_id", "in": "query", "schema": STRING})
    assert arguments(data) == {
        ("query", "id"): "id",
        ("query", "_id"): "underscore_id",
        ("body", "id"): "id_in_body",
    }


@pytest.mark.parametrize("name", ["options", "self", "_reject"])
def test_names_the_client_uses(name: str) -> None:
    data = document(parameters=[{"name": "x", "in": "query", "x-python-name": name, "schema": STRING}])
    assert name in refused(data)


def test_a_method_the_client_uses() -> None:
    assert "with_raw_response" in refused(document(**{"x-python-name": "with_raw_response"}))


@pytest.mark.parametrize("name", ["call", "raw", "close"])
def test_tags_the_client_uses(name: str) -> None:
    assert list(plan(document(tags=[name])).endpoints) == [f"{name}_"]


@pytest.mark.parametrize(
    "media_type", ["application/xml", "text/xml", "multipart/mixed", "image/*", "application/vnd.x+xml"]
)
def test_request_media_types(media_type: str) -> None:
    data = document(requestBody=body(media_type, {"type": "object", "properties": {"a": STRING}}))
    data["paths"]["/thing"]["post"] = data["paths"]["/thing"].pop("get")
    assert f"no supported request media type among: {media_type}" in refused(data)


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_form_that_is_no_object(media_type: str) -> None:
    data = document(requestBody=body(media_type, {"type": "array", "items": STRING}))
    data["paths"]["/thing"]["post"] = data["paths"]["/thing"].pop("get")
    assert "must be an object" in refused(data)


def test_a_parameter_as_another_media_type() -> None:
    data = document(parameters=[{"name": "x", "in": "query", "content": {"text/csv": {"schema": STRING}}}])
    assert "a parameter written as text/csv is not supported" in refused(data)


@pytest.mark.parametrize(
    ("declared", "success"), [(["404"], "2XX"), ([], "2XX"), (["302", "404"], "302"), (["302", "200"], "200")]
)
def test_what_success_is(declared: list[str], success: str) -> None:
    data = document(responses={status: {"description": "It."} for status in declared})
    ((endpoint,),) = plan(data).endpoints.values()
    assert [response.response.status for response in endpoint.success] == [success]


def test_several_problems_at_once() -> None:
    data = document(requestBody=body("application/xml"))
    data["paths"]["/other"] = {"get": {**data["paths"]["/thing"]["get"], "operationId": "getOther"}}
    assert refused(data).count("no supported request media type") == 2


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["application/xml", "application/json"], "application/json"),
        (["application/x-www-form-urlencoded", "application/vnd.x+json"], "application/vnd.x+json"),
        (["multipart/form-data", "application/x-www-form-urlencoded"], "application/x-www-form-urlencoded"),
        (["*/*"], "application/json"),
        (["*/*", "multipart/form-data"], "multipart/form-data"),
        (["Application/JSON; charset=utf-8"], "Application/JSON; charset=utf-8"),
    ],
)
def test_the_media_type_that_is_sent(offered: list[str], chosen: str) -> None:
    schema = {"type": "object", "properties": {"a": STRING}}
    data = document(requestBody={"content": {name: {"schema": schema} for name in offered}})
    data["paths"]["/thing"]["post"] = data["paths"]["/thing"].pop("get")
    (endpoint,) = plan(data).endpoints["things"]
    assert endpoint.body is not None
    assert endpoint.body.sent_as == chosen


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/json", "json"),
        ("application/problem+json", "json"),
        ("application/xml", "json"),
        ("text/csv", "text"),
        ("image/png", "bytes"),
        ("*/*", "json"),
    ],
)
def test_how_a_response_is_read(media_type: str, kind: str) -> None:
    content = {media_type: {"schema": {"type": "object", "properties": {"a": STRING}}}}
    data = document(responses={"200": {"description": "ok", "content": content}})
    (endpoint,) = plan(data).endpoints["things"]
    assert [response.kind for response in endpoint.success] == [kind]


def test_a_secret_parameter_is_never_shown(tmp_path: Path) -> None:
    secret = {"type": "string", "format": "password", "maxLength": 5}
    data = document(parameters=[{"name": "X-Key", "in": "header", "schema": secret}])
    folder = generate(data, tmp_path, "secretive")
    with imported(folder, "secretive"):
        operation = importlib.import_module("secretive.api.things.get_thing").OPERATION
        support = importlib.import_module("oas_runtime.request.prepare")

        def reject(violation: Any) -> Any:
            raise support.UnsendableError(violation)

        for check, value in ((reject, "hunter2"), (reject, "a\r\nb"), (None, "a\r\nb")):
            with pytest.raises(support.UnsendableError) as caught:
                support.prepare(operation, check, {"x_key": value})
            assert caught.value.violation.value == "<hidden>"
            assert value not in str(caught.value)


def test_a_folder_of_other_files_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work", "utf-8")
    with pytest.raises(GeneratorError, match="was not generated"):
        generate(document(), tmp_path, "things")
    assert (tmp_path / "out" / "thesis.txt").is_file()
