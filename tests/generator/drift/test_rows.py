"""The rows of a report: their sentences about the client, renames, waivers, and the next version."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.common.errors import GeneratorError
from generator.drift.formats import text as text_format
from generator.drift.model.deviations import deviations
from generator.drift.report import waivers

from .small import Document, Edit, body, breaking, changed, document, operation, report_of, schema, write


def test_rows_that_were_let_pass_stand_apart_and_do_not_count() -> None:
    (row,) = report_of(document(), changed(breaking)).changes
    passed = report_of(document(), changed(breaking), reasons={row.fingerprint: "it was never optional"})
    assert not passed.changes and not passed.at_least("any")
    assert "it was never optional" in text_format.text(passed, lambda what, text: text)


def test_waivers_that_match_nothing_are_reported() -> None:
    report = report_of(document(), changed(breaking), reasons={"0123456789ab": "it was never optional"})
    assert report.unmatched == ("0123456789ab",)
    assert "0123456789ab" in text_format.text(report, lambda what, text: text)


def test_a_row_is_let_pass_for_a_reason(tmp_path: Path) -> None:
    path = write(tmp_path / "acknowledged.yaml", {"4f1d2c3b5a69": ""})
    with pytest.raises(GeneratorError, match="no reason"):
        waivers.read(path)
    assert waivers.read(tmp_path / "none.yaml") == {}


def test_only_the_operations_that_are_called() -> None:
    def both(data: Document) -> None:
        breaking(data)
        operation(data, method="get")["parameters"].pop()

    report = report_of(document(), changed(both), operations=("listMessages",))
    assert [row.finding.id for row in report.changes] == ["request-parameter-removed"]


def test_a_rename_is_one_row_with_a_confidence() -> None:
    def rename(data: Document) -> None:
        properties = schema(data)["properties"]
        properties["price_amount"] = properties.pop("price")

    (row,) = report_of(document(), changed(rename)).changes
    assert row.finding.id == "response-optional-property-renamed"
    assert row.confidence is not None and row.confidence < 100
    assert row.worst == "breaking"


def test_two_things_of_no_likeness_are_not_paired() -> None:
    def replace(data: Document) -> None:
        properties = schema(data)["properties"]
        del properties["price"]
        properties["zone"] = {"type": "array", "items": {"type": "integer"}}

    ids = {row.finding.id for row in report_of(document(), changed(replace)).changes}
    assert ids == {"response-optional-property-removed", "response-optional-property-added"}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (breaking, "messages.send(): keyword 'sender' is now required"),
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
def test_each_row_says_what_it_does_to_the_client(change: Edit, sentence: str) -> None:
    report = report_of(document(), changed(change))
    assert sentence in report.changes[0].python, [row.python for row in report.changes]
    assert report.changes[0].upgrade == "breaking"


def test_a_row_does_not_tell_what_another_explains_better() -> None:
    def both(data: Document) -> None:
        operation(data, "/messages/{id}", "get").update(operationId="fetchMessage")
        operation(data, "/messages/{id}", "get")["responses"]["202"] = {"description": "Later"}
        schema(data)["properties"]["cost"] = {"type": "string"}

    rows = {row.finding.id: row for row in report_of(document(), changed(both)).changes}
    added = rows["response-optional-property-added"]
    assert (added.upgrade, added.python) == ("safe", ("Message.cost is new",))
    (result,) = rows["response-success-status-added"].python
    assert result.startswith("messages.fetch() returns")
    assert rows["api-operation-id-removed"].python == ("messages.get() is now messages.fetch()",)


@pytest.mark.parametrize(
    ("change", "step"),
    [
        (breaking, "major"),
        (lambda data: body(data)["properties"].update(more={"type": "string"}), "minor"),
        (lambda data: operation(data).update(summary="Other"), "patch"),
        (lambda data: None, "none"),
    ],
)
def test_the_version_that_comes_next(change: Edit, step: str) -> None:
    report = report_of(document(), changed(change))
    assert report.version[0] == step
    assert bool(report.disagreement) == (step != "none")


def test_the_document_may_say_as_much_itself() -> None:
    def major(data: Document) -> None:
        breaking(data)
        data["info"]["version"] = "2.0.0"

    assert report_of(document(), changed(major)).disagreement == ""


def test_what_the_client_loses_breaks_an_upgrade() -> None:
    made = report_of(
        document(), changed(lambda data: body(data)["properties"]["sender"].update(readOnly=True))
    )
    (row,) = made.changes
    assert (row.deployed, row.upgrade) == ("risky", "breaking")
    assert row.python == ("messages.send(): keyword 'sender' is gone",)


def test_a_path_that_is_called_otherwise_keeps_its_method() -> None:
    def move(data: Document) -> None:
        data["paths"]["/message/{id}"] = data["paths"].pop("/messages/{id}")

    (row,) = report_of(document(), changed(move)).changes
    assert (row.finding.id, row.finding.old, row.finding.new) == (
        "api-url-changed",
        "/messages/{id}",
        "/message/{id}",
    )
    assert (row.deployed, row.upgrade) == ("breaking", "safe")


def test_every_deviation_from_oasdiff_has_a_reason() -> None:
    assert all(deviations().values())
    assert "response-property-became-nullable" not in deviations()
