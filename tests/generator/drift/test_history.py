"""A small history of a document: what changes in the generated client is bounded by what changed in the document."""

from __future__ import annotations

import difflib
import itertools
from pathlib import Path

import pytest
import yaml

from generator.drift.report.words import title
from generator.pipeline import Inputs, build

from .small import Document, Edit, body, document, operation, report_of, schema


def _cost(data: Document) -> None:
    schema(data)["properties"]["cost"] = {"type": "string", "description": "What it cost"}


def _numbers(data: Document) -> None:
    data["paths"]["/numbers"] = {
        "get": {
            "operationId": "listNumbers",
            "tags": ["Numbers"],
            "responses": {"200": {"description": "Some"}},
        }
    }


def _texts(data: Document) -> None:
    operation(data)["summary"] = "Send one message"
    schema(data)["properties"]["price"]["description"] = "In euros"
    data["info"]["description"] = "All about messages"


def _sort(data: Document) -> None:
    data["paths"] = dict(sorted(data["paths"].items(), reverse=True))
    schema(data)["properties"] = dict(sorted(schema(data)["properties"].items()))


HISTORY: tuple[tuple[Edit, int], ...] = (
    (_cost, 1),
    (lambda data: body(data)["required"].append("sender"), 1),
    (lambda data: schema(data)["properties"]["price"].update(type="number"), 1),
    (lambda data: body(data)["properties"]["kind"]["enum"].append("binary"), 1),
    (_numbers, 1),
    (_texts, 3),
    (_sort, 0),
)
"""Each change of the document before it, and how many facts it is."""
LINES_A_FACT = 22
"""Of all files together."""
LINES_A_METHOD = 170
"""A new operation is a module, a group of four classes, and a method of each."""
FEWEST = 4
"""Lines that name the document itself: its hash."""


def _built(data: Document, folder: Path) -> dict[str, list[str]]:
    folder.mkdir()
    path = folder / "document.yaml"
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    build(Inputs(spec=path, overlays=None, package="small_api"), folder / "out")
    files = sorted(path for path in (folder / "out").rglob("*") if path.is_file())
    return {str(file.relative_to(folder / "out")): file.read_text("utf-8").splitlines() for file in files}


def _changed(old: dict[str, list[str]], new: dict[str, list[str]]) -> list[str]:
    return [
        f"{name}: {line}"
        for name in sorted({*old, *new})
        for line in difflib.unified_diff(old.get(name, []), new.get(name, []), n=0, lineterm="")
        if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    """The history."""
    versions = [document()]
    for change, _ in HISTORY:
        versions.append(yaml.safe_load(yaml.safe_dump(versions[-1], sort_keys=False)))
        change(versions[-1])
    return versions


def test_the_diff_of_the_client_is_as_large_as_that_of_the_document(
    documents: list[Document], tmp_path: Path
) -> None:
    built = [_built(data, tmp_path / str(at)) for at, data in enumerate(documents)]
    pairs = zip(itertools.pairwise(documents), itertools.pairwise(built), HISTORY, strict=True)
    for (old, new), (before, after), (_, facts) in pairs:
        made = report_of(old, new)
        assert len(made.changes) + len(made.texts) == facts, [title(row) for row in made.changes]
        changed = _changed(before, after)
        methods = sum(row.finding.id == "endpoint-added" for row in made.changes)
        most = FEWEST + (facts - methods) * LINES_A_FACT + methods * LINES_A_METHOD
        assert len(changed) <= most, "\n".join(changed)
