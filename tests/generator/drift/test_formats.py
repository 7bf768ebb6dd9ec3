"""The formats of a report, whatever a document says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from generator.drift.formats import html, machine
from generator.drift.formats import text as text_format
from generator.drift.inputs import document_versions
from generator.drift.report import report as drift_report

from .small import Document, Edit, body, breaking, changed, document, operation, schema, write

EVIL = "<script>alert(1)</script>|`x`\n::error::\x1b[31m@everyone"


def _page(folder: Path, new: Document, old: Document | None = None, **options: Any) -> drift_report.Report:
    files = write(folder / "old.yaml", old or document()), write(folder / "new.yaml", new)
    both = [document_versions.read(str(file), folder) for file in files]
    return drift_report.make(*both, **options)


@pytest.mark.parametrize("character", ["\x1b", "\x9b", "\x07", "\u2028", "\u202e", "\x85", "\ufeff"])
def test_no_format_shows_what_cannot_be_printed(tmp_path: Path, character: str) -> None:
    name = f"a{character}b"

    def evil(data: Document) -> None:
        body(data)["properties"][name] = {"type": "string", "default": name}
        body(data)["required"].append(name)
        operation(data, method="get").update(tags=[name], operationId=name)

    made = _page(tmp_path, changed(evil), python=False)
    passed = _page(tmp_path, changed(evil), python=False, reasons={made.changes[-1].fingerprint: name})
    for output in (made, passed):
        for text in (
            machine.github(output),
            machine.junit(output),
            html.html(output),
            text_format.markdown(output, texts=True),
            text_format.text(output, lambda what, text: text, texts=True),
        ):
            assert character not in text
            assert "a⟨U+" in text or "a&lt;" in text or "a⇥b" in text or character.isspace()


@pytest.mark.parametrize(
    ("change", "example"),
    [
        (breaking, "messages.send(to=...) -> messages.send(to=..., sender=...)"),
        (
            lambda data: body(data)["properties"].pop("sender"),
            "messages.send(to=..., sender=...) -> messages.send(to=...)",
        ),
        (
            lambda data: operation(data).update(operationId="submit"),
            "messages.send(to=...) -> messages.submit(to=...)",
        ),
    ],
)
def test_calls_that_have_to_be_written_otherwise_are_shown(
    tmp_path: Path, change: Edit, example: str
) -> None:
    made = _page(tmp_path, changed(change))
    assert example in made.changes[0].examples
    assert example in text_format.text(made, lambda what, text: text)
    assert example.replace(">", "&gt;") in html.html(made)
    assert example in machine.as_json(made)


def _evil(data: Document) -> None:
    body(data)["properties"][EVIL] = {"type": "string", "default": EVIL}
    body(data)["required"].append(EVIL)
    operation(data)["tags"] = [EVIL]


def test_nothing_of_a_document_is_markup(tmp_path: Path) -> None:
    made = _page(tmp_path, changed(_evil), python=False)
    assert "<script>alert" not in html.html(made)
    markdown = text_format.markdown(made)
    outside = re.sub("`[^`]*`", "", markdown)
    assert "<script>" not in outside and "\n::error::" not in markdown and "@everyone" not in outside
    assert all(
        line.count("|") - line.count("\\|") == 6 for line in markdown.splitlines() if line.startswith("| ")
    )
    text = text_format.text(made, lambda what, text: text)
    assert "\x1b" not in text and "\n::error" not in text
    annotations = machine.github(made).splitlines()
    assert annotations and all(
        annotation.startswith(("::error file=", "::warning file=", "::notice file="))
        for annotation in annotations
    )
    ElementTree.fromstring(machine.junit(made))


def test_annotations_stand_on_the_changed_line(tmp_path: Path) -> None:
    made = _page(tmp_path, changed(lambda data: body(data)["properties"]["ttl"].update(maximum=10)))
    (line,) = machine.github(made).splitlines()
    number = int(line.partition("line=")[2].partition(",")[0])
    assert (tmp_path / "new.yaml").read_text("utf-8").splitlines()[number - 1].strip() == "maximum: 10"


def test_an_annotation_is_one_line_whatever_it_tells(tmp_path: Path) -> None:
    (line,) = machine.github(_page(tmp_path, changed(breaking))).splitlines()
    assert line.startswith("::error ") and "%0Amessages.send(): keyword 'sender' is now required" in line


def test_json_holds_everything_and_oasdiff_its_own(tmp_path: Path) -> None:
    made = _page(tmp_path, changed(lambda data: schema(data)["properties"].pop("price")))
    data = json.loads(machine.as_json(made))
    assert data["version"]["step"] == "major"
    assert [len(row["sites"]) for row in data["rows"]] == [3]
    own = json.loads(machine.oasdiff_json(made))
    assert [(change["id"], change["level"]) for change in own] == [
        ("response-optional-property-removed", 2)
    ] * 3


def test_junit_fails_what_breaks(tmp_path: Path) -> None:
    suite = ElementTree.fromstring(machine.junit(_page(tmp_path, changed(breaking))))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
