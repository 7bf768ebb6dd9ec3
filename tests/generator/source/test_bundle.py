"""A document in several files of one folder is built as one; nothing outside of the folder is read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.common.errors import GeneratorError
from generator.pipeline import understand
from generator.source.bundle import load_bundle

Json = dict[str, Any]
CAT = {"type": "object", "properties": {"name": {"type": "string"}, "friend": {"$ref": "#"}}}
ERRORS = {
    "components": {
        "schemas": {
            "Problem": {"type": "object", "properties": {"code": {"$ref": "#/definitions/Code"}}},
        },
        "responses": {
            "NotFound": {
                "description": "Not there.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
            }
        },
    },
    "definitions": {"Code": {"type": "string", "enum": ["gone"]}},
}
ITEM = {
    "parameters": [{"$ref": "shared.yaml#/limit"}],
    "get": {
        "operationId": "listCats",
        "tags": ["Cats"],
        "responses": {
            "200": {
                "description": "Cats.",
                "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "Cat.yaml"}}}},
            },
            "404": {"$ref": "errors.json#/components/responses/NotFound"},
        },
    },
}


def document(**changes: Any) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Cats", "version": "1"},
        "paths": {"/cats": {"$ref": "./parts/cats.yaml"}},
        "components": {"schemas": {"Kitten": {"$ref": "./parts/Cat.yaml"}}},
        **changes,
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    parts = tmp_path / "parts"
    parts.mkdir()
    limit = {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}}
    for name, value in (
        ("cats.yaml", ITEM),
        ("Cat.yaml", CAT),
        ("errors.json", ERRORS),
        ("shared.yaml", limit),
    ):
        (parts / name).write_text(json.dumps(value))
    return tmp_path


def put(folder: Path, value: Json) -> Path:
    path = folder / "openapi.yaml"
    path.write_text(json.dumps(value))
    return path


def test_all_files_are_one_document(folder: Path) -> None:
    bundle = load_bundle(put(folder, document()))
    assert sorted(other.name for other in bundle.others) == [
        "parts/Cat.yaml",
        "parts/cats.yaml",
        "parts/errors.json",
        "parts/shared.yaml",
    ]
    plan = understand(bundle.source.data, "cats").plan
    assert {model.model.name for model in plan.models} == {"Kitten", "Problem"}
    ((endpoint,),) = plan.endpoints.values()
    assert [argument.wire for argument in endpoint.arguments] == ["limit"]
    assert [response.response.status for response in endpoint.errors] == ["404"]
    assert bundle.source.data["components"]["schemas"]["Kitten"]["properties"]["friend"] == {
        "$ref": "#/components/schemas/Kitten"
    }


def test_bundled_twice_is_the_same_and_one_file_stays_what_it_is(folder: Path) -> None:
    path = put(folder, document())
    assert load_bundle(path).source.data == load_bundle(path).source.data
    alone = document(paths={}, components={"schemas": {"A": CAT | {"properties": {}}}})
    assert load_bundle(put(folder, alone)).source.data == alone


def test_a_mapping_leads_to_files_and_back(folder: Path) -> None:
    animal = {
        "oneOf": [{"$ref": "./Cat.yaml"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "./Cat.yaml", "old": "models/old.yml"}},
    }
    (folder / "parts" / "Animal.yaml").write_text(json.dumps(animal))
    data = load_bundle(
        put(folder, document(components={"schemas": {"Pet": {"$ref": "parts/Animal.yaml"}}}))
    ).source.data
    pet = data["components"]["schemas"]["Pet"]
    assert pet["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/Cat",
        "old": "models/old.yml",
    }
    assert pet["oneOf"] == [{"$ref": "#/components/schemas/Cat"}]


def test_a_reference_goes_up_within_the_folder(folder: Path) -> None:
    (folder / "paths" / "deep").mkdir(parents=True)
    content = {"application/json": {"schema": {"$ref": "parts/Cat.yaml"}}}
    item = {"get": {"responses": {"200": {"$ref": "../../api.yaml#/components/responses/Fine"}}}}
    (folder / "paths" / "deep" / "cats.yaml").write_text(json.dumps(item))
    responses = {"Fine": {"description": "A cat", "content": content}}
    paths = {"/cats": {"$ref": "paths/deep/../deep/cats.yaml"}}
    path = folder / "api.yaml"
    path.write_text(json.dumps(document(paths=paths, components={"responses": responses})))
    data = load_bundle(path).source.data
    assert data["paths"]["/cats"]["get"]["responses"]["200"] == {"$ref": "#/components/responses/Fine"}
    schema = data["components"]["responses"]["Fine"]["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Cat"}


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("../secret.yaml", "leads out of the folder"),
        ("parts/../../secret.yaml", "leads out of the folder"),
        ("parts/%2e%2e/%2e%2e/secret.yaml", "leads out of the folder"),
        ("parts\\..\\secret.yaml", "leads out of the folder"),
        ("parts/link.yaml", "symbolic link"),
        ("linked/Cat.yaml", "symbolic link"),
        ("parts/missing.yaml", "does not exist"),
        ("parts", "does not exist"),
        (f"{'long' * 80}.yaml", "does not exist"),
        ("parts/Cat.yaml#/nothing", "nothing stands at"),
        ("parts/Cat.yaml#/type", "is not an object"),
        ("parts/broken.yaml", "broken.yaml"),
    ],
)
def test_what_is_not_read(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, reference: str, words: str
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.yaml").write_text(json.dumps(CAT))
    (folder / "parts" / "link.yaml").symlink_to(outside / "secret.yaml")
    (folder / "linked").symlink_to(folder / "parts", target_is_directory=True)
    (folder / "parts" / "broken.yaml").write_text("a: [")
    path = put(folder, document(components={"schemas": {"Kitten": {"$ref": reference}}}))
    with pytest.raises(GeneratorError) as caught:
        load_bundle(path)
    assert words in str(caught.value)


@pytest.mark.parametrize("reference", ["https://example.com/Cat.yaml", "file:///etc/passwd", "/etc/passwd"])
def test_nothing_is_fetched(folder: Path, capsys: pytest.CaptureFixture[str], reference: str) -> None:
    path = put(folder, document(components={"schemas": {"Kitten": {"$ref": reference}}}))
    assert main(["build", "--spec", str(path), "--output", str(folder / "out"), "--package", "cats"]) == 2
    assert "leaves the document" in capsys.readouterr().err


def test_path_items_that_refer_to_each_other(folder: Path) -> None:
    (folder / "a.yaml").write_text(json.dumps({"$ref": "b.yaml"}))
    (folder / "b.yaml").write_text(json.dumps({"$ref": "a.yaml"}))
    with pytest.raises(GeneratorError, match="circle"):
        load_bundle(put(folder, document(paths={"/a": {"$ref": "a.yaml"}})))


def test_a_circle_of_schemas_is_refused_by_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.yaml").write_text(json.dumps({"$ref": "b.yaml"}))
    (folder / "b.yaml").write_text(json.dumps({"$ref": "a.yaml"}))
    path = put(folder, document(components={"schemas": {"A": {"$ref": "a.yaml"}}}))
    assert main(["build", "--spec", str(path), "--output", str(folder / "out"), "--package", "cats"]) == 2
    assert "refers to itself" in capsys.readouterr().err
