"""Generates each document once, imports it, and gives clients of it that talk to a recording server."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from oas_runtime.auth.credentials import Credentials
from oas_runtime.call.async_client import AsyncClient
from oas_runtime.call.sync_client import SyncClient
from tests.generator.goldens import generated_once
from tests.support.server import Server

DOCUMENTS = {path.stem: path for path in sorted((Path(__file__).parent / "documents").iterdir())}

Import = Callable[[str], ModuleType]
Ask = Callable[..., Any]


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The folder of each document's output, shared by the workers of one run."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "other_documents"
    return {name: generated_once(path, shared, f"other_{name}") for name, path in DOCUMENTS.items()}


@pytest.fixture(scope="session")
def load(outputs: Mapping[str, Path]) -> Iterator[Import]:
    """Imports a module of the generated packages: ``load("other_pets.models")``."""
    before = list(sys.path)
    sys.path[:0] = [str(path) for path in outputs.values()]
    yield importlib.import_module
    sys.path[:] = before


@pytest.fixture
def server() -> Iterator[Server]:
    """A server on loopback that records what it is sent; its ``answers`` are set by the test."""
    with Server(b"") as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, load: Import) -> Ask:
    """Runs one call of a generated package: ``ask("pets", lambda client: ..., credentials, **options)``."""

    def go(
        name: str, use: Callable[[Any], Any], credentials: Credentials | None = None, **options: Any
    ) -> Any:
        resources = load(f"other_{name}.resources")
        if request.param == "sync":
            client = type("Other", (SyncClient, resources.SyncResources), {})
            with client(credentials, **options) as opened:
                return use(opened)
        client = type("AsyncOther", (AsyncClient, resources.AsyncResources), {})

        async def main() -> Any:
            async with client(credentials, **options) as opened:
                return await use(opened)

        return asyncio.run(main())

    return go
