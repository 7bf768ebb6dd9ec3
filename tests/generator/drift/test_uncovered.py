"""Texts, extensions, and what the comparison does not cover."""

from __future__ import annotations

from typing import Any

import pytest

from generator.drift.compare.documents import compare
from generator.drift.compare.uncovered import extensions, others, texts
from generator.drift.report.changes import group
from generator.drift.report.words import sentence

from .small import (
    PLACES,
    TODAY,
    Document,
    body,
    changed,
    document,
    findings_of,
    mutated,
    operation,
    schema,
)


def test_texts_are_counted_and_are_nofound() -> None:
    def tell(data: Document) -> None:
        operation(data)["summary"] = "Send it"
        schema(data)["description"] = "What was sent"

    assert findings_of(tell) == []
    assert sorted(text.pointer for text in texts(document(), changed(tell))) == [
        "#/components/schemas/Message/description",
        "#/paths/~1messages/post/summary",
    ]


def test_a_property_called_title_is_no_text() -> None:
    def titled(kind: str) -> Document:
        return changed(lambda data: schema(data)["properties"].update(title={"type": kind}))

    assert texts(titled("string"), titled("integer")) == []
    assert [finding.id for finding in compare(titled("string"), titled("integer"), TODAY)][:1] == [
        "response-property-type-changed"
    ]


def test_extensions_that_name_things_break_an_upgrade() -> None:
    new = changed(lambda data: operation(data).update({"x-python-name": "submit", "x-other": 1}))
    upgrades = {extension.subject: extension.upgrade for extension in extensions(document(), new)}
    assert upgrades == {"x-python-name": "breaking", "x-other": "safe"}


@pytest.mark.parametrize(
    ("name", "value", "deployed", "upgrade"),
    [
        ("x-rate-limit", {"limit": "1/s"}, "risky", "risky"),
        ("x-outcome-check", "listMessages", "safe", "safe"),
        ("x-retry", "never", "safe", "risky"),
        ("x-error-in-200", {"path": "status"}, "safe", "risky"),
    ],
)
def test_extensions_that_the_generator_reads_are_rated(
    name: str, value: Any, deployed: str, upgrade: str
) -> None:
    new = changed(lambda data: operation(data).update({name: value}))
    for old, after in ((document(), new), (new, document())):
        (finding,) = extensions(old, after)
        assert (finding.subject, finding.deployed, finding.upgrade) == (name, deployed, upgrade)
        assert finding.site.operation == "sendMessage"


def test_the_same_change_of_an_extension_is_one_row() -> None:
    """Yet whoever acknowledged it at two operations has not acknowledged it at a third."""

    def limited(*methods: str) -> Document:
        def change(data: Document) -> None:
            for path, method in (limited_method.split() for limited_method in methods):
                operation(data, path, method)["x-rate-limit"] = "5/s"

        return changed(change)

    both = ("/messages post", "/messages get")
    (row,) = group(extensions(document(), limited(*both)))
    assert {site.operation for site in row.sites} == {"sendMessage", "listMessages"}
    (more,) = group(extensions(document(), limited(*both, "/messages/{id} get")))
    assert len(more.sites) == 3 and more.fingerprint != row.fingerprint
    (one,) = group(extensions(document(), limited(both[0])))
    assert one.fingerprint not in (row.fingerprint, more.fingerprint)


_THINGS = (
    "properties",
    "parameters",
    "responses",
    "paths",
    "headers",
    "content",
    "enum",
    "required",
    "items",
    "tags",
)


@pytest.mark.parametrize(
    "place", [place for place in PLACES if len(place) > 1 and place[-2] in _THINGS], ids=str
)
def test_nothing_is_passed_over_that_is_gone_or_new(place: tuple[str | int, ...]) -> None:
    old, new = document(), mutated(place, None, remove=True)
    for before, after in ((old, new), (new, old)):
        findings = compare(before, after, TODAY)
        assert findings or extensions(before, after) or others(before, after, findings)


def test_an_extension_is_told_with_its_field() -> None:
    new = changed(lambda data: body(data)["properties"]["sender"].update({"x-secret": True}))
    (finding,) = extensions(document(), new)
    (change,) = group([finding])
    assert sentence(change) == "`x-secret` of `sender` is new"
