from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Boolean, Object, String


class ApplicationVideoWebhook(Model):
    """A webhook of Video.

    Schema: ``#/components/schemas/ApplicationVideoWebhook``
    """

    active: bool | None = None
    """Whether the webhook is called."""
    address: str | None = None
    """URL of the webhook."""

    _SCALARS = {"active": (bool, None)}

    RULE = Object(
        "#/components/schemas/ApplicationVideoWebhook", properties={"active": Boolean(), "address": String()}
    )
