"""Asks one extension as the generator does: of documents that hold nothing else."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from generator.common.errors import Problem
from generator.extensions.extension import Document, Extension, Owner
from generator.openapi.grammar import walk


def problems(extension: Extension[Any], data: dict[str, Any]) -> list[Problem]:
    """What stops a build of a document."""
    return list(extension.problems(Document(data, list(walk(data)))))


def read(extension: Extension[Any], value: dict[str, Any], pointer: str = "#/paths/~1x/get") -> Any:
    """What the extension says on an object."""
    assert extension.read is not None
    return extension.read(Owner({}, pointer, value))


def cell(extension: Extension[Any], reading: Any) -> str:
    """The cell of the manifest."""
    assert extension.column is not None
    operation: Any = SimpleNamespace(id="op", extensions={extension.name: reading})
    return extension.column.cell(operation)
