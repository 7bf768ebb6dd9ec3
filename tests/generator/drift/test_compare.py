"""What is found between two documents, and how it is rated."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.drift.compare.documents import compare
from generator.drift.compare.uncovered import extensions, others, texts
from generator.drift.formats import html, machine
from generator.drift.formats import text as text_format
from generator.drift.inputs.document_versions import DocumentVersion
from generator.drift.model.finding import Finding
from generator.drift.model.lifecycle import Policy
from generator.drift.report import renames
from generator.drift.report import report as drift_report
from generator.drift.report.changes import group
from generator.drift.report.words import sentence
from tests.support.depth import depth

from .small import Document, Edit, body, changed, document, operation, schema

TODAY = date(2026, 1, 1)


def _findings(change: Edit) -> list[Finding]:
    return compare(document(), changed(change), TODAY)


def _parameter(data: Document, at: int) -> Document:
    node: Document = operation(data, method="get")["parameters"][at]
    return node


def _remove_path(data: Document) -> None:
    del data["paths"]["/messages/{id}"]


def _new_path(data: Document) -> None:
    data["paths"]["/numbers"] = {"get": {"responses": {"200": {"description": "Numbers"}}}}


CASES: tuple[tuple[Edit, str, str, str], ...] = (
    (_remove_path, "api-path-removed-without-deprecation", "breaking", "breaking"),
    (_new_path, "endpoint-added", "safe", "safe"),
    (lambda d: operation(d).update(operationId="send"), "api-operation-id-removed", "safe", "breaking"),
    (lambda d: operation(d).update(tags=["Sms"]), "api-tag-removed", "safe", "breaking"),
    (lambda d: operation(d).update(deprecated=True), "endpoint-deprecated", "safe", "safe"),
    (lambda d: operation(d).pop("requestBody"), "request-body-removed", "risky", "breaking"),
    (
        lambda d: operation(d)["requestBody"].update(required=False),
        "request-body-became-optional",
        "safe",
        "safe",
    ),
    (
        lambda d: body(d)["required"].append("sender"),
        "request-property-became-required",
        "risky",
        "breaking",
    ),
    (lambda d: body(d).pop("required"), "request-property-became-optional", "safe", "safe"),
    (lambda d: body(d)["properties"].pop("sender"), "request-property-removed", "risky", "breaking"),
    (
        lambda d: body(d)["properties"].update(text={"type": "string"}),
        "new-optional-request-property",
        "safe",
        "safe",
    ),
    (
        lambda d: (body(d)["properties"].update(text={"type": "string"}), body(d)["required"].append("text")),
        "new-required-request-property",
        "breaking",
        "breaking",
    ),
    (
        lambda d: body(d)["properties"]["ttl"].update(type="string"),
        "request-property-type-changed",
        "breaking",
        "breaking",
    ),
    (
        lambda d: body(d)["properties"]["ttl"].update(type="number"),
        "request-property-type-generalized",
        "safe",
        "safe",
    ),
    (
        lambda d: body(d)["properties"]["ttl"].update(maximum=10),
        "request-property-max-decreased",
        "risky",
        "risky",
    ),
    (
        lambda d: body(d)["properties"]["to"].update(maxLength=40),
        "request-property-max-length-increased",
        "safe",
        "safe",
    ),
    (
        lambda d: body(d)["properties"]["kind"]["enum"].remove("text"),
        "request-property-enum-value-removed",
        "breaking",
        "breaking",
    ),
    (
        lambda d: body(d)["properties"]["kind"]["enum"].append("binary"),
        "request-property-enum-value-added",
        "safe",
        "safe",
    ),
    (
        lambda d: body(d)["properties"]["sender"].update(enum=["a"]),
        "request-property-became-enum",
        "breaking",
        "breaking",
    ),
    (
        lambda d: body(d).update(additionalProperties=False),
        "request-body-additional-properties-forbidden",
        "risky",
        "risky",
    ),
    (
        lambda d: _parameter(d, 0).update(required=True),
        "request-parameter-became-required",
        "risky",
        "breaking",
    ),
    (
        lambda d: _parameter(d, 0)["schema"].update(default=5),
        "request-parameter-default-value-changed",
        "risky",
        "risky",
    ),
    (
        lambda d: operation(d, method="get")["parameters"].pop(),
        "request-parameter-removed",
        "risky",
        "breaking",
    ),
    (
        lambda d: schema(d)["properties"].pop("id"),
        "response-required-property-removed",
        "risky",
        "breaking",
    ),
    (
        lambda d: schema(d)["properties"].pop("price"),
        "response-optional-property-removed",
        "risky",
        "breaking",
    ),
    (
        lambda d: schema(d)["properties"].update(cost={"type": "string"}),
        "response-optional-property-added",
        "safe",
        "safe",
    ),
    (
        lambda d: schema(d)["required"].remove("id"),
        "response-property-became-optional",
        "risky",
        "breaking",
    ),
    (lambda d: schema(d)["required"].append("price"), "response-property-became-required", "safe", "safe"),
    (
        lambda d: schema(d)["properties"]["price"].update(nullable=True),
        "response-property-became-nullable",
        "risky",
        "breaking",
    ),
    (
        lambda d: schema(d)["properties"]["price"].update(type="number"),
        "response-property-type-changed",
        "breaking",
        "breaking",
    ),
    (
        lambda d: schema(d)["properties"]["status"]["enum"].append("queued"),
        "response-property-enum-value-added",
        "safe",
        "safe",
    ),
    (
        lambda d: schema(d, "Part")["properties"]["text"].update(type="integer"),
        "response-property-type-changed",
        "breaking",
        "breaking",
    ),
    (
        lambda d: operation(d)["responses"].update({"202": {"description": "Later"}}),
        "response-success-status-added",
        "safe",
        "safe",
    ),
    (
        lambda d: operation(d, "/messages/{id}", "get")["responses"].pop("404"),
        "response-non-success-status-removed",
        "safe",
        "safe",
    ),
    (
        lambda d: operation(d, method="get")["responses"]["200"]["headers"].pop("X-Total"),
        "optional-response-header-removed",
        "risky",
        "safe",
    ),
    (lambda d: operation(d).update(security=[]), "api-security-removed", "safe", "safe"),
    (
        lambda d: d["components"]["securitySchemes"]["key"].update(scheme="bearer"),
        "api-security-component-scheme-changed",
        "breaking",
        "safe",
    ),
    (
        lambda d: d["servers"].append({"url": "https://other.example.com/v1"}),
        "api-server-added",
        "safe",
        "safe",
    ),
    (
        lambda d: d.update(servers=[{"url": "https://other.example.com/v1"}]),
        "api-host-changed",
        "risky",
        "safe",
    ),
)


@pytest.mark.parametrize(("change", "name", "deployed", "upgrade"), CASES, ids=[case[1] for case in CASES])
def test_one_change_is_found_once_and_rated(change: Edit, name: str, deployed: str, upgrade: str) -> None:
    findings = group(_findings(change))
    mine = [row for row in findings if row.finding.id == name]
    assert mine, [row.finding.id for row in findings]
    assert (mine[0].deployed, mine[0].upgrade) == (deployed, upgrade)
    assert findings[0].worst == mine[0].worst, "another row is worse than the one that is meant"


def test_a_document_is_like_itself() -> None:
    assert compare(document(), document(), TODAY) == []


def test_a_path_that_moved_into_the_server_is_no_change() -> None:
    def move(data: Document) -> None:
        data["servers"] = [{"url": "https://api.example.com"}]
        data["paths"] = {f"/v1{path}": item for path, item in data["paths"].items()}

    assert _findings(move) == []


def test_variables_of_a_server_are_filled_in() -> None:
    def move(data: Document) -> None:
        data["servers"] = [
            {"url": "https://{host}/v1", "variables": {"host": {"default": "api.example.com"}}}
        ]

    assert _findings(move) == []


def test_a_parameter_of_a_path_may_be_called_otherwise() -> None:
    def rename(data: Document) -> None:
        item = data["paths"].pop("/messages/{id}")
        item["get"]["parameters"][0]["name"] = "uuid"
        data["paths"]["/messages/{uuid}"] = item

    findings = _findings(rename)
    assert [(finding.id, finding.deployed, finding.upgrade) for finding in findings] == [
        ("request-parameter-renamed", "safe", "breaking")
    ]


def test_inline_or_by_reference_is_the_same() -> None:
    def inline(data: Document) -> None:
        media = operation(data)["responses"]["200"]["content"]["application/json"]
        media["schema"] = copy.deepcopy(schema(data))

    assert _findings(inline) == []


def test_an_all_of_of_one_schema_is_that_schema() -> None:
    def wrap(data: Document) -> None:
        items = schema(data)["properties"]["parts"]
        items["items"] = {"allOf": [items["items"]], "description": "A part"}

    assert _findings(wrap) == []


def test_one_fact_is_one_row_with_all_its_sites() -> None:
    findings = group(_findings(lambda data: schema(data)["properties"].pop("price")))
    assert len(findings) == 1
    assert {site.operation for site in findings[0].sites} == {"sendMessage", "listMessages", "getMessage"}


def test_a_fingerprint_does_not_depend_on_other_changes() -> None:
    def one(data: Document) -> None:
        schema(data)["properties"].pop("price")

    def both(data: Document) -> None:
        one(data)
        body(data)["properties"].pop("sender")

    (alone,) = group(_findings(one))
    assert alone.fingerprint in {row.fingerprint for row in group(_findings(both))}


@pytest.mark.parametrize(
    ("sunset", "name"),
    [
        (None, "api-path-removed-with-deprecation"),
        ("2025-12-31", "api-path-removed-with-deprecation"),
        ("2026-12-31", "api-path-removed-before-sunset"),
        ("soon", "api-path-sunset-parse"),
    ],
)
def test_a_removal_is_rated_by_its_announcement_and_breaks_anyway(sunset: str | None, name: str) -> None:
    old = document()
    operation(old, "/messages/{id}", "get").update(
        deprecated=True, **({"x-sunset": sunset} if sunset else {})
    )
    (finding,) = compare(old, changed(_remove_path), TODAY)
    assert (finding.id, finding.deployed, finding.upgrade) == (name, "breaking", "breaking")


def test_webhooks_are_received() -> None:
    def hook(*names: str) -> Document:
        properties = {name: {"type": "string"} for name in names}
        content = {
            "application/json": {"schema": {"type": "object", "required": ["a"], "properties": properties}}
        }
        return {**document(), "x-webhooks": {"status": {"post": {"requestBody": {"content": content}}}}}

    (finding,) = compare(hook("a", "b"), hook("b"), TODAY)
    assert (finding.id, finding.direction) == ("response-required-property-removed", "response")


def test_texts_are_counted_and_are_no_findings() -> None:
    def tell(data: Document) -> None:
        operation(data)["summary"] = "Send it"
        schema(data)["description"] = "What was sent"

    assert _findings(tell) == []
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


def _pointers(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in items:
        yield (*path, key)
        yield from _pointers(member, (*path, key))


PLACES = sorted(_pointers(document()), key=str)
VALUES: list[Any] = [None, True, 0, 7, "", "other", [], {}, ["x"], {"type": "string"}, {"$ref": "#/nowhere"}]


def mutated(place: tuple[str | int, ...], value: Any, remove: bool) -> Document:
    data = document()
    owner: Any = data
    for step in place[:-1]:
        owner = owner[step]
    if remove:
        del owner[place[-1]]
    else:
        owner[place[-1]] = value
    return data


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


@given(st.sampled_from(PLACES), st.sampled_from(VALUES), st.booleans())
@settings(max_examples=depth(20, 300))
def test_a_malformed_document_is_like_itself(place: tuple[str | int, ...], value: Any, remove: bool) -> None:
    broken = mutated(place, value, remove)
    assert compare(broken, copy.deepcopy(broken), TODAY) == []


def test_schemas_that_hold_themselves_many_times_over_end() -> None:
    def knot(kind: str) -> Document:
        data = document()
        for at in range(40):
            properties = {
                name: {"$ref": f"#/components/schemas/S{(at + step) % 40}"}
                for step, name in ((1, "a"), (2, "b"))
            }
            data["components"]["schemas"][f"S{at}"] = {"type": "object", "properties": properties}
        data["components"]["schemas"]["S0"]["properties"]["leaf"] = {"type": kind}
        body(data)["properties"]["knot"] = {"$ref": "#/components/schemas/S1"}
        return data

    assert compare(knot("string"), knot("integer"), TODAY)


def test_an_alternative_that_holds_its_union_is_compared() -> None:
    def union(kind: str) -> Document:
        properties = {"text": {"type": kind}, "inner": {"$ref": "#/components/schemas/Part"}}
        data = document()
        data["components"]["schemas"]["Part"] = {
            "anyOf": [{"type": "object", "properties": properties}, {"type": "string"}]
        }
        return data

    assert {finding.id for finding in compare(union("string"), union("integer"), TODAY)} == {
        "response-property-type-changed"
    }


def test_a_reference_that_leads_round_in_a_circle_ends() -> None:
    def circle(data: Document) -> None:
        data["components"]["schemas"]["Message"] = {"$ref": "#/components/schemas/Message"}

    assert _findings(circle)


@given(st.sampled_from(PLACES), st.sampled_from(VALUES), st.booleans())
@settings(max_examples=depth(15, 200))
def test_every_format_takes_a_malformed_document(
    place: tuple[str | int, ...], value: Any, remove: bool
) -> None:
    ends_of = [
        DocumentVersion(name="x", file="x", document=data, published=data, source=b"a: 1")
        for data in (document(), mutated(place, value, remove))
    ]
    made = drift_report.make(*ends_of, today=TODAY, python=False)
    for write in (
        machine.as_json,
        machine.github,
        machine.junit,
        machine.oasdiff_json,
        html.html,
        text_format.markdown,
    ):
        assert isinstance(write(made), str)


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


def _staged(level: str) -> Document:
    data = document()
    operation(data)["parameters"] = [
        {"in": "query", "name": "q", "x-stability-level": level, "schema": {"type": "string"}}
    ]
    schema(data)["properties"]["price"]["x-stability-level"] = level
    return data


def test_what_is_less_stable_than_the_policy_says_is_not_reported() -> None:
    old, new = _staged("alpha"), _staged("alpha")
    operation(new)["parameters"] = []
    schema(new)["properties"]["price"]["type"] = "number"
    assert compare(old, new)
    assert not compare(old, new, policy=Policy(level="beta"))
    for data in (old, new):
        for item in data["paths"].values():
            for declared in item.values():
                declared["x-stability-level"] = "draft"
    operation(new)["responses"].clear()
    assert compare(old, new) and not compare(old, new, policy=Policy(level="alpha"))
    new["paths"].clear()
    assert compare(old, new) and not compare(old, new, policy=Policy(level="alpha"))


def test_the_stability_of_a_parameter() -> None:
    names = [finding.id for finding in compare(_staged("stable"), _staged("alpha"))]
    assert "request-parameter-stability-decreased" in names
    assert "api-invalid-stability-level" in [
        finding.id for finding in compare(_staged("stable"), _staged("none"))
    ]


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


def test_an_extension_is_told_with_its_field() -> None:
    new = changed(lambda data: body(data)["properties"]["sender"].update({"x-secret": True}))
    (finding,) = extensions(document(), new)
    (change,) = group([finding])
    assert sentence(change) == "`x-secret` of `sender` is new"


def test_what_cannot_be_built_is_left_out_and_the_rest_is_told() -> None:
    def odd(data: Document) -> None:
        schemas = data["components"]["schemas"]
        schemas["Odd"] = {"type": "object", "properties": {"a": {"type": "string", "required": True}}}
        content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Odd"}}}}
        answer = {"200": {"description": "Odd", **content}}
        operation(data, method="get")["responses"].update(answer)
        data["paths"]["/odd"] = {"post": {"operationId": "odd", "requestBody": content, "responses": answer}}

    def more(data: Document) -> None:
        odd(data)
        for item in (operation(data, method="get"), data["paths"]["/odd"]["post"]):
            item["deprecated"] = True
        body(data)["required"].append("sender")

    documents = [
        DocumentVersion(name=name, file=name, document=data, published=data, source=b"")
        for name, data in (("old", changed(odd)), ("new", changed(more)))
    ]
    report = drift_report.make(*documents)
    facts = [fact for change in report.changes for fact in change.python]
    assert "messages.send(): keyword 'sender' is now required" in facts
    assert "POST /odd" in report.python_failure and "required" in report.python_failure


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
