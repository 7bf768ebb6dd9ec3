from __future__ import annotations

from typing import Any, ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref, Rule

from .application_network_apis import ApplicationNetworkApis
from .application_video import ApplicationVideo
from .messages_capability import MessagesCapability
from .rtc_capability import RtcCapability
from .verify_capability import VerifyCapability
from .voice_capability import VoiceCapability


class ApplicationCapabilities(Model):
    """The capabilities of an application. Omitted capabilities are disabled.

    Schema: ``#/components/schemas/ApplicationCapabilities``
    """

    meetings: dict[str, Any] | None = None
    """Meetings."""
    messages: MessagesCapability | None = None
    """Messages capability."""
    network_apis: ApplicationNetworkApis | None = None
    """Network APIs capability."""
    rtc: RtcCapability | None = None
    """Conversations and the Client SDK."""
    vbc: dict[str, Any] | None = None
    """Vonage Business Communications. The object is empty."""
    verify: VerifyCapability | None = None
    """Verify (version 2) capability."""
    video: ApplicationVideo | None = None
    """Video capability."""
    voice: VoiceCapability | None = None
    """Voice capability."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationCapabilities",
        properties={
            "meetings": Object(),
            "messages": Ref(lambda: MessagesCapability.RULE),
            "network_apis": Ref(lambda: ApplicationNetworkApis.RULE),
            "rtc": Ref(lambda: RtcCapability.RULE),
            "vbc": Object(),
            "verify": Ref(lambda: VerifyCapability.RULE),
            "video": Ref(lambda: ApplicationVideo.RULE),
            "voice": Ref(lambda: VoiceCapability.RULE),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "messages": MessagesCapability,
                "network_apis": ApplicationNetworkApis,
                "rtc": RtcCapability,
                "verify": VerifyCapability,
                "video": ApplicationVideo,
                "voice": VoiceCapability,
            }
        )
