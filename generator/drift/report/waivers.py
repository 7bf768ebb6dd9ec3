"""``spec/drift-acknowledged.yaml``: accepted changes, each with a reason.

A mapping of fingerprints to reasons: ``4f1d2c3b5a69: correction of the document``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...common.errors import GeneratorError, Problem
from ...source import reader as source_reader
from ..model.document import without_words
from .changes import Change, digest


def read(path: Path) -> dict[str, str]:
    """Return reasons by fingerprint; empty without a file. Raises ``GeneratorError`` for an invalid file."""
    if not path.is_file():
        return {}
    data = source_reader.load(path).data
    problems = [
        Problem(f"#/{key}", "has no reason", "Write why this change may pass.", path.name)
        for key, reason in data.items()
        if not isinstance(reason, str) or not reason.strip()
    ]
    if problems:
        raise GeneratorError(problems)
    return {str(key): str(reason).strip() for key, reason in data.items()}


def base_of(document: dict[str, Any]) -> str:
    """Return a digest of the old document: waivers are valid only for its changes."""
    return digest(json.dumps(without_words(document), sort_keys=True, default=str))


def mark(rows: Iterable[Change], reasons: dict[str, str]) -> list[Change]:
    """Return the rows with their waivers."""
    return [replace(row, waiver=reasons.get(row.fingerprint, "")) for row in rows]
