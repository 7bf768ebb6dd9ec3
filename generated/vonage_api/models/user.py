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
    """Channels through which the user can be reached."""
    display_name: str | None = None
    """Name to show. It need not be unique."""
    id: str | None = None
    """Identifier of the user. Read-only: only the server sends it."""
    image_url: str | None = None
    """URL of an image to show."""
    name: str | None = None
    """Unique name of the user."""
    properties: UserProperties | None = None
    """Custom data of the user."""
    timestamp: UserTimestamp | None = None
    """Time of the last change. Read-only: only the server sends it."""

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
