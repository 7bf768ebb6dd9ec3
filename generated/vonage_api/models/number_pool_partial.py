from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .number_pool_partial_errors_item import NumberPoolPartialErrorsItem


class NumberPoolPartial(Model):
    """Numbers that could not be processed.

    Schema: ``#/components/schemas/NumberPoolPartial``
    """

    detail: str | None = None
    errors: list[NumberPoolPartialErrorsItem] = field(factory=Absent)
    """The reasons, each with its numbers."""
    title: str | None = None
    type: str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"errors": ListOf(NumberPoolPartialErrorsItem)})
