"""Single changes of our own document, each with what a person expects of the page: both verdicts, and the words.

The verdicts are those of the worst row. Words are a part of a sentence of the Python side; without words there must be
no sentence that breaks.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from generator.drift.model.finding import VERDICTS
from generator.drift.report import report as drift_report
from generator.drift.report.words import title
from generator.source import reader as source_reader
from tests.support import ROOT

from .small import Document, report_of

SPEC = ROOT / "spec" / "vonage.yaml"
PUBLISHED = source_reader.load(SPEC).data
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


class Case(NamedTuple):
    """One change, and what it does."""

    name: str
    change: Callable[[Document], Any]
    deployed: str
    upgrade: str
    words: str = ""


def _operation(data: Document, name: str) -> Document:
    for item in data["paths"].values():
        for operation in item.values():
            if operation.get("operationId") == name:
                node: Document = operation
                return node
    raise LookupError(name)


def _parameter(data: Document, operation: str, name: str) -> Document:
    node: Document = next(
        parameter for parameter in _operation(data, operation)["parameters"] if parameter["name"] == name
    )
    return node


def _sent(data: Document, operation: str) -> Document:
    (media,) = _operation(data, operation)["requestBody"]["content"].values()
    node: Document = media["schema"]
    return node


def _schema(data: Document, name: str) -> Document:
    node: Document = data["components"]["schemas"][name]
    return node


def _properties(data: Document, name: str) -> Document:
    node: Document = _schema(data, name)["properties"]
    return node


def _add_required(data: Document) -> None:
    _sent(data, "sendSms")["properties"]["callback"] = {"type": "string"}
    _sent(data, "sendSms")["required"].append("callback")


def _drop(data: Document, operation: str, name: str) -> None:
    _operation(data, operation)["parameters"].remove(_parameter(data, operation, name))


def _rename_schema(data: Document) -> None:
    def visit(value: Any) -> None:
        for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            visit(member)
        if isinstance(value, dict) and value.get("$ref") == "#/components/schemas/Call":
            value["$ref"] = "#/components/schemas/PhoneCall"

    data["components"]["schemas"]["PhoneCall"] = data["components"]["schemas"].pop("Call")
    visit(data)


def _rename(owner: Document, old: str, new: str) -> None:
    owner[new] = owner.pop(old)


def _rename_path_parameter(data: Document) -> None:
    item = data["paths"].pop("/v2/applications/{id}")
    for operation in item.values():
        operation["parameters"][0]["name"] = "application"
    data["paths"]["/v2/applications/{application}"] = item


def _turn(owner: list[Any]) -> None:
    owner.reverse()


def _reorder(owner: Document) -> None:
    for key in sorted(owner, reverse=True):
        owner[key] = owner.pop(key)


def _media(data: Document) -> None:
    content = _operation(data, "sendSms")["requestBody"]["content"]
    content[JSON] = content.pop(FORM)


def _deep(data: Document, *steps: str | int) -> Any:
    node: Any = data
    for step in steps:
        node = node[step]
    return node


def _result(data: Document, operation: str, status: str) -> Document:
    node: Document = _operation(data, operation)["responses"][status]
    return node


CASES = (
    Case(
        "a new required field",
        _add_required,
        "breaking",
        "breaking",
        "sms.send(): keyword 'callback' is new, required",
    ),
    Case("a field is optional now", lambda d: _sent(d, "sendSms")["required"].remove("text"), "safe", "safe"),
    Case(
        "a field is required now",
        lambda d: _sent(d, "requestVerification")["required"].append("lg"),
        "risky",
        "breaking",
        "keyword 'lg' is now required",
    ),
    Case(
        "a field is gone",
        lambda d: _sent(d, "sendSms")["properties"].pop("type"),
        "risky",
        "breaking",
        "sms.send(): keyword 'type' is gone",
    ),
    Case(
        "a field is renamed",
        lambda d: _rename(_sent(d, "requestVerification")["properties"], "lg", "language"),
        "risky",
        "breaking",
        "keyword 'lg' is gone",
    ),
    Case(
        "a new optional field",
        lambda d: _sent(d, "requestVerification")["properties"].update(country={"type": "string"}),
        "safe",
        "safe",
    ),
    Case(
        "a field takes other values",
        lambda d: _sent(d, "sendSms")["properties"]["to"].update(type="integer"),
        "breaking",
        "breaking",
        "sms.send(): keyword 'to': str -> int",
    ),
    Case(
        "a value is not taken any more",
        lambda d: _sent(d, "sendSms")["properties"]["type"]["enum"].remove("unicode"),
        "breaking",
        "breaking",
        "sms.send(): keyword 'type': Literal",
    ),
    Case(
        "a value is taken too",
        lambda d: _sent(d, "sendSms")["properties"]["type"]["enum"].append("flash"),
        "safe",
        "safe",
    ),
    Case(
        "a number is not taken any more",
        lambda d: _sent(d, "requestVerification")["properties"]["code_length"]["enum"].remove(6),
        "breaking",
        "breaking",
        "keyword 'code_length': Literal",
    ),
    Case(
        "a text may be no longer than",
        lambda d: _sent(d, "requestVerification")["properties"]["brand"].update(maxLength=18),
        "risky",
        "risky",
    ),
    Case(
        "another default",
        lambda d: _sent(d, "requestVerification")["properties"]["code_length"].update(default=6),
        "risky",
        "risky",
    ),
    Case(
        "a nested field is required now",
        lambda d: _deep(d, "components", "schemas", "MessageRequest", "properties", "image").update(
            required=["url"]
        ),
        "risky",
        "breaking",
        "MessageRequestImage.url is now required",
    ),
    Case(
        "a nested value is not taken any more",
        lambda d: _deep(
            d,
            "components",
            "schemas",
            "CreateCallRequest",
            "properties",
            "to",
            "items",
            "properties",
            "type",
            "enum",
        ).remove("vbc"),
        "breaking",
        "breaking",
        "CreateCallRequestToItem.type: Literal",
    ),
    Case(
        "a nested field is gone",
        lambda d: _deep(
            d, "components", "schemas", "CreateCallRequest", "properties", "to", "items", "properties"
        ).pop("number"),
        "risky",
        "breaking",
        "CreateCallRequestToItem.number is gone",
    ),
    Case("another media type", _media, "breaking", "safe"),
    Case(
        "a parameter is gone",
        lambda d: _drop(d, "listCalls", "record_index"),
        "risky",
        "breaking",
        "voice.list_calls(): keyword 'record_index' is gone",
    ),
    Case(
        "a parameter takes other values",
        lambda d: _parameter(d, "listCalls", "page_size").update(schema={"type": "string"}),
        "safe",
        "breaking",
        "voice.list_calls(): keyword 'page_size': int -> str",
    ),
    Case(
        "a parameter is required now",
        lambda d: _parameter(d, "listCalls", "status").update(required=True),
        "risky",
        "breaking",
        "voice.list_calls(): keyword 'status' is now required",
    ),
    Case(
        "a parameter is renamed",
        lambda d: _parameter(d, "listCalls", "date_start").update(name="start_date"),
        "risky",
        "breaking",
        "voice.list_calls(): keyword 'date_start' is gone",
    ),
    Case(
        "a new required parameter",
        lambda d: _operation(d, "deleteApplication")["parameters"].append(
            {"name": "force", "in": "query", "required": True, "schema": {"type": "boolean"}}
        ),
        "breaking",
        "breaking",
        "applications.delete(): keyword 'force' is new, required",
    ),
    Case(
        "a new optional parameter",
        lambda d: _operation(d, "deleteApplication")["parameters"].append(
            {"name": "force", "in": "query", "schema": {"type": "boolean"}}
        ),
        "safe",
        "safe",
    ),
    Case(
        "a page may hold less",
        lambda d: _parameter(d, "listCalls", "page_size")["schema"].update(maximum=20),
        "risky",
        "risky",
    ),
    Case(
        "a parameter of the path is renamed",
        _rename_path_parameter,
        "safe",
        "breaking",
        "applications.get(): keyword 'id' is gone",
    ),
    Case(
        "an operation is gone",
        lambda d: d["paths"].pop("/number/cancel"),
        "breaking",
        "breaking",
        "numbers.cancel() is gone",
    ),
    Case(
        "an operation is called otherwise",
        lambda d: _operation(d, "sendSms").update(operationId="submitSms"),
        "safe",
        "breaking",
        "sms.send() is now sms.submit()",
    ),
    Case(
        "an operation has another tag",
        lambda d: _operation(d, "sendSms").update(tags=["Texting"]),
        "safe",
        "breaking",
        "sms.send() is now texting.",
    ),
    Case(
        "a new operation",
        lambda d: d["paths"]["/v1/calls"].update(
            head={
                "operationId": "probeCalls",
                "tags": ["Voice"],
                "responses": {"200": {"description": "Some"}},
            }
        ),
        "safe",
        "safe",
    ),
    Case(
        "an operation is deprecated",
        lambda d: _operation(d, "sendSms").update(deprecated=True),
        "safe",
        "safe",
    ),
    Case(
        "an attribute is gone",
        lambda d: _properties(d, "Call").pop("price"),
        "risky",
        "breaking",
        "Call.price is gone",
    ),
    Case(
        "an attribute is renamed",
        lambda d: _rename(_properties(d, "MessageResponse"), "message_uuid", "message_id"),
        "risky",
        "breaking",
        "MessageResponse.message_uuid is gone",
    ),
    Case(
        "an attribute is a number now",
        lambda d: _properties(d, "Call")["price"].update(type="number"),
        "breaking",
        "breaking",
        "Call.price: str | None -> float | None",
    ),
    Case(
        "an attribute may be null",
        lambda d: _properties(d, "Call")["price"].update(nullable=True),
        "risky",
        "breaking",
    ),
    Case(
        "an attribute is a text now",
        lambda d: _properties(d, "Call").update({"from": {"type": "string"}}),
        "breaking",
        "breaking",
        "Call.from_: CallFrom | None -> str | None",
    ),
    Case(
        "an attribute of the list is gone",
        lambda d: _properties(d, "CallList").pop("_embedded"),
        "risky",
        "breaking",
        "CallList.embedded is gone",
    ),
    Case(
        "items are of another type",
        lambda d: _properties(d, "Number")["features"].update(items={"type": "integer"}),
        "breaking",
        "breaking",
        "Number.features: list[",
    ),
    Case(
        "a list is a text now",
        lambda d: _properties(d, "Number").update(features={"type": "string"}),
        "breaking",
        "breaking",
        "Number.features: list[",
    ),
    Case(
        "an attribute is a date now",
        lambda d: _properties(d, "Call")["duration"].update(format="date-time"),
        "safe",
        "breaking",
        "Call.duration: str | None -> datetime | str | None",
    ),
    Case(
        "a new attribute", lambda d: _properties(d, "Call").update(label={"type": "string"}), "safe", "safe"
    ),
    Case(
        "an attribute is always there", lambda d: _schema(d, "Call").update(required=["uuid"]), "safe", "safe"
    ),
    Case(
        "a status may be new",
        lambda d: _properties(d, "Call")["status"]["enum"].append("held"),
        "safe",
        "safe",
    ),
    Case(
        "a status is not told any more",
        lambda d: _properties(d, "Call")["status"]["enum"].remove("timeout"),
        "safe",
        "safe",
    ),
    Case(
        "nothing else is in it",
        lambda d: _schema(d, "Call").update(additionalProperties=False),
        "safe",
        "safe",
    ),
    Case("a model is called otherwise", _rename_schema, "safe", "breaking", "model Call is now PhoneCall"),
    Case(
        "another result",
        lambda d: _result(d, "createCall", "201")["content"][JSON]["schema"].update(
            {"$ref": "#/components/schemas/CallList"}
        ),
        "risky",
        "breaking",
        "voice.create_call() returns CallList, was Call",
    ),
    Case(
        "no result",
        lambda d: _result(d, "createCall", "201").pop("content"),
        "breaking",
        "breaking",
        "voice.create_call() returns",
    ),
    Case(
        "a new success without a result",
        lambda d: _operation(d, "createCall")["responses"].update({"202": {"description": "Later"}}),
        "safe",
        "risky",
    ),
    Case(
        "a new refusal",
        lambda d: _operation(d, "createCall")["responses"].update({"409": {"description": "Busy"}}),
        "safe",
        "safe",
    ),
    Case(
        "another host",
        lambda d: _operation(d, "sendSms").update(servers=[{"url": "https://sms.example.com"}]),
        "risky",
        "safe",
    ),
    Case("another text", lambda d: _operation(d, "sendSms").update(summary="Send it"), "none", "none"),
    Case(
        "another order of parameters",
        lambda d: _turn(_operation(d, "listCalls")["parameters"]),
        "none",
        "none",
    ),
    Case("another order of attributes", lambda d: _reorder(_properties(d, "Call")), "none", "none"),
    Case("another order of operations", lambda d: _reorder(d["paths"]), "none", "none"),
)


def _made(change: Callable[[Document], Any]) -> drift_report.Report:
    new = copy.deepcopy(PUBLISHED)
    change(new)
    return report_of(PUBLISHED, new)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_one_change_does(case: Case) -> None:
    made = _made(case.change)
    assert not made.python_failure
    rows = [(row.deployed, row.upgrade, title(row), row.python) for row in made.changes]
    order = (*VERDICTS, "none")
    for at, wanted in enumerate((case.deployed, case.upgrade)):
        assert min((row[at] for row in rows), key=order.index, default="none") == wanted, rows
    broken = [sentence for row in made.changes if row.upgrade == "breaking" for sentence in row.python]
    if case.words:
        assert any(case.words in sentence for sentence in broken), rows
    elif case.upgrade != "breaking":
        assert not broken


def test_enough_changes_break_programs_that_upgrade() -> None:
    assert sum(bool(case.words) for case in CASES) >= 30
