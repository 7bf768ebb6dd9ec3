"""docs/migrating.md: each method of the official SDK has a counterpart that runs; names that lead nowhere say so."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from examples.demo import credentials
from tests.contract.test_examples import _example as example_of
from tests.support import programs
from vonage_client import AsyncVonage, Vonage
from vonage_client.not_covered import INSTEAD
from vonage_client.sandbox import Sandbox, serve
from vonage_client.webhooks import Webhooks

from . import migration


@pytest.fixture(scope="module")
def stand_in() -> Iterator[tuple[list[Sandbox], Vonage]]:
    doors = Sandbox.for_each_server(stateful=False)
    with serve(*doors) as running, Vonage(**credentials(), servers=running.servers, max_retries=0) as vonage:
        yield doors, vonage


def test_the_page_has_the_table() -> None:
    text = migration.PAGE.read_text("utf-8")
    assert migration.with_table(text) == text, "run: python -m tests.project.migration"
    assert len(migration.rows()) == 110


def test_the_table_has_all_methods_of_the_official_sdk() -> None:
    programs.OFFICIAL_SDK.require()
    from tests.official.both import Witness

    assert [row.official for row in migration.rows()] == sorted(Witness.names())


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("row", migration.rows(), ids=lambda row: row.official)
def test_each_right_side_runs(stand_in: tuple[list[Sandbox], Vonage], row: migration.Row) -> None:
    doors, vonage = stand_in
    for door in doors:
        door.requests.clear()
    names: dict[str, Any] = {"vonage": vonage, "Webhooks": Webhooks}
    if row.here.startswith("Webhooks"):
        assert callable(eval(row.here, names))
        return
    code = f"vonage.{row.here}"
    if code.endswith("(...)"):
        _, tag, method = code.removesuffix("(...)").split(".")
        code = example_of(getattr(type(getattr(vonage, tag)), method))
        exec(compile(code, row.official, "exec"), names)
    else:
        result = eval(compile(code, row.official, "eval"), names)
        if inspect.isgenerator(result) or hasattr(result, "__next__"):
            next(result, None)
    recorded = [request for door in doors for request in door.requests]
    assert recorded or "tokens" in row.here
    assert [request.detail for request in recorded if request.code is not None] == []


@pytest.mark.parametrize("client", [Vonage, AsyncVonage])
@pytest.mark.parametrize("name", INSTEAD)
def test_a_name_that_leads_nowhere_says_what_to_use(client: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=rf"has no attribute '{name}'\. .*(is |[Uu]se |successor)"):
        getattr(client(), name)


def test_other_names_are_suggested() -> None:
    with pytest.raises(AttributeError, match="Did you mean 'numbers'"):
        _ = Vonage().nummbers  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"'emergency_calling'.*Emergency Calling is not covered"):
        _ = Vonage().emergency_calling  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"'meeting'.*Its successor is video"):
        _ = Vonage().meeting  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"has no attribute 'xyzzy'$"):
        _ = Vonage().xyzzy  # type: ignore[attr-defined]
    assert not hasattr(Vonage(), "dispatch") and not hasattr(Vonage(), "__wrapped__")


def test_no_name_that_is_there_is_said_not_to_be() -> None:
    assert [name for name in INSTEAD if hasattr(Vonage, name)] == []


def test_what_is_named_as_a_successor_is_there() -> None:
    known = set(dir(Vonage))
    for text in INSTEAD.values():
        for name, method in re.findall(r"\b([a-z_]+)\.([a-z_0-9]+)\(", text):
            if name != "batch":
                assert name in known and hasattr(getattr(Vonage, name), method), text
