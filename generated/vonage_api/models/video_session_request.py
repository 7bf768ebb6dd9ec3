from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset


class VideoSessionRequest(Model):
    """Options of a session.

    Schema: ``#/components/schemas/VideoSessionRequest``
    """

    archive_mode: Literal["manual", "always"] | Unset = UNSET
    """Whether the session is recorded automatically, starting with the first client. In JSON: ``archiveMode``.
    The server's default is "manual".
    """
    e2ee: bool | Unset = UNSET
    """End-to-end encryption. The session must be routed; archives, broadcasts, Experience Composers, audio
    connectors and SIP calls are not possible. The server's default is False.
    """
    location: str | Unset = UNSET
    """IP address near the location of the session. The default is the location of the first client."""
    p2p_preference: Literal["disabled", "enabled"] | Unset = UNSET
    """`disabled` sends media through the Media Router (routed session), `enabled` from client to client (relayed
    session). In JSON: ``p2p.preference``. The server's default is "disabled".
    """

    _JSON_NAMES = {"archive_mode": "archiveMode", "p2p_preference": "p2p.preference"}
