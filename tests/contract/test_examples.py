"""The example call in the docstring of each method is carried out, as it stands, by the stand-in of the API."""

from __future__ import annotations

import contextlib
import inspect
import io
import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from examples.demo import credentials
from oas_runtime.operation import resource
from vonage_api.resources import AsyncResources, SyncResources
from vonage_client import Vonage
from vonage_client.cli.methods import methods
from vonage_client.sandbox import Sandbox, serve


def _methods(resources: type[Any]) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every method of the resources, as it is called: ``sms.send``."""
    for tag in [name for name, value in vars(resources).items() if isinstance(value, resource)]:
        for name, method in vars(getattr(resources, tag)).items():
            if not name.startswith("_") and inspect.isfunction(method):
                yield f"{tag}.{name}", method


def _example(method: Callable[..., Any]) -> str:
    _, _, rest = str(inspect.getdoc(method)).partition("\nExample:\n")
    return textwrap.dedent(rest.partition("\n\n")[0])


@pytest.fixture(scope="module")
def stand_ins() -> Iterator[tuple[list[Sandbox], Vonage]]:
    doors = Sandbox.for_each_server(stateful=False)
    with serve(*doors) as running, Vonage(**credentials(), servers=running.servers, max_retries=0) as vonage:
        yield doors, vonage


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_example_of_each_method_runs_as_it_stands(stand_ins: tuple[list[Sandbox], Vonage]) -> None:
    doors, vonage = stand_ins
    operations = {operation.id: operation for door in doors for operation in door.operations}
    wrong: dict[str, str] = {}
    called: set[str] = set()
    for call, method in _methods(SyncResources):
        example = _example(method)
        if "within" in inspect.signature(method).parameters:
            continue  # a waiter: it repeats a method whose example is run
        if f"vonage.{call}(" not in example:
            wrong[call] = f"no example: {example!r}"
            continue
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(example, call, "exec"), {"vonage": vonage})
        except Exception as error:  # noqa: BLE001
            wrong[call] = f"{example}: {error}"
        recorded = [request for door in doors for request in door.requests]
        for door in doors:
            door.requests.clear()
        refused = [request.detail for request in recorded if request.code is not None]
        if refused or not recorded:
            wrong.setdefault(call, f"{example}: {refused or 'no request arrived'}")
        called.update(str(request.operation) for request in recorded)
    assert not wrong
    assert called == operations.keys()


def test_asynchronous_methods_refer_to_the_synchronous_one_for_the_long_text() -> None:
    synchronous = dict(_methods(SyncResources))
    for call, method in _methods(AsyncResources):
        reference = re.search(r"See ``(\w+\.\w+)``", str(inspect.getdoc(method)))
        assert reference is not None and reference[1] == synchronous[call].__qualname__


def test_the_command_line_reads_the_same_example() -> None:
    assert methods("sms")["send"].example == _example(dict(_methods(SyncResources))["sms.send"])
