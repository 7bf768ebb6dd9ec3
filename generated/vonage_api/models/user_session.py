from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .self_link import SelfLink
from .user_session_embedded import UserSessionEmbedded
from .user_session_properties import UserSessionProperties


class UserSession(Model):
    """User session.

    Schema: ``#/components/schemas/UserSession``
    """

    embedded: UserSessionEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    id: str | None = None
    properties: UserSessionProperties | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {"embedded": UserSessionEmbedded, "links": SelfLink, "properties": UserSessionProperties}
        )
