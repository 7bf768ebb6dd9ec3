"""The manifest: what a reviewer must see of a change."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from generator.emit.manifest import COLUMNS, manifest
from generator.operations import reader as operations_reader
from generator.plan.joiner import join
from generator.schemas import opc_reader
from generator.schemas.model_properties import read_facts
from generator.source import overlay
from generator.source import reader as source_reader
from tests.generator.packages import OVERLAYS, SEED, carried_out, document

HEADER = (
    "operation_id  call  method  path  server  security  credentials  request_media_type  "
    "response_media_types  success  parameters  result  paging  regions  signature  retry  rate_limit  evidence  "
    "waiter"
)


def lines_of(data: dict[str, Any]) -> list[str]:
    api = operations_reader.read(data)
    view = operations_reader.generation_view(data, api)
    types = opc_reader.build(view, operations_reader.roots(api))
    return manifest(join(api, types, "pkg", read_facts(api, view))).splitlines()


def rows(data: dict[str, Any]) -> dict[str, dict[str, str]]:
    return {
        line.split("\t")[0]: dict(zip(COLUMNS, line.split("\t"), strict=True))
        for line in lines_of(data)[1:]
        if not line.startswith("#")
    }


@pytest.fixture(scope="module")
def seed() -> dict[str, Any]:
    return carried_out(source_reader.load(SEED).data, overlay.load_overlays(OVERLAYS)[:1])


def test_columns() -> None:
    assert "  ".join(COLUMNS) == HEADER


def test_the_seed(seed: dict[str, Any]) -> None:
    lines = lines_of(seed)
    assert lines[0].split("\t") == list(COLUMNS)
    table = [line.split("\t") for line in lines[1:] if not line.startswith("#")]
    assert len(table) == 25
    assert [(row[3], row[2]) for row in table] == sorted((row[3], row[2]) for row in table)
    manifest = rows(seed)
    assert manifest["sendSms"] == dict(
        zip(
            COLUMNS,
            (
                *(
                    "sendSms",
                    "sms.send",
                    "POST",
                    "/sms/json",
                    "https://rest.nexmo.com",
                    "basicAuth|bearerAuth",
                ),
                *("form", "application/x-www-form-urlencoded", "application/json", "200"),
                *("body:to*,body:from*,body:text*,body:type", "SmsResponse", *[""] * 3, "never", *[""] * 3),
            ),
            strict=True,
        )
    )
    assert manifest["listOwnedNumbers"]["credentials"] == "query"
    assert manifest["getCall"]["credentials"] == "header"
    assert manifest["getCall"]["parameters"] == "path:uuid*"
    assert manifest["deleteApplication"]["result"] == "Any"
    assert lines[-3:] == [
        f"# The tag {tag} has no operation in the document."
        for tag in ("Account", "Conversations", "Reports")
    ]


def _server(data: dict[str, Any]) -> None:
    data["servers"][0]["url"] = "https://elsewhere.example.com"


def _security(data: dict[str, Any]) -> None:
    data["paths"]["/v1/calls"]["get"]["security"] = [{"basicAuth": []}]


def _credentials(data: dict[str, Any]) -> None:
    form = data["paths"]["/sms/json"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    del form["schema"]["properties"]["api_secret"]
    form["schema"]["required"].remove("api_secret")


def _status(data: dict[str, Any]) -> None:
    responses = data["paths"]["/v1/calls"]["post"]["responses"]
    responses["202"] = responses.pop("201")


def _required(data: dict[str, Any]) -> None:
    data["paths"]["/v1/calls"]["get"]["parameters"][0]["required"] = True


def _moved(data: dict[str, Any]) -> None:
    data["paths"]["/v1/calls"]["get"]["parameters"][0]["in"] = "header"


@pytest.mark.parametrize(
    ("change", "operation", "column"),
    [
        (_server, "getCall", "server"),
        (_security, "listCalls", "security"),
        (_credentials, "sendSms", "credentials"),
        (_status, "createCall", "success"),
        (_required, "listCalls", "parameters"),
        (_moved, "listCalls", "parameters"),
    ],
)
def test_a_change_moves_its_line(
    seed: dict[str, Any], change: Callable[[dict[str, Any]], None], operation: str, column: str
) -> None:
    data = copy.deepcopy(seed)
    change(data)
    before, after = rows(seed), rows(data)
    assert before[operation][column] != after[operation][column]


def test_alternatives_scopes_and_cells() -> None:
    data = document(
        security=[{"a": [], "b": ["read", "write"]}, {"k": []}, {}],
        parameters=[{"name": "a,b\tc%", "in": "query", "x-python-name": "abc", "schema": {"type": "string"}}],
    )
    data["components"]["securitySchemes"] = {
        "a": {"type": "http", "scheme": "basic"},
        "b": {"type": "oauth2", "flows": {}},
        "k": {"type": "apiKey", "in": "query", "name": "k"},
    }
    row = rows(data)["getThing"]
    assert row["security"] == "a+b(read,write)|k|anonymous"
    assert row["credentials"] == "header"
    assert row["parameters"] == "query:a%2Cb%09c%25"


def test_media_types_that_are_not_sent_are_noted() -> None:
    data = document(
        requestBody={
            "content": {
                "application/xml": {"schema": {"type": "string"}},
                "application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}},
            }
        }
    )
    data["paths"]["/thing"]["post"] = data["paths"]["/thing"].pop("get")
    assert rows(data)["getThing"]["request_media_type"] == "application/json"
    assert "# getThing is not sent as application/xml." in lines_of(data)
