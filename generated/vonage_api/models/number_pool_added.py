from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .number_pool_partial import NumberPoolPartial
from .self_link import SelfLink


class NumberPoolAdded(Model):
    """Number pool added.

    Schema: ``#/components/schemas/NumberPoolAdded``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    error: NumberPoolPartial | None = None
    """Numbers that could not be processed."""
    numbers: list[str] = field(factory=Absent)
    """The added numbers."""

    _JSON_NAMES = {"links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": SelfLink, "error": NumberPoolPartial, "numbers": ListOf()})
