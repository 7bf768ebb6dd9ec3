"""The generated packages of the goldens, importable."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from oas_runtime.request.prepare import UnsendableError, prepare

from . import DOCUMENTS, generated, package

Load = Callable[[str, str], ModuleType]
Build = Callable[..., Any]


class Refused(Exception):
    """A request that the document forbids."""

    def __init__(self, violation: Any) -> None:
        super().__init__(f"{violation.path} {violation.message} [{violation.pointer}]")


def _reject(violation: Any) -> Any:
    raise Refused(violation)


def _prepare(operation: Any, arguments: dict[str, Any]) -> Any:
    try:
        return prepare(operation, _reject, arguments)
    except UnsendableError as error:
        raise Refused(error.violation) from None


@pytest.fixture(scope="session")
def load(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Load]:
    """Imports a module of a golden's package: ``load("names", "models.list")``."""
    own = tmp_path_factory.getbasetemp()
    parent = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "goldens"
    before = list(sys.path)

    def go(name: str, module: str) -> ModuleType:
        assert name in DOCUMENTS
        folder = str(generated(name, parent))
        if folder not in sys.path:
            sys.path.insert(0, folder)
        return importlib.import_module(f"{package(name)}.{module}")

    yield go
    sys.path[:] = before


@pytest.fixture
def build(load: Load) -> Build:
    """Builds a checked request: ``build("names", "class_.import_", self_="a")``."""

    def go(name: str, module: str, /, **arguments: Any) -> Any:
        return _prepare(load(name, f"api.{module}").OPERATION, arguments)

    return go


class _Caller:
    """Stands in for a client: makes the checked request, and sends nothing."""

    def call(self, endpoint: Any, options: Any, /, **arguments: Any) -> Any:
        return _prepare(endpoint.operation, arguments)


@pytest.fixture
def call(load: Load) -> Build:
    """Like ``build``, but by the method of a resource, with its signature and its defaults."""

    def go(name: str, module: str, /, **arguments: Any) -> Any:
        tag, _, method = load(name, f"api.{module}").OPERATION.call.partition(".")
        resource = getattr(load(name, f"resources.{tag}"), tag.title())
        return getattr(resource(_Caller()), method)(**arguments)

    return go
