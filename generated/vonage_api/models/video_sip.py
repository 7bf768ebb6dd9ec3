from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, Ref, Rule, String

from .video_sip_auth import VideoSipAuth


class VideoSip(Model):
    """The callee and the options of a SIP call.

    Schema: ``#/components/schemas/VideoSip``
    """

    uri: str
    """SIP URI to call, such as `sip:user@sip.example.com;transport=tls`. `transport=tls` protects the signalling
    only.
    """
    auth: VideoSipAuth | Unset = UNSET
    """Credentials for digest authentication."""
    from_: str | Unset = UNSET
    """Caller, as `name@host` or `number@host`. In JSON: ``from``."""
    headers: dict[str, str] | Unset = UNSET
    """Headers of the INVITE."""
    observe_force_mute: bool | Unset = UNSET
    """Whether moderators can mute the call. The callee can then mute and unmute with `*6`. In JSON:
    ``observeForceMute``. The server's default is False.
    """
    secure: bool | Unset = UNSET
    """Whether media must be encrypted. The server's default is False."""
    video: bool | Unset = UNSET
    """Whether the call has video (up to 480p at 800 kbit/s). The server's default is False."""

    _JSON_NAMES = {"from_": "from", "observe_force_mute": "observeForceMute"}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoSip",
        properties={
            "uri": String(),
            "auth": Ref(lambda: VideoSipAuth.RULE),
            "from": String(),
            "headers": Object(additional=String()),
            "observeForceMute": Boolean(),
            "secure": Boolean(),
            "video": Boolean(),
        },
        required=("uri",),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"auth": VideoSipAuth})
