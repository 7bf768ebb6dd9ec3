"""Each document that OpenAPI allows is refused by name, or built, imported and driven."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from generator.common.errors import GeneratorError, Problem
from generator.pipeline import Inputs, Understood, build, understand
from oas_runtime.errors import ClientError, RequestInvalidError
from tests.generator.packages import imported
from tests.support.depth import depth
from tests.support.server import Server, answer

from . import typed
from .grammar import documents

_UNTRUE = ("defect", "the generator is wrong", "Report the schema", "openapi-python-client")


def check_reasons(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        text = f"{problem.message} {problem.advice}"
        assert problem.pointer.startswith("#") and problem.message and problem.advice
        assert not any(word in text for word in _UNTRUE), problem


def understood(document: Any) -> Understood | None:
    """Whole or with parts left out; None where nothing is left."""
    before = json.dumps(document)
    try:
        return understand(document, "random_api")
    except GeneratorError as error:
        check_reasons(error.problems)
    finally:
        assert json.dumps(document) == before, "the document itself was changed"
    try:
        return understand(document, "random_api", skip=True)
    except GeneratorError as error:
        check_reasons(error.problems)
        return None


@settings(max_examples=depth(20, 600))
@given(document=documents())
def test_every_document_is_understood_or_refused_by_name(document: Any) -> None:
    plan = understood(document)
    if plan is not None:
        called = [endpoint.call for endpoints in plan.plan.endpoints.values() for endpoint in endpoints]
        assert len(set(called)) == len(called)


@pytest.mark.deep
def test_what_is_understood_is_built_imported_driven_and_typed(tmp_path: Path) -> None:
    numbers = count()

    @settings(max_examples=depth(2, 40))
    @given(document=documents())
    def build_and_drive(document: Any) -> None:
        plan = understood(document)
        if plan is None or not plan.plan.endpoints:
            return
        name = f"random{next(numbers)}"
        spec = tmp_path / f"{name}.json"
        spec.write_text(json.dumps(document))
        build(Inputs(spec=spec, overlays=None, package=name, skip_unsupported=True), tmp_path / f"{name}_out")
        with imported(tmp_path / f"{name}_out", name) as package:
            drive(package, plan)

    build_and_drive()
    packages = [path.parent for path in tmp_path.glob("*_out/*/py.typed")]
    assert packages
    typed.check(tmp_path, *packages)


def drive(package: Any, plan: Understood) -> None:
    """Call each method that has an example: what arrives is that operation, whatever becomes of the answer."""
    for endpoints in plan.plan.endpoints.values():
        for endpoint in endpoints:
            if endpoint.example is None:
                continue
            method, arguments = endpoint.operation.method, dict(endpoint.example)
            with (
                Server(answer({"a": 1})) as server,
                package.Client(server=server.url, max_retries=0) as client,
            ):
                resource, _, called = endpoint.call.partition(".")
                try:
                    getattr(getattr(client, resource), called)(**arguments)
                except RequestInvalidError as error:
                    pytest.fail(f"the example of {endpoint.call} is refused: {error}")
                except ClientError:
                    pass
                (seen,) = server.seen
            fixed = [part for part in endpoint.operation.path.split("/") if "{" not in part]
            assert seen.method == method
            assert all(part.replace(" ", "%20") in seen.path for part in fixed)
