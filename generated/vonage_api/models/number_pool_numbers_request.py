from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model


class NumberPoolNumbersRequest(Model):
    """Phone numbers to add or remove.

    Schema: ``#/components/schemas/NumberPoolNumbersRequest``
    """

    numbers: list[str]
    """Phone numbers. From 1 to 50 items."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": ListOf()})
