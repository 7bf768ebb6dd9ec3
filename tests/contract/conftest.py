"""The document, the package under test, and what both are driven with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .oracle.document import Document, read
from .oracle.dynamic import Dynamic
from .oracle.harness import Harness
from .oracle.package import Package
from .oracle.raw_models import RawModels
from .oracle.validation import Validation
from .proof import generate

_ROOT = Path(__file__).resolve().parents[2]


def _document(config: pytest.Config) -> Document:
    path: Path = config.getoption("--contract-spec")
    return Document(read(path))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test for each operation of the document, whichever document it is."""
    if "operation_id" in metafunc.fixturenames:
        operations = _document(metafunc.config).operations
        metafunc.parametrize("operation_id", [operation.id for operation in operations])


@pytest.fixture(scope="session")
def document(pytestconfig: pytest.Config) -> Document:
    return _document(pytestconfig)


@pytest.fixture(scope="session")
def package(pytestconfig: pytest.Config) -> Package:
    path: Path = pytestconfig.getoption("--contract-package").resolve()
    return Package(path.parent, path.name)


@pytest.fixture(scope="session")
def harness(document: Document, package: Package) -> Iterator[Harness]:
    with Harness(document, package) as found:
        yield found


@pytest.fixture(scope="session")
def validation(document: Document) -> Validation:
    return Validation(document)


@pytest.fixture(scope="session")
def dynamic(pytestconfig: pytest.Config, harness: Harness, validation: Validation) -> Dynamic:
    return Dynamic(harness, validation, examples=pytestconfig.getoption("--contract-examples"), shrink=True)


@pytest.fixture(scope="session")
def raw(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> RawModels:
    return RawModels(pytestconfig.getoption("--contract-spec"), tmp_path_factory.mktemp("raw_models"))


@pytest.fixture(scope="session")
def overlays() -> Path:
    return _ROOT / "spec" / "overlays"


@pytest.fixture(scope="session")
def published(document: Document, overlays: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output for the document as it is."""
    data: dict[str, Any] = document.data
    return generate(data, overlays, tmp_path_factory.mktemp("published"))
