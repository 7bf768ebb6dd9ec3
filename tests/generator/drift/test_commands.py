"""Commands of the command line, waiters and refusals of the Python side: in the row of what changed, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from click import Context, Group, Parameter

from generator.drift.client_api.commands import of_option
from generator.drift.client_api.surface import read
from generator.drift.formats import html, machine, text
from generator.source import overlay
from generator.source import reader as source_reader
from generator.source.products import join, load_products
from tests.generator.packages import carried_out
from tests.support import ROOT
from vonage_client.cli.methods import tags
from vonage_client.cli.operations import tag_group

from .small import Document, body, changed, document, operation, report_of

SPEC = ROOT / "spec"


@pytest.mark.parametrize(
    ("change", "command"),
    [
        (lambda data: data["paths"]["/messages"].pop("post"), "messages send is gone"),
        (
            lambda data: operation(data).update(operationId="submit"),
            "messages send is now vonage-client messages submit",
        ),
        (lambda data: body(data)["properties"].pop("sender"), "messages send: option --sender is gone"),
        (lambda data: body(data)["required"].append("ttl"), "messages send: option --ttl is now required"),
        (
            lambda data: body(data)["properties"].update(reply_to={"type": "string"}),
            "messages send: option --reply-to is new, optional",
        ),
        (
            lambda data: body(data)["properties"].update(sender={"type": "integer"}),
            "messages send: option --sender takes other values",
        ),
        (
            lambda data: body(data)["properties"]["kind"]["enum"].append("binary"),
            "messages send: option --kind takes more values",
        ),
    ],
)
def test_a_row_names_the_command(change: Callable[[Document], Any], command: str) -> None:
    report = report_of(document(), changed(change))
    line = f"vonage-client {command}"
    rows = [row for row in report.changes if line in row.commands]
    assert len(rows) == 1, [row.commands for row in report.changes]
    assert line in text.text(report, lambda _, value: value)
    assert f"`{line}`" in text.markdown(report)
    assert f"<code>{line}</code>" in html.html(report)
    assert line in machine.as_json(report)


def test_what_shows_nothing_on_the_command_line_names_none() -> None:
    edited = changed(lambda data: data["components"]["schemas"]["Message"]["properties"].pop("price"))
    assert [row.commands for row in report_of(document(), edited).changes] == [()]


@pytest.fixture(scope="module")
def effective() -> Document:
    """The document that the client is made of."""
    published = source_reader.load(SPEC / "vonage.yaml").data
    joined = join(published, load_products(SPEC / "overlays"))
    return carried_out(joined, overlay.load_overlays(SPEC / "overlays"))


def _options(group: Group, context: Context, name: str) -> list[Parameter]:
    command = group.get_command(context, name)
    assert command is not None
    return command.params


def test_commands_and_options_are_those_of_the_command_line(effective: Document) -> None:
    context = Context(Group("vonage-client"))
    real = {
        f"vonage-client {group.name} {name}: option {flag}"
        for group in (tag_group(tag, "") for tag in tags())
        for name in group.list_commands(context)
        for item in _options(group, context, name)
        for flag in item.opts
    }
    surface = read(effective)
    ours = {
        of_option(method, name, " ").strip()
        for method in surface.methods.values()
        for name in method.arguments
    }
    assert len(ours) > 300
    assert ours - {""} <= real, sorted(ours - real)[:5]


def _of(data: Document, name: str) -> Document:
    return next(
        one
        for item in data["paths"].values()
        for one in item.values()
        if isinstance(one, dict) and one.get("operationId") == name
    )


def _without(effective: Document, name: str, extension: str, value: Any = None) -> Document:
    """The effective document with an extension of one operation gone, or changed."""
    paths = {
        path: {
            method: (
                {
                    **{key: part for key, part in one.items() if key != extension},
                    **({extension: value} if value else {}),
                }
                if isinstance(one, dict) and one.get("operationId") == name
                else one
            )
            for method, one in item.items()
        }
        for path, item in effective["paths"].items()
    }
    return {**effective, "paths": paths}


def test_a_waiter_that_is_gone_is_a_method_and_a_command_that_are_gone(effective: Document) -> None:
    (row,) = report_of(effective, _without(effective, "getCall", "x-waiter")).changes
    assert (row.deployed, row.upgrade) == ("safe", "breaking")
    assert row.python == ("voice.wait_for_call() is gone",)
    assert row.commands == ("vonage-client voice wait-for-call is gone",)


def test_an_iterator_is_two_options_of_the_command_of_its_list(effective: Document) -> None:
    (row,) = report_of(_without(effective, "listCalls", "x-pagination"), effective).changes
    assert (row.upgrade, row.python) == ("risky", ("voice.iter_calls() is new",))
    assert row.commands == ("vonage-client voice list-calls: options --all and --limit are new",)


def test_a_row_says_when_a_method_begins_and_ends_to_raise_for_a_success(effective: Document) -> None:
    without = _without(effective, "sendSms", "x-error-in-200")
    (row,) = report_of(without, effective).changes
    raised = "RejectedError where messages[].status other than 0, by SmsStatus"
    assert (row.upgrade, row.python) == ("risky", (f"sms.send() raises {raised}",))
    (row,) = report_of(effective, without).changes
    assert (row.upgrade, row.python) == ("risky", (f"sms.send() raises no more {raised}",))
    rule = {**_of(effective, "sendSms")["x-error-in-200"], "success": ["0", "7"]}
    (row,) = report_of(effective, _without(effective, "sendSms", "x-error-in-200", rule)).changes
    assert row.python == (
        "sms.send() raises RejectedError where messages[].status other than 0 or 7, by SmsStatus; "
        f"before: {raised}",
    )


def test_a_code_that_is_gone_is_told_in_the_row_of_its_table() -> None:
    def tables(data: Document, *codes: str) -> Document:
        table = {"type": "string", "description": "How it ended.", "codes": {code: {} for code in codes}}
        data["x-code-tables"] = {"outcome": table}
        return data

    report = report_of(tables(document(), "done", "failed"), tables(document(), "done"))
    (row,) = report.changes
    assert row.finding.subject == "x-code-tables" and row.upgrade == "breaking"
    assert row.python == ("Outcome.FAILED is gone",)
