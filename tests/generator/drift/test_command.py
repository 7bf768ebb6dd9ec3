"""The command: ends, formats, gates and exit statuses."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from generator.common.errors import GeneratorError
from generator.drift.formats import html, machine
from generator.drift.formats import text as text_format
from generator.drift.inputs import document_versions
from generator.drift.model.deviations import deviations
from generator.drift.report import report as drift_report
from generator.drift.report import waivers
from tests.generator.test_cli import run
from tests.support import ROOT

from .small import Document, Edit, body, changed, document, operation, schema

EVIL = "<script>alert(1)</script>|`x`\n::error::\x1b[31m@everyone"


def _write(path: Path, data: Document) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    return path


def _page(folder: Path, new: Document, old: Document | None = None, **options: Any) -> drift_report.Report:
    files = _write(folder / "old.yaml", old or document()), _write(folder / "new.yaml", new)
    both = [document_versions.read(str(file), folder) for file in files]
    return drift_report.make(*both, **options)


def _git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def _breaking(data: Document) -> None:
    body(data)["required"].append("sender")


@pytest.mark.parametrize(
    ("change", "gate", "status"),
    [
        (_breaking, "breaking", 1),
        (_breaking, "none", 0),
        (lambda data: body(data)["properties"].update(more={"type": "string"}), "breaking", 0),
        (lambda data: body(data)["properties"].update(more={"type": "string"}), "any", 1),
        (lambda data: operation(data).update(summary="Other"), "any", 0),
    ],
)
def test_the_exit_status_is_the_gate(tmp_path: Path, change: Edit, gate: str, status: int) -> None:
    old, new = _write(tmp_path / "old.yaml", document()), _write(tmp_path / "new.yaml", changed(change))
    done = run("drift", str(old), str(new), "--fail-on", gate)
    assert done.returncode == status, done.stdout + done.stderr
    assert done.stderr == ""


@pytest.mark.parametrize("end", ["nothing-of-the-kind", "--upload-pack=x", "HEAD:no/such.yaml", "HEAD\x01"])
def test_an_end_that_is_not_there_cannot_be_compared(tmp_path: Path, end: str) -> None:
    new = _write(tmp_path / "new.yaml", document())
    done = run("drift", "--fail-on=none", "--", end, str(new))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_file_without_overlays_is_read_with_those_of_the_other_document(tmp_path: Path) -> None:
    action = {"target": "$.paths['/messages'].post", "update": {"x-python-name": "submit"}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Ours", "version": "1"}, "actions": [action]}
    ours = _write(tmp_path / "spec" / "vonage.yaml", document())
    _write(tmp_path / "spec" / "overlays" / "10.yaml", overlay)
    downloaded = _write(tmp_path / "downloads" / "new.yaml", changed(_breaking))
    for names in ((str(ours), str(downloaded)), (str(downloaded), str(ours)), (str(downloaded),) * 2):
        old, new = document_versions.read_both(*names, tmp_path)
        applied = [end.document["paths"]["/messages"]["post"].get("x-python-name") for end in (old, new)]
        assert applied == (["submit"] * 2 if names[0] != names[1] else [None] * 2)
    _git(tmp_path, "init", "--quiet")
    _git(tmp_path, "add", "spec")
    _git(tmp_path, "commit", "--quiet", "-m", "one")
    drift = drift_report.make(*document_versions.read_both("HEAD", str(downloaded), tmp_path))
    assert [change.sites[0].operation for change in drift.changes] == ["sendMessage"]
    assert "'sender' is now required" in drift.changes[0].python[0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--operations", "sendMessage,sendMesage"), "'sendMesage' is an operation of neither document"),
        (("--acknowledged", "no/such.yaml"), "cannot be read"),
    ],
)
def test_a_mistake_in_an_option_does_not_open_the_gate(
    tmp_path: Path, options: tuple[str, str], words: str
) -> None:
    old = _write(tmp_path / "old.yaml", document())
    done = run("drift", str(old), str(old), *options)
    assert done.returncode == 2 and words in done.stderr
    assert done.stdout == ""


def test_a_revision_may_look_like_an_option(tmp_path: Path) -> None:
    _git(tmp_path, "init", "--quiet")
    _write(tmp_path / "spec" / "vonage.yaml", document())
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "-m", "one")
    # No porcelain makes such a name, and whoever is sent a repository has it.
    _git(tmp_path, "update-ref", "refs/heads/--all", "HEAD")
    assert document_versions.read("--all", tmp_path).published == document()
    with pytest.raises(GeneratorError, match="neither a file nor a revision"):
        document_versions.read("--since=2020-01-01", tmp_path)


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


def test_ends_are_effective_documents_each_with_its_own_overlays(tmp_path: Path) -> None:
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Ours", "version": "1"},
        "actions": [{"target": "$.paths['/messages'].post", "update": {"deprecated": True}}],
    }
    _git(tmp_path, "init", "--quiet")
    _write(tmp_path / "spec" / "vonage.yaml", document())
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "-m", "one")
    _write(tmp_path / "spec" / "overlays" / "10.yaml", overlay)
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "-m", "two")
    old, new = (document_versions.read(version, tmp_path) for version in ("HEAD~1", "HEAD:spec/vonage.yaml"))
    assert [row.finding.id for row in drift_report.make(old, new).changes] == ["endpoint-deprecated"]
    old, new = (
        document_versions.read(version, tmp_path, raw=True)
        for version in ("HEAD~1", str(tmp_path / "spec" / "vonage.yaml"))
    )
    assert drift_report.make(old, new).changes == ()


def test_rows_that_were_let_pass_stand_apart_and_do_not_count(tmp_path: Path) -> None:
    (row,) = _page(tmp_path, changed(_breaking)).changes
    passed = _page(tmp_path, changed(_breaking), reasons={row.fingerprint: "it was never optional"})
    assert not passed.changes and not passed.at_least("any")
    assert "it was never optional" in text_format.text(passed, lambda what, text: text)


def test_waivers_that_match_nothing_are_reported(tmp_path: Path) -> None:
    report = _page(tmp_path, changed(_breaking), reasons={"0123456789ab": "it was never optional"})
    assert report.unmatched == ("0123456789ab",)
    assert "0123456789ab" in text_format.text(report, lambda what, text: text)


def test_a_row_is_let_pass_for_a_reason(tmp_path: Path) -> None:
    path = _write(tmp_path / "acknowledged.yaml", {"4f1d2c3b5a69": ""})
    with pytest.raises(GeneratorError, match="no reason"):
        waivers.read(path)
    assert waivers.read(tmp_path / "none.yaml") == {}


def test_only_the_operations_that_are_called(tmp_path: Path) -> None:
    def both(data: Document) -> None:
        _breaking(data)
        operation(data, method="get")["parameters"].pop()

    report = _page(tmp_path, changed(both), operations=("listMessages",))
    assert [row.finding.id for row in report.changes] == ["request-parameter-removed"]


def test_a_rename_is_one_row_with_a_confidence(tmp_path: Path) -> None:
    def rename(data: Document) -> None:
        properties = schema(data)["properties"]
        properties["price_amount"] = properties.pop("price")

    (row,) = _page(tmp_path, changed(rename)).changes
    assert row.finding.id == "response-optional-property-renamed"
    assert row.confidence is not None and row.confidence < 100
    assert row.worst == "breaking"


def test_two_things_of_no_likeness_are_not_paired(tmp_path: Path) -> None:
    def replace(data: Document) -> None:
        properties = schema(data)["properties"]
        del properties["price"]
        properties["zone"] = {"type": "array", "items": {"type": "integer"}}

    ids = {row.finding.id for row in _page(tmp_path, changed(replace)).changes}
    assert ids == {"response-optional-property-removed", "response-optional-property-added"}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (_breaking, "messages.send(): keyword 'sender' is now required"),
        (
            lambda data: body(data)["properties"].pop("sender"),
            "messages.send(): keyword 'sender' is gone",
        ),
        (
            lambda data: schema(data)["properties"]["id"].update(nullable=True),
            "Message.id: str -> str | None",
        ),
        (lambda data: schema(data)["properties"].pop("price"), "Message.price is gone"),
        (
            lambda data: operation(data).update(operationId="submit"),
            "messages.send() is now messages.submit()",
        ),
    ],
)
def test_each_row_says_what_it_does_to_the_client(tmp_path: Path, change: Edit, sentence: str) -> None:
    report = _page(tmp_path, changed(change))
    assert sentence in report.changes[0].python, [row.python for row in report.changes]
    assert report.changes[0].upgrade == "breaking"


def test_a_row_does_not_tell_what_another_explains_better(tmp_path: Path) -> None:
    def both(data: Document) -> None:
        operation(data, "/messages/{id}", "get").update(operationId="fetchMessage")
        operation(data, "/messages/{id}", "get")["responses"]["202"] = {"description": "Later"}
        schema(data)["properties"]["cost"] = {"type": "string"}

    rows = {row.finding.id: row for row in _page(tmp_path, changed(both)).changes}
    added = rows["response-optional-property-added"]
    assert (added.upgrade, added.python) == ("safe", ("Message.cost is new",))
    (result,) = rows["response-success-status-added"].python
    assert result.startswith("messages.fetch() returns")
    assert rows["api-operation-id-removed"].python == ("messages.get() is now messages.fetch()",)


@pytest.mark.parametrize(
    ("change", "example"),
    [
        (_breaking, "messages.send(to=...) -> messages.send(to=..., sender=...)"),
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


@pytest.mark.parametrize(
    ("change", "step"),
    [
        (_breaking, "major"),
        (lambda data: body(data)["properties"].update(more={"type": "string"}), "minor"),
        (lambda data: operation(data).update(summary="Other"), "patch"),
        (lambda data: None, "none"),
    ],
)
def test_the_version_that_comes_next(tmp_path: Path, change: Edit, step: str) -> None:
    report = _page(tmp_path, changed(change))
    assert report.version[0] == step
    assert bool(report.disagreement) == (step != "none")


def test_the_document_may_say_as_much_itself(tmp_path: Path) -> None:
    def major(data: Document) -> None:
        _breaking(data)
        data["info"]["version"] = "2.0.0"

    assert _page(tmp_path, changed(major)).disagreement == ""


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
    (line,) = machine.github(_page(tmp_path, changed(_breaking))).splitlines()
    assert line.startswith("::error ") and "%0Amessages.send(): keyword 'sender' is now required" in line


def test_what_the_client_loses_breaks_an_upgrade(tmp_path: Path) -> None:
    made = _page(tmp_path, changed(lambda data: body(data)["properties"]["sender"].update(readOnly=True)))
    (row,) = made.changes
    assert (row.deployed, row.upgrade) == ("risky", "breaking")
    assert row.python == ("messages.send(): keyword 'sender' is gone",)


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
    suite = ElementTree.fromstring(machine.junit(_page(tmp_path, changed(_breaking))))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")


def test_a_path_that_is_called_otherwise_keeps_its_method(tmp_path: Path) -> None:
    def move(data: Document) -> None:
        data["paths"]["/message/{id}"] = data["paths"].pop("/messages/{id}")

    (row,) = _page(tmp_path, changed(move)).changes
    assert (row.finding.id, row.finding.old, row.finding.new) == (
        "api-url-changed",
        "/messages/{id}",
        "/message/{id}",
    )
    assert (row.deployed, row.upgrade) == ("breaking", "safe")


def test_every_deviation_from_oasdiff_has_a_reason() -> None:
    assert all(deviations().values())
    assert "response-property-became-nullable" not in deviations()


def test_the_python_side_needs_no_second_reading_of_plain_schemas(tmp_path: Path) -> None:
    """The library that reads schemas a second time takes longer to import than all the rest takes."""
    files = [
        _write(tmp_path / name, data)
        for name, data in (("old.yaml", document()), ("new.yaml", changed(_breaking)))
    ]
    script = "import sys; from generator.cli import main; main(sys.argv[1:])"
    script += "; from generator.common import library_process; print(bool(library_process._idle))"
    command = [sys.executable, "-c", script, "drift", *map(str, files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert "is now required" in done.stdout and done.stdout.endswith("False\n")
