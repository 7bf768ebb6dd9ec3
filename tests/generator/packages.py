"""Building and importing generated packages in tests."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from generator.pipeline import Inputs, build
from generator.source.overlay import Overlay, carry_out
from tests.support import ROOT

SEED = ROOT / "spec" / "vonage.yaml"
OVERLAYS = ROOT / "spec" / "overlays"
KITCHEN = Path(__file__).parent / "documents" / "kitchen.yaml"


def carried_out(data: dict[str, Any], overlays: Sequence[Overlay]) -> dict[str, Any]:
    """The document with every action of the overlays carried out."""
    return carry_out(data, overlays).document


def generate(
    document: Mapping[str, Any] | Path, folder: Path, package: str, overlays: Path | None = None
) -> Path:
    """Build ``document`` into ``folder``/out and return that folder."""
    if isinstance(document, Path):
        spec = document
    else:
        spec = folder / "document.yaml"
        folder.mkdir(parents=True, exist_ok=True)
        spec.write_text(yaml.safe_dump(dict(document), sort_keys=False), "utf-8")
    build(Inputs(spec=spec, overlays=overlays, package=package), folder / "out")
    return folder / "out"


def files(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def changed(before: Path, after: Path) -> set[str]:
    """Paths of files that differ between two folders."""
    one, other = files(before), files(after)
    return {path for path in one.keys() | other.keys() if one.get(path) != other.get(path)}


@contextmanager
def imported(folder: Path, package: str) -> Iterator[ModuleType]:
    """The package in ``folder``, importable inside the block and forgotten after it."""
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


def document(**paths: Any) -> dict[str, Any]:
    """A small document with one operation, ``getThing``, changed by ``paths`` and ``schemas``."""
    schemas = paths.pop("schemas", {})
    operation: dict[str, Any] = {
        "operationId": "getThing",
        "tags": ["Things"],
        "responses": {"200": {"description": "The thing."}},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/thing": {"get": {**operation, **paths}}},
        "components": {"schemas": schemas},
    }
