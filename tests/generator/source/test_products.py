"""Products: documents of their own, joined with the published one."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from generator.cli import main
from generator.common.errors import GeneratorError
from generator.drift.inputs import document_versions
from generator.source.products import join, load_products
from generator.source.reader import parse
from generator.validation import run as validation
from tests.generator.packages import OVERLAYS, ROOT

Json = dict[str, Any]
PRODUCTS = sorted((ROOT / "spec" / "products").glob("*.yaml"))
TEXT: Json = {"type": "string"}


def _operation(name: str, **more: Any) -> Json:
    return {"operationId": name, "tags": ["Things"], "responses": {"204": {"description": "Done."}}, **more}


def _document(path: str, name: str, **more: Any) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {path: {"get": _operation(name)}},
        **more,
    }


def _join(*documents: Json) -> Json:
    sources = [parse(json.dumps(document).encode(), f"{n}.yaml") for n, document in enumerate(documents)]
    return join(sources[0].data, sources[1:])


@pytest.mark.parametrize("path", PRODUCTS, ids=lambda path: path.stem)
def test_a_product_is_valid_by_itself(path: Path) -> None:
    document = yaml.safe_load(path.read_text("utf-8"))
    validate(document)
    validation.check(document)


def test_documents_share_what_is_equal_and_notes_stay_behind() -> None:
    shared: Json = {"components": {"schemas": {"Name": TEXT}}}
    other: Json = {"components": {"schemas": {"Name": {**TEXT, "x-source": "S"}, "Age": TEXT}}}
    joined = _join(
        _document("/a", "getA", **shared, tags=[{"name": "Things"}]),
        _document(
            "/b", "getB", **other, tags=[{"name": "Things"}, {"name": "More"}], **{"x-tables": {"t": 1}}
        ),
    )
    assert list(joined["paths"]) == ["/a", "/b"]
    assert joined["components"]["schemas"] == {"Name": TEXT, "Age": TEXT}
    assert (joined["tags"], joined["x-tables"]) == ([{"name": "Things"}, {"name": "More"}], {"t": 1})


@pytest.mark.parametrize(
    ("more", "pointer"),
    [
        ({"components": {"schemas": {"Name": {"type": "integer"}}}}, "#/components/schemas/Name"),
        ({"x-tables": {"t": True}}, "#/x-tables/t"),
        ({"openapi": "3.1.0"}, "#/openapi"),
    ],
)
def test_two_definitions_of_one_name_are_refused_by_name(more: Json, pointer: str) -> None:
    first = _document("/a", "getA", components={"schemas": {"Name": TEXT}}, **{"x-tables": {"t": 1}})
    with pytest.raises(GeneratorError) as caught:
        _join(first, {**_document("/b", "getB"), **more})
    (problem,) = caught.value.problems
    assert (problem.file, problem.pointer) == ("1.yaml", pointer)


def test_two_products_that_differ_are_both_named() -> None:
    with pytest.raises(GeneratorError, match=r"2\.yaml: #/paths/~1b/get: .* in 1\.yaml"):
        _join(_document("/a", "getA"), _document("/b", "getB"), _document("/b", "getC"))


def test_servers_and_security_of_a_document_stay_with_its_operations() -> None:
    schemes = {"securitySchemes": {"key": {"type": "http", "scheme": "basic"}}}
    first = _document("/a", "getA", components=schemes, security=[{"key": []}])
    second = {**_document("/b", "getB"), "servers": [{"url": "https://other.example.com"}]}
    second["paths"]["/c"] = {
        "get": _operation("getC", security=[{"key": []}], servers=[{"url": "https://c.example.com"}])
    }
    paths = _join(first, second)["paths"]
    assert (paths["/b"]["get"]["servers"], paths["/b"]["get"]["security"]) == (second["servers"], [])
    assert paths["/c"]["get"]["servers"] == [{"url": "https://c.example.com"}]
    assert "servers" not in paths["/a"]["get"]


def test_the_comparison_of_a_product_with_the_document_of_its_vendor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor = yaml.safe_load((ROOT / "spec" / "products" / "account.yaml").read_text("utf-8"))
    del vendor["paths"]["/account/top-up"]
    (tmp_path / "vendor.yaml").write_text(yaml.safe_dump(vendor), "utf-8")
    status = main(["drift", str(ROOT / "spec" / "products" / "account.yaml"), str(tmp_path / "vendor.yaml")])
    assert status == 1, "an operation less breaks programs"
    assert "top_up" in capsys.readouterr().out


def test_a_revision_is_read_with_its_products() -> None:
    here = document_versions.read("spec/vonage.yaml", ROOT).document
    assert set(here["paths"]) >= {
        path for product in load_products(OVERLAYS) for path in product.data["paths"]
    }


@pytest.mark.parametrize(
    "odd", [{"paths": []}, {"components": 1}, {"tags": {}}, {"paths": {"/a": 1}}, {"x-a": [1]}]
)
def test_a_malformed_product_is_no_surprise(odd: Json) -> None:
    """What cannot be joined is refused by name, or left to the validation of the whole."""
    with contextlib.suppress(GeneratorError):
        _join(_document("/a", "getA", tags=[{"name": "T"}]), {**_document("/b", "getB"), **odd})
