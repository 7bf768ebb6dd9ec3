"""The code table ``call_disconnected_by``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallDisconnectedBy(StrCode):
    """Who ended a call: the field disconnected_by of a Voice event.

    Source: S26:voice, D21:voice/voice-api/webhook-reference.md,
    JAVA:src/main/java/com/vonage/client/voice/CallStatus.java (confidence: 2+)
    """

    PLATFORM = "platform"
    """``platform``."""
    USER = "user"
    """``user``."""
