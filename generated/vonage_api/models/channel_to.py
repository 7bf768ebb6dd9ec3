from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class ChannelTo(Model):
    """``to`` of ``Channel``.

    Schema: ``#/components/schemas/Channel/properties/to``
    """

    id: str | None = None
    """User of the channel types `viber` and `messenger`."""
    number: str | None = None
    """User of the channel types `phone`, `sms`, `mms` and `whatsapp`."""
    type: str | None = None
    user: str | None = None
    """User of the channel type `app`."""

    RULE = Object(
        "#/components/schemas/Channel/properties/to",
        properties={"id": String(), "number": String(), "type": String(), "user": String()},
    )
