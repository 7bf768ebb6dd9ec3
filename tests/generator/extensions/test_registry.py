"""One ``x-`` extension is one module: what the rest of the generator asks, it asks of the registry."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import generator
from generator.emit.pages import readme_table
from generator.extensions import registry
from generator.openapi.grammar import GRAMMAR, walk

ROOT = Path(generator.__file__).parent
GRAMMAR_OF_EXTENSIONS = {"x-webhooks", "x-region-servers"}
"""Extensions that hold objects of OpenAPI: the walk through a document has to know them."""


def test_names_are_given_once_and_stand_on_objects_of_the_grammar() -> None:
    names = [extension.name for extension in registry.EXTENSIONS]
    assert len(set(names)) == len(names)
    kinds = {kind for fields in GRAMMAR.values() for _, kind in fields.values()} | {"document", "path item"}
    for extension in registry.EXTENSIONS:
        assert set(extension.owners) <= kinds, extension.name
        assert extension.on and extension.meaning and not extension.meaning.endswith("."), extension.name


def test_no_module_outside_of_the_registry_reads_an_extension_by_its_name() -> None:
    for path in ROOT.rglob("*.py"):
        inside = path.relative_to(ROOT).parts
        if inside[0] in ("extensions", "drift"):
            continue
        quoted = set(re.findall(r'"(x-[a-z0-9-]+)"', path.read_text("utf-8")))
        assert quoted & registry.BY_NAME.keys() <= GRAMMAR_OF_EXTENSIONS, path


def test_contributing_lists_every_extension() -> None:
    text = (ROOT.parent / "CONTRIBUTING.md").read_text("utf-8")
    assert readme_table.with_extensions(text) == text, "run: make generate"


def test_an_extension_that_stands_where_nobody_reads_it_is_a_note() -> None:
    operation: dict[str, Any] = {"responses": {}, "x-secret": True, "x-retry": "never"}
    document: dict[str, Any] = {"paths": {"/a": {"get": operation, "x-retry": "never"}}}
    assert list(registry.misplaced(list(walk(document)))) == [
        "x-retry of #/paths/~1a is not read: it belongs on operation.",
        "x-secret of #/paths/~1a/get is not read: it belongs on property.",
    ]


def test_every_column_of_an_extension_is_in_the_manifest() -> None:
    head = (ROOT.parent / "generated" / "MANIFEST.tsv").read_text("utf-8").splitlines()[0].split("\t")
    columns = [column.name for column in registry.COLUMNS]
    assert head[-len(columns) :] == columns
