"""What SECURITY.md and docs/reliability.md name is there, and is as they say."""

from __future__ import annotations

import csv
import inspect
import json
import re
from importlib import resources
from typing import Any

from oas_runtime.call.sync_client import ClientOptions
from tests.support import ROOT
from vonage_client import Vonage

SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
RELIABILITY = (ROOT / "docs" / "reliability.md").read_text("utf-8")
with (ROOT / "generated" / "MANIFEST.tsv").open(encoding="utf-8", newline="") as _file:
    ROWS = {row["call"]: row for row in csv.DictReader(_file, delimiter="\t")}
CALL = re.compile(r"`([a-z]+\.[a-z][a-z_0-9]*)`")


def _table(heading: str) -> list[list[str]]:
    """The rows of the table with this heading."""
    lines = RELIABILITY.partition(heading)[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def _operation(call: str) -> dict[str, Any]:
    document = json.loads(resources.files("vonage_api").joinpath("openapi.json").read_bytes())
    named = ROWS[call]["operation_id"]
    return next(
        operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and operation.get("operationId") == named
    )


def test_every_test_that_holds_a_promise_is_there() -> None:
    named = [
        name
        for name in re.findall(r"`([\w./]+/[\w./]*)`", SECURITY)
        if name.startswith(("tests", "generator"))
    ]
    assert len(named) > 15
    for path in named:
        assert (ROOT / path).exists(), path
    for name in re.findall(r"`(test_\w+)` in `([\w/.]+)`", SECURITY):
        assert f"def {name[0]}" in (ROOT / name[1]).read_text("utf-8")


def _is_method(vonage: Vonage, call: str) -> bool:
    tag, _, name = call.partition(".")
    return callable(getattr(getattr(vonage, tag), name, None))


def test_every_call_is_one() -> None:
    named = set(CALL.findall(RELIABILITY)) - {"error.advice", "report.unknown"}
    with Vonage(api_key="abcd1234", api_secret="not-a-secret") as vonage:
        methods = {call for call in named if hasattr(vonage, call.split(".")[0]) and _is_method(vonage, call)}
    assert named <= methods, named - methods


def test_where_to_look_is_what_the_document_says() -> None:
    rows = [row for row in _table("| after a call of | check with |") if CALL.search(row[0])]
    assert len(rows) >= 8
    for after, look in rows:
        acting, looking = CALL.findall(after), CALL.findall(look)
        for index, call in enumerate(acting):
            wanted = looking[min(index, len(looking) - 1)]
            check = _operation(call)["x-outcome-check"]
            identifier = check["operation"] if isinstance(check, dict) else check
            assert identifier == ROWS[wanted]["operation_id"], call


def test_the_classes_are_those_of_the_manifest() -> None:
    rows = _table("| `retry` | operations | a repeated request |")
    assert len(rows) == 5
    for kind, operations, _ in rows:
        wanted = kind.strip("`").partition(" ")[0]
        for call in CALL.findall(operations):
            retry = ROWS[call]["retry"]
            assert retry.partition(" ")[0] == wanted and (" " in retry) == (" " in kind), call


def test_help_of_the_client_explains_every_option() -> None:
    text = Vonage.__doc__ or ""
    explained = set(re.findall(r"^        (\w+): \S", text, re.M))
    signature = set(inspect.signature(Vonage.__init__).parameters) - {"self", "options"}
    assert explained >= signature | set(ClientOptions.__annotations__)
    assert explained <= signature | set(ClientOptions.__annotations__) | {"ConfigurationError"}


def test_reprs_are_short() -> None:
    with Vonage(api_key="abcd1234", api_secret="not-a-secret") as vonage:
        for value in (vonage, vonage.sms, vonage.voice.with_raw_response):
            assert len(repr(value)) < 200 and "not-a-secret" not in repr(value)
