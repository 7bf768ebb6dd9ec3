from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.model import Model, Shape


class VoiceAnswer(Model):
    """A call was answered. Headers of a SIP call are additional fields, such as `SipHeader_X-Name`.

    Schema: ``#/components/schemas/VoiceAnswer``
    """

    to: str
    """The callee."""
    uuid: str
    """Identifier of the call."""
    conversation_uuid: str
    """Identifier of the conversation."""
    sip_header_user_to_user: str | None = None
    """User-to-user information of a SIP call. In JSON: ``SipHeader_User-to-User``."""
    custom_data: dict[str, Any] | str | None = None
    """Custom data that the Client SDK passed to the call; JSON text in a query."""
    endpoint_type: Literal["phone", "sip", "app", "websocket", "vbc"] | str | None = None
    """Type of the caller's endpoint."""
    from_: str | None = None
    """The caller. Not present together with `from_user`. In JSON: ``from``."""
    from_user: str | None = None
    """The user of a Client SDK who placed the call."""
    region_url: str | None = None
    """Base URL of the API in the region of the call."""

    _JSON_NAMES = {"sip_header_user_to_user": "SipHeader_User-to-User", "from_": "from"}

    _SHAPE = Shape(required={"conversation_uuid", "to", "uuid"})
