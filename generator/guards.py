"""Guards."""

from __future__ import annotations

from typing import Any


def check(data: dict[str, Any]) -> None:
    """Refuse what cannot be generated."""
