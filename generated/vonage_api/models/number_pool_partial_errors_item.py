from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class NumberPoolPartialErrorsItem(Model):
    """An item of ``errors`` of ``NumberPoolPartial``.

    Schema: ``#/components/schemas/NumberPoolPartial/properties/errors/items``
    """

    detail: str | None = None
    error: dict[str, Any] | None = None
    numbers: list[str] = field(factory=Absent)
    title: str | None = None
    type: str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": ListOf()})
