from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class ConversationRequestCallbackParams(Model):
    """``params`` of ``callback`` of ``ConversationRequest``.

    Schema: ``#/components/schemas/ConversationRequest/properties/callback/properties/params``
    """

    application_id: str | Unset = UNSET
    """In JSON: ``applicationId``. At most 200 characters."""
    ncco_url: str | Unset = UNSET
    """At most 2048 characters."""

    _JSON_NAMES = {"application_id": "applicationId"}

    RULE = Object(
        "#/components/schemas/ConversationRequest/properties/callback/properties/params",
        properties={"applicationId": String(max_length=200), "ncco_url": String(max_length=2048)},
    )
