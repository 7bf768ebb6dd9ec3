"""Reads a document into plain data."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class Source:
    """A document as plain data, with the hash of its bytes."""

    data: dict[str, Any]
    sha256: str
    name: str


def load(path: Path) -> Source:
    """Read ``path`` (YAML or JSON)."""
    return parse(path.read_bytes(), path.name)


def parse(raw: bytes, name: str) -> Source:
    """Read a document from its bytes."""
    data = yaml.load(raw, Loader=yaml.CSafeLoader)
    return Source(data, hashlib.sha256(raw).hexdigest(), name)
