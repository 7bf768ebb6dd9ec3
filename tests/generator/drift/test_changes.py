"""One fact is one change, with one fingerprint; a rename is one change."""

from __future__ import annotations

from generator.drift.compare.documents import compare
from generator.drift.report import renames
from generator.drift.report.changes import group

from .small import (
    TODAY,
    Document,
    body,
    changed,
    document,
    findings_of,
    operation,
    schema,
)


def test_one_fact_is_one_row_with_all_its_sites() -> None:
    findings = group(findings_of(lambda data: schema(data)["properties"].pop("price")))
    assert len(findings) == 1
    assert {site.operation for site in findings[0].sites} == {"sendMessage", "listMessages", "getMessage"}


def test_a_fingerprint_does_not_depend_on_other_changes() -> None:
    def one(data: Document) -> None:
        schema(data)["properties"].pop("price")

    def both(data: Document) -> None:
        one(data)
        body(data)["properties"].pop("sender")

    (alone,) = group(findings_of(one))
    assert alone.fingerprint in {row.fingerprint for row in group(findings_of(both))}


def _two_references(*required: str) -> Document:
    """Two components with a property that refers to one and the same third."""
    data = document()
    content = operation(data)["requestBody"]["content"]["application/json"]
    reference = {"$ref": "#/components/schemas/Number"}
    data["components"]["schemas"]["Number"] = {"type": "object", "properties": {"digits": {"type": "string"}}}
    for owner, name in (("A", "from"), ("B", "payee")):
        needed = {"required": [name]} if name in required else {}
        data["components"]["schemas"][owner] = {"type": "object", **needed, "properties": {name: reference}}
        content["schema"]["properties"][owner.lower()] = {"$ref": f"#/components/schemas/{owner}"}
    return data


def test_a_property_is_not_what_it_refers_to() -> None:
    one, other, both = (
        group(compare(_two_references(), _two_references(*names), TODAY))
        for names in (("from",), ("payee",), ("from", "payee"))
    )
    assert (len(one), len(other), len(both)) == (1, 1, 2)
    assert one[0].fingerprint != other[0].fingerprint
    assert {change.fingerprint for change in both} == {one[0].fingerprint, other[0].fingerprint}


def test_a_fingerprint_expires_with_the_document_before() -> None:
    findings = compare(_two_references(), _two_references("from"), TODAY)
    (now,), (later,) = group(findings, "base"), group(findings, "another base")
    assert now.fingerprint != later.fingerprint


def test_names_of_other_owners_are_no_rename() -> None:
    old, new = _two_references(), _two_references()
    old["components"]["schemas"]["A"]["properties"]["amount"] = {"type": "string"}
    new["components"]["schemas"]["B"]["properties"]["amounts"] = {"type": "string"}
    changes = renames.pair(group(compare(old, new, TODAY)), old, new)
    assert {change.finding.id for change in changes} == {
        "request-property-removed",
        "new-optional-request-property",
    }


def test_operations_that_answer_alike_are_no_rename() -> None:
    def operation_of(words: str) -> Document:
        return {"operationId": words, "summary": words, "responses": {"204": {"description": "Done"}}}

    old = changed(
        lambda data: data["paths"].update({"/teams/{id}/members/locked": {"delete": operation_of("unlock")}})
    )
    new = changed(
        lambda data: data["paths"].update({"/teams/{id}/notes": {"delete": operation_of("forget")}})
    )
    changes = renames.pair(group(compare(old, new, TODAY)), old, new)
    assert [change.finding.id for change in changes] == [
        "api-path-removed-without-deprecation",
        "endpoint-added",
    ]
    new["paths"]["/teams/{id}/notes"]["delete"]["summary"] = "unlock"
    (change,) = renames.pair(group(compare(old, new, TODAY)), old, new)
    assert change.finding.id == "api-path-renamed"


def test_a_component_that_is_noted_where_it_is_used_changes_once() -> None:
    def noted(data: Document) -> Document:
        schema(data)["properties"]["last"] = {
            "description": "Last",
            "allOf": [{"$ref": "#/components/schemas/Part"}],
        }
        return data

    old, new = noted(document()), noted(document())
    schema(new, "Part")["properties"].pop("text")
    (change,) = group(compare(old, new, TODAY))
    assert change.finding.owner == '#/components/schemas/Part/"text"'
