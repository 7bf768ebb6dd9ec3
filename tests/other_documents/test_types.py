"""The packages of this folder's documents hold under a type checker."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from . import typed


@pytest.mark.deep
def test_every_package_is_typed_strictly(outputs: Mapping[str, Path], tmp_path: Path) -> None:
    typed.check(tmp_path, *(folder / f"other_{name}" for name, folder in outputs.items()))
