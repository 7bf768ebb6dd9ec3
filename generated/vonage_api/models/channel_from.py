from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class ChannelFrom(Model):
    """``from`` of ``Channel``.

    Schema: ``#/components/schemas/Channel/properties/from``
    """

    type: str | None = None
    """Comma-separated list of accepted channel types."""

    RULE = Object("#/components/schemas/Channel/properties/from", properties={"type": String()})
