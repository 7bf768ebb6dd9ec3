from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .voice_dtmf import VoiceDtmf
from .voice_speech import VoiceSpeech


class VoiceInputEvent(Model):
    """The caller pressed keys or spoke, or the input timed out.

    Schema: ``#/components/schemas/VoiceInputEvent``
    """

    uuid: str
    """Identifier of the call."""
    conversation_uuid: str | None = None
    """Identifier of the conversation."""
    dtmf: VoiceDtmf | str | None = None
    """The pressed keys; for very old accounts only the digits."""
    from_: str | None = None
    """The caller. In JSON: ``from``."""
    speech: VoiceSpeech | None = None
    """Result of speech recognition."""
    timestamp: datetime | str | None = None
    """Time of the event."""
    to: str | None = None
    """The callee."""

    _JSON_NAMES = {"from_": "from"}

    _SHAPE = Shape(required={"uuid"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"dtmf": VoiceDtmf, "speech": VoiceSpeech, "timestamp": date_time})
