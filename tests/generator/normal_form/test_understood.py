"""What a document may say in many ways is understood in one; what cannot be built is left out by name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.common.errors import GeneratorError
from generator.ir.type_queries import flatten
from generator.ir.types import Array, Map, ModelRef, Scalar, Type
from generator.normal_form.omission import overlay_of
from generator.pipeline import Understood, understand
from generator.plan.nodes import EndpointPlan

Json = dict[str, Any]
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
SCHEMAS = "#/components/schemas"


def ref(name: str) -> Json:
    return {"$ref": f"{SCHEMAS}/{name}"}


def sent(schema: Json, media_type: str = "application/json", version: str = "3.1.0", **schemas: Json) -> Json:
    """A document whose one operation sends and answers with a schema."""
    body = {"content": {media_type: {"schema": schema}}}
    operation = {
        "operationId": "doIt",
        "tags": ["Things"],
        "requestBody": {"required": True, **body},
        "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": schema}}}},
    }
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {"/it": {"post": operation}},
        "components": {"schemas": schemas},
    }


def arguments(document: Json) -> dict[str, Type]:
    return {argument.wire: argument.type for argument in planned(document).arguments}


def planned(document: Json) -> EndpointPlan:
    ((endpoint,),) = understand(document, "pkg").plan.endpoints.values()
    return endpoint


def result(understood: Understood) -> Type:
    ((endpoint,),) = understood.plan.endpoints.values()
    return endpoint.success[0].type


@pytest.mark.parametrize(
    ("types", "more", "expected"),
    [
        (["string", "array"], {"items": TEXT}, {Scalar("str"), Array(Scalar("str"))}),
        (["boolean", "object"], {"properties": {"a": TEXT}}, {Scalar("bool"), ModelRef}),
        (["object", "string", "null"], {"properties": {"a": TEXT}}, {Scalar("str"), ModelRef}),
        (["string", "object"], {"additionalProperties": NUMBER}, {Scalar("str"), Map(Scalar("int"))}),
        (["array", "object"], {"items": NUMBER, "properties": {"a": TEXT}}, {Array(Scalar("int")), ModelRef}),
    ],
)
def test_a_list_of_types_is_one_alternative_for_each(
    types: list[str], more: Json, expected: set[Any]
) -> None:
    members = flatten(arguments(sent({"type": "object", "properties": {"p": {"type": types, **more}}}))["p"])
    assert {ModelRef if isinstance(member, ModelRef) else member for member in members} == expected


def test_a_string_of_a_media_type_is_a_file_in_a_part_and_in_a_list_of_parts() -> None:
    file = {"type": "string", "contentMediaType": "image/png"}
    schema = {
        "type": "object",
        "properties": {"file": file, "files": {"type": "array", "items": file}, "a": TEXT},
    }
    document = sent(schema, "multipart/form-data")
    document["paths"]["/it"]["post"]["responses"] = {"204": {"description": "Done."}}
    assert arguments(document) == {
        "file": Scalar("bytes"),
        "files": Array(Scalar("bytes")),
        "a": Scalar("str"),
    }


def test_a_base_with_a_discriminator_is_the_union_of_its_children() -> None:
    pet = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": TEXT, "friend": ref("Pet")},
        "discriminator": {"propertyName": "kind", "mapping": {"kitty": f"{SCHEMAS}/Cat"}},
    }
    cat = {"allOf": [ref("Pet"), {"type": "object", "properties": {"lives": NUMBER}}]}
    dog = {"allOf": [ref("Pet"), {"type": "object", "properties": {"bark": TEXT}}]}
    understood = understand(sent(ref("Pet"), version="3.0.3", Pet=pet, Cat=cat, Dog=dog), "pkg")
    kind = result(understood)
    assert {member.name for member in flatten(kind) if isinstance(member, ModelRef)} == {"Cat", "Dog", "Pet"}
    assert dict(kind.mapping) == {"kitty": "Cat", "Dog": "Dog", "Pet": "Pet"}  # type: ignore[union-attr]
    friend = next(p for p in understood.plan.schemas.models["Cat"].properties if p.wire == "friend")
    assert len(list(flatten(friend.type))) == 3


def test_a_union_beside_properties_is_a_union_of_objects_with_both() -> None:
    one, two = ({"type": "object", "properties": {name: TEXT}, "required": [name]} for name in ("a", "b"))
    schema = {"type": "object", "properties": {"id": NUMBER}, "oneOf": [ref("One"), ref("Two")]}
    understood = understand(sent(schema, One=one, Two=two), "pkg")
    models = [
        understood.plan.schemas.models[m.name] for m in flatten(result(understood)) if isinstance(m, ModelRef)
    ]
    assert [{prop.wire for prop in model.properties} for model in models] == [{"id", "a"}, {"id", "b"}]


def test_a_union_with_a_discriminator_may_be_null_elsewhere() -> None:
    pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    cat, dog = ({"type": "object", "properties": {"kind": TEXT, name: TEXT}} for name in ("a", "b"))
    schema = {"anyOf": [{"type": "null"}, ref("Pet")]}
    endpoint = planned(sent(schema, Pet=pet, Cat=cat, Dog=dog))
    assert endpoint.success[0].nullable
    assert dict(endpoint.success[0].type.mapping) == {"Cat": "Cat", "Dog": "Dog"}  # type: ignore[union-attr]


def test_two_unions_at_once_that_bring_objects_without_a_name() -> None:
    objects = [{"type": "object", "properties": {name: TEXT}, "required": [name]} for name in "abcd"]
    planned(sent({"allOf": [{"oneOf": objects[:2]}, {"oneOf": objects[2:]}]}))


def test_a_component_that_is_true_is_any_value() -> None:
    document = sent({"type": "object", "required": ["a"], "properties": {"a": ref("Any")}}, Any=TEXT)
    document["components"]["schemas"]["Any"] = True
    assert set(arguments(document)) == {"a"}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_an_operation_that_declares_no_answer(version: str) -> None:
    document = sent(TEXT, version=version)
    document["paths"]["/it"]["post"]["responses"] = {}
    assert [response.kind for response in planned(document).success] == ["none"]


def test_a_declared_parameter_of_a_path_may_have_any_name() -> None:
    document = sent(TEXT)
    parameter = {"name": "a b.c", "in": "path", "required": True, "schema": TEXT}
    document["paths"] = {"/x/{a b.c}": {"parameters": [parameter], **document["paths"]["/it"]}}
    assert set(arguments(document)) == {"a b.c", ""}


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
def test_a_parameter_that_is_a_credential(place: str) -> None:
    """What the client sends as a credential is not an argument, unless a request may go without it."""
    document = sent(TEXT)
    item = document["paths"]["/it"]
    parameter: Json = {
        "name": "Key" if place == "header" else "key",
        "in": place,
        "required": True,
        "schema": TEXT,
    }
    item["post"]["parameters"] = [parameter]
    scheme = {"type": "apiKey", "in": place, "name": "key"}
    document["components"]["securitySchemes"] = {"k": scheme}
    document["security"] = [{"k": []}]
    assert set(arguments(document)) == {""}
    assert "for it is a credential" in ignored(document)
    item["parameters"] = item["post"].pop("parameters")
    assert set(arguments(document)) == {""}
    document["security"] = [{"k": []}, {}]
    assert set(arguments(document)) == {"", parameter["name"]}


def test_all_of_may_refine_a_property() -> None:
    base = {"type": "object", "properties": {"of": {"type": "object", "properties": {"a": TEXT}}}}
    more = {"type": "object", "properties": {"of": {"type": "object", "properties": {"a": TEXT, "b": TEXT}}}}
    understood = understand(sent({"allOf": [ref("Base"), more]}, Base=base), "pkg")
    assert isinstance(result(understood), ModelRef)


def test_recursion_through_lists_and_unions_ends_in_any_value() -> None:
    value = {"oneOf": [TEXT, {"type": "array", "items": ref("Value")}]}
    assert Scalar("str") in set(flatten(result(understand(sent(ref("Value"), Value=value), "pkg"))))


def ignored(document: Json) -> str:
    return "\n".join(understand(document, "pkg").plan.api.notes)


def test_what_is_ignored_is_noted() -> None:
    document = sent(
        {"type": "object", "properties": {"a": {**TEXT, "nullable": True, "maxlength": 3}}}, Unused=TEXT
    )
    document["paths"]["/it"]["post"]["parameters"] = [
        {"name": "Accept", "in": "header", "schema": TEXT},
        {"name": "q", "in": "query", "schema": TEXT},
    ]
    document["x-webhooks"] = {"inbound": {"{$request.body#/url}": {"post": {}}}}
    document["paths"]["/it"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"][
        "b"
    ] = {"type": "string", "pattern": "/^[a-z]+$/i"}
    notes = ignored(document)
    for words in (
        "'nullable'",
        "'maxlength'",
        "parameter Accept",
        "#/x-webhooks",
        "/Unused",
        "between slashes",
    ):
        assert words in notes
    assert arguments(document).keys() == {"q", "a", "b"}


def broken() -> Json:
    """A document with an operation that can be built, and three that cannot be, one of them in its answer only."""
    ok = {"204": {"description": "Done."}}
    xml = {"content": {"application/xml": {"schema": TEXT}}}
    odd = {"allOf": [TEXT, NUMBER]}
    answer = {"200": {"description": "It.", "content": {"application/json": {"schema": odd}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/a": {"get": {"operationId": "getA", "responses": ok}},
            "/b": {"post": {"operationId": "postB", "requestBody": xml, "responses": ok}},
            "/c": {"get": {"operationId": "getC", "responses": answer}},
            "/d": {"post": {"operationId": "postD", "requestBody": xml, "responses": answer}},
        },
    }


def test_all_problems_are_reported_in_the_order_of_the_document() -> None:
    with pytest.raises(GeneratorError) as caught:
        understand(broken(), "pkg")
    pointers = [problem.pointer.split("/")[2] for problem in caught.value.problems]
    assert pointers == ["~1b", "~1c", "~1d", "~1d"]


def test_what_is_unsupported_is_left_out_where_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, output, overlay = tmp_path / "api.json", tmp_path / "out", tmp_path / "overlays" / "1.json"
    spec.write_text(json.dumps(broken()), "utf-8")
    overlay.parent.mkdir()
    base = ["build", "--spec", str(spec), "--output", str(output), "--package", "left_out"]
    nothing = tmp_path / "none"
    nothing.mkdir()
    assert main([*base, "--overlays", str(nothing), "--skip-unsupported"]) == 3
    messages = capsys.readouterr().err
    assert (
        "Left out, the operation #/paths/~1b/post" in messages
        and "Read as any value #/paths/~1c/get" in messages
    )
    manifest = (output / "MANIFEST.tsv").read_text("utf-8")
    assert "Left out, the operation #/paths/~1d/post" in manifest
    assert main([*base, "--overlays", str(nothing), "--write-overlay", str(overlay)]) == 2
    assert main([*base, "--overlays", str(overlay.parent)]) == 0


@pytest.mark.parametrize("path", ["//x", "x", "", "/../x", "https://other.example.com/x"])
def test_a_path_that_cannot_be_is_left_out_whole(path: str, tmp_path: Path) -> None:
    document = broken()
    document["paths"] = {"/a": document["paths"]["/a"], path: {"get": {**document["paths"]["/a"]["get"]}}}
    document["paths"][path]["get"]["operationId"] = "getB"
    understood = understand(document, "pkg", skip=True)
    assert [endpoint.call for endpoint in understood.plan.endpoints["default"]] == ["default.get_a"]
    (omission,) = understood.omissions
    assert omission.kind == "path"
    actions = json.loads(overlay_of([omission]))["actions"]
    assert [action["target"] for action in actions] == [f"$['paths']['{path}']"]


@pytest.mark.parametrize(
    ("named", "expected"), [("file", "multipart/form-data"), ("url", "application/json")]
)
def test_a_body_with_files_is_sent_in_parts_though_json_is_offered_too(named: str, expected: str) -> None:
    """Where JSON has a schema of its own, without files, it is sent as JSON."""
    file = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    document = sent({}, file=file, url={"type": "object", "properties": {"url": TEXT}})
    document["paths"]["/it"]["post"]["requestBody"]["content"] = {
        "application/json": {"schema": {"$ref": f"#/components/schemas/{named}"}},
        "multipart/form-data": {"schema": {"$ref": "#/components/schemas/file"}},
    }
    body = planned(document).body
    assert body is not None and body.sent_as == expected
    assert arguments(document).keys() == {named}


@pytest.mark.parametrize("by_reference", [True, False])
def test_a_schema_that_is_a_file_in_a_part_is_a_text_in_json(by_reference: bool) -> None:
    content = {"type": "string", "format": "binary"}
    file = ref("Content") if by_reference else content
    upload = {"type": "object", "properties": {"file": file, "more": {"type": "array", "items": file}}}
    document = sent(ref("Upload"), "multipart/form-data", Upload=upload, Content=content)
    understood = understand(document, "pkg")
    assert arguments(document) == {"file": Scalar("bytes"), "more": Array(Scalar("bytes"))}
    assert result(understood) == ModelRef("Upload")
    properties = understood.plan.schemas.models["Upload"].properties
    assert {prop.wire: prop.type for prop in properties} == {
        "file": Scalar("str"),
        "more": Array(Scalar("str")),
    }
