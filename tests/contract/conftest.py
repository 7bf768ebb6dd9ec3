"""The document, the package under test, and what both are driven with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support.depth import depth

from .oracle.document import Document, Operation, read
from .oracle.dynamic import Dynamic
from .oracle.fingerprint import received, sent
from .oracle.harness import Harness
from .oracle.overlays import Effective, effective, files, products
from .oracle.package import Package
from .oracle.raw_models import RawModels
from .oracle.validation import Validation
from .proof import Proven, part


@cache
def _effective(spec: Path, overlays: Path) -> Effective:
    return effective(read(spec), files(overlays), products(overlays))


def _overlaid(config: pytest.Config) -> Effective:
    return _effective(config.getoption("--contract-spec"), config.getoption("--contract-overlays"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each operation of the document, and each kind of webhook, whichever document it is."""
    if "operation_id" in metafunc.fixturenames:
        operations = Document(_overlaid(metafunc.config).data).operations
        names = [operation.id for operation in operations]
        if "asynchronous" in metafunc.fixturenames:
            first = "responses" in metafunc.function.__name__
            metafunc.parametrize(("operation_id", "asynchronous"), list(_in_turn(names, first)))
        else:
            metafunc.parametrize("operation_id", names)
    if "event" in metafunc.fixturenames:
        metafunc.parametrize("event", list(_overlaid(metafunc.config).data.get("x-webhooks", {})))
    for fixture, holds in (("sent_as_published", sent), ("received_as_published", received)):
        if fixture in metafunc.fixturenames:
            metafunc.parametrize(fixture, _as_published(metafunc.config, holds))


def _in_turn(names: list[str], first: bool) -> Iterator[Any]:
    """Every operation with the sync and the async client, of which one in turn is left to the deep suite."""
    for number, name in enumerate(names):
        for asynchronous in (False, True):
            quick = asynchronous == ((number % 2 == 1) ^ first)
            kind = "async" if asynchronous else "sync"
            marks = () if quick else (pytest.mark.deep,)
            yield pytest.param(name, asynchronous, id=f"{name}-{kind}", marks=marks)


def _as_published(config: pytest.Config, holds: Callable[[Operation], str]) -> list[str]:
    """Operations of which a part is in the effective document what it is in the published one."""
    published = Document(read(config.getoption("--contract-spec")))
    now = {operation.id: operation for operation in Document(_overlaid(config).data).operations}
    return [
        operation.id
        for operation in published.operations
        if operation.id in now and holds(now[operation.id]) == holds(operation)
    ]


@pytest.fixture(scope="session")
def overlays(pytestconfig: pytest.Config) -> Path:
    """The folder of the overlays."""
    path: Path = pytestconfig.getoption("--contract-overlays")
    return path


@pytest.fixture(scope="session")
def overlaid(pytestconfig: pytest.Config) -> Effective:
    """The published document with the overlays, and what of it they leave alone."""
    return _overlaid(pytestconfig)


@pytest.fixture(scope="session")
def document(overlaid: Effective) -> Document:
    """The effective document: the contract."""
    return Document(overlaid.data)


@pytest.fixture(scope="session")
def published(pytestconfig: pytest.Config) -> Document:
    """The published document, verbatim."""
    return Document(read(pytestconfig.getoption("--contract-spec")))


@pytest.fixture(scope="session")
def package(pytestconfig: pytest.Config) -> Package:
    path: Path = pytestconfig.getoption("--contract-package").resolve()
    return Package(path.parent, path.name)


@pytest.fixture(scope="session")
def harness(document: Document, package: Package) -> Iterator[Harness]:
    with Harness(document, package) as opened:
        yield opened


@pytest.fixture(scope="session")
def validation(document: Document) -> Validation:
    return Validation(document)


@pytest.fixture(scope="session")
def dynamic(pytestconfig: pytest.Config, harness: Harness, validation: Validation) -> Dynamic:
    return Dynamic(
        harness,
        validation,
        examples=pytestconfig.getoption("--contract-examples") or depth(3, 50),
        shrink=True,
    )


@pytest.fixture(scope="session")
def raw(document: Document, tmp_path_factory: pytest.TempPathFactory) -> RawModels:
    return RawModels(document, tmp_path_factory.mktemp("raw_models"))


@pytest.fixture(scope="session")
def proven(
    published: Document, document: Document, overlays: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Proven]:
    """The documents that the mutation proof changes, and the packages made of them."""

    @cache
    def made(base: str) -> Proven:
        data = document.data
        if base == "published":
            named = [path for path in files(overlays) if path.name.startswith("10-")]
            data = effective(published.data, named).data
        operations = {operation.id for operation in published.operations}
        return Proven.of(part(data, operations), base, tmp_path_factory.mktemp(base))

    return made
