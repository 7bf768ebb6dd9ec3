"""The model ``Any``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .literal import Literal
from .mapping import Mapping
from .unset import Unset


class Any(Model):
    """Any.

    Schema: ``#/components/schemas/Any``
    """

    sequence: list[str] = field(factory=Absent)
    """In JSON: ``Sequence``."""
    any: str | None = None
    literal: Literal | None = None
    mapping: Mapping | None = None
    unset: Unset | None = None

    JSON_NAMES = {"sequence": "Sequence"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"sequence": ListOf(), "literal": Literal, "mapping": Mapping, "unset": Unset})
