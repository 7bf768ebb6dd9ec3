"""The model ``User``."""

from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .self_link import SelfLink
from .user_channels import UserChannels
from .user_properties import UserProperties
from .user_timestamp import UserTimestamp


class User(Model):
    """User.

    Schema: ``#/components/schemas/User``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``. Read-only: only the server sends it."""
    channels: UserChannels | None = None
    display_name: str | None = None
    id: str | None = None
    """Read-only: only the server sends it."""
    image_url: str | None = None
    name: str | None = None
    properties: UserProperties | None = None
    timestamp: UserTimestamp | None = None
    """Read-only: only the server sends it."""

    _JSON_NAMES = {"links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "links": SelfLink,
                "channels": UserChannels,
                "properties": UserProperties,
                "timestamp": UserTimestamp,
            }
        )
