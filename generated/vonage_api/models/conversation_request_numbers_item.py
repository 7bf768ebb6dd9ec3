from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, field
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Secret, String


class ConversationRequestNumbersItem(Model):
    """An item of ``numbers`` of ``ConversationRequest``.

    Schema: ``#/components/schemas/ConversationRequest/properties/numbers/items``
    """

    type: Literal["phone", "sip", "app", "websocket", "vbc"]
    content_type: str | Unset = UNSET
    """Audio format, for the type `websocket`."""
    extension: str | Unset = UNSET
    """Extension, for the type `vbc`."""
    number: str | Unset = UNSET
    """Phone number, for the type `phone`."""
    password: str | Unset = field(default=UNSET, repr=False)
    """Password, for the type `sip`."""
    uri: str | Unset = UNSET
    """URI, for the types `sip` and `websocket`."""
    user: str | Unset = UNSET
    """Name of the user, for the type `app`."""
    username: str | Unset = UNSET
    """User name, for the type `sip`."""

    RULE = Object(
        "#/components/schemas/ConversationRequest/properties/numbers/items",
        properties={
            "type": String(enum=("phone", "sip", "app", "websocket", "vbc")),
            "content_type": String(),
            "extension": String(),
            "number": String(),
            "password": Secret(String()),
            "uri": String(),
            "user": String(),
            "username": String(),
        },
        required=("type",),
    )
