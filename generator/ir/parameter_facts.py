"""What a docstring says of a parameter beside its type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterFacts:
    """What the schema of a parameter says: limits, default, deprecation, whether it is secret."""

    constraints: tuple[str, ...] = ()
    default: Any = None
    has_default: bool = False
    deprecated: bool = False
    secret: bool = False
