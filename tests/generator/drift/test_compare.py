"""The findings of the comparison of two documents, and their ratings."""

from __future__ import annotations

import copy

import pytest

from generator.drift.compare.documents import compare
from generator.drift.report.changes import group

from .small import TODAY, Document, Edit, body, document, findings_of, operation, remove_path, schema


def _parameter(data: Document, at: int) -> Document:
    node: Document = operation(data, method="get")["parameters"][at]
    return node


def _new_path(data: Document) -> None:
    data["paths"]["/numbers"] = {"get": {"responses": {"200": {"description": "Numbers"}}}}


CASES: tuple[tuple[Edit, str, str, str], ...] = (
    (remove_path, "api-path-removed-without-deprecation", "breaking", "breaking"),
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
    findings = group(findings_of(change))
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

    assert findings_of(move) == []


def test_variables_of_a_server_are_filled_in() -> None:
    def move(data: Document) -> None:
        data["servers"] = [
            {"url": "https://{host}/v1", "variables": {"host": {"default": "api.example.com"}}}
        ]

    assert findings_of(move) == []


def test_a_parameter_of_a_path_may_be_called_otherwise() -> None:
    def rename(data: Document) -> None:
        item = data["paths"].pop("/messages/{id}")
        item["get"]["parameters"][0]["name"] = "uuid"
        data["paths"]["/messages/{uuid}"] = item

    findings = findings_of(rename)
    assert [(finding.id, finding.deployed, finding.upgrade) for finding in findings] == [
        ("request-parameter-renamed", "safe", "breaking")
    ]


def test_inline_or_by_reference_is_the_same() -> None:
    def inline(data: Document) -> None:
        media = operation(data)["responses"]["200"]["content"]["application/json"]
        media["schema"] = copy.deepcopy(schema(data))

    assert findings_of(inline) == []


def test_an_all_of_of_one_schema_is_that_schema() -> None:
    def wrap(data: Document) -> None:
        items = schema(data)["properties"]["parts"]
        items["items"] = {"allOf": [items["items"]], "description": "A part"}

    assert findings_of(wrap) == []


def test_webhooks_are_received() -> None:
    def hook(*names: str) -> Document:
        properties = {name: {"type": "string"} for name in names}
        content = {
            "application/json": {"schema": {"type": "object", "required": ["a"], "properties": properties}}
        }
        return {**document(), "x-webhooks": {"status": {"post": {"requestBody": {"content": content}}}}}

    (finding,) = compare(hook("a", "b"), hook("b"), TODAY)
    assert (finding.id, finding.direction) == ("response-required-property-removed", "response")
