"""An independent check of the Python side: griffe compares two generated clients as source text.

Whatever griffe calls a break must be explained by a row: griffe sees neither types nor the requiredness of
attributes, so that the page says more, and never less.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import griffe
import pytest
import yaml

from generator.drift.client_api.surface import read
from generator.pipeline import Inputs, build

from .small import Document, Edit, body, changed, document, operation, report_of, schema

PACKAGE = "small_api"


def _parameters(data: Document) -> list[Document]:
    parameters: list[Document] = operation(data, method="get")["parameters"]
    return parameters


def _move(data: Document) -> None:
    data["paths"]["/message/{id}"] = data["paths"].pop("/messages/{id}")
    data["paths"]["/message/{id}"]["get"]["operationId"] = "readMessage"


def _rename_schema(data: Document) -> None:
    data["components"]["schemas"]["Piece"] = data["components"]["schemas"].pop("Part")
    data["components"]["schemas"]["Piece"]["properties"]["inner"] = {"$ref": "#/components/schemas/Piece"}
    schema(data)["properties"]["parts"]["items"] = {"$ref": "#/components/schemas/Piece"}


def _all(data: Document) -> None:
    for name in ("keyword required", "attribute gone", "schema renamed", "method renamed", "parameter gone"):
        MUTATIONS[name](data)


def _require(data: Document) -> None:
    _parameters(data)[0].update(required=True)
    _parameters(data)[0]["schema"].pop("default")


def _rename_keyword(data: Document) -> None:
    body(data)["properties"]["origin"] = body(data)["properties"].pop("sender")


MUTATIONS: dict[str, Edit] = {
    "keyword required": lambda data: body(data)["required"].append("sender"),
    "keyword renamed": _rename_keyword,
    "keyword sent by nobody": lambda data: body(data)["properties"]["sender"].update(readOnly=True),
    "parameter gone": lambda data: _parameters(data).pop(),
    "parameter required": _require,
    "body gone": lambda data: operation(data).pop("requestBody"),
    "method renamed": lambda data: operation(data).update(operationId="submit"),
    "method moved": lambda data: operation(data).update(tags=["Sms"]),
    "path and method renamed": _move,
    "attribute gone": lambda data: schema(data)["properties"].pop("price"),
    "schema renamed": _rename_schema,
    "several": _all,
}


def _generated(data: Document, folder: Path) -> Any:
    folder.mkdir()
    path = folder / "document.yaml"
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    build(Inputs(spec=path, overlays=None, package=PACKAGE), folder / "out")
    return griffe.load(PACKAGE, search_paths=[str(folder / "out")], try_relative_path=False)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the small document, as griffe reads it."""
    return _generated(document(), tmp_path_factory.mktemp("griffe") / "old")


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _wanted(path: str) -> Callable[[str], bool]:
    """What a sentence must say that explains a break of the object at ``path``."""
    calls = {_snake(method.operation): method.call for method in read(document()).methods.values()}
    package, kind, *steps = path.split(".")
    assert package == PACKAGE
    if kind == "api":
        call = calls[steps[1]]
    elif kind == "resources":
        owner = steps[1].removeprefix("Async").removesuffix("WithRawResponse")
        call = f"{_snake(owner)}.{steps[2]}" if len(steps) > 2 else f"{_snake(owner)}."
    else:
        name = ".".join(steps[1:]) if kind == "models" else steps[-1]
        return lambda sentence: name in sentence
    return lambda sentence: call in sentence


@pytest.mark.parametrize(
    "name", [name if name == "several" else pytest.param(name, marks=pytest.mark.deep) for name in MUTATIONS]
)
def test_what_griffe_flags_a_row_explains(name: str, old: Any, tmp_path: Path) -> None:
    data = changed(MUTATIONS[name])
    new = _generated(data, tmp_path / "new")
    made = report_of(document(), data)
    assert not made.python_failure
    sentences = [sentence for row in made.changes if row.upgrade == "breaking" for sentence in row.python]
    breaks = list(griffe.find_breaking_changes(old, new))
    assert breaks
    for breakage in breaks:
        fits = _wanted(breakage.obj.path)
        parameter = next(
            (
                value.name
                for value in (breakage.old_value, breakage.new_value)
                if isinstance(value, griffe.Parameter)
            ),
            "",
        )
        assert any(
            fits(sentence) and (f"'{parameter}'" in sentence or not parameter) for sentence in sentences
        ), (
            breakage.kind,
            breakage.obj.path,
            parameter,
            sentences,
        )
