from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model, Shape
from oas_runtime.rules import Array, Object, String


class TransferToUrl(Model):
    """The URL of an NCCO.

    Schema: ``#/components/schemas/TransferToUrl``
    """

    type: Literal["ncco"]
    """Always 'ncco'."""
    url: list[str]
    """A list with one URL that returns the NCCO. Exactly 1 item."""

    _SHAPE = Shape(required={"type", "url"}, fixed={"type": "ncco"})

    RULE = Object(
        "#/components/schemas/TransferToUrl",
        properties={"type": String(enum=("ncco",)), "url": Array(String(), min_items=1, max_items=1)},
        required=("type", "url"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"url": ListOf()})
