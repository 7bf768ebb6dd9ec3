"""The code table ``voice_callback_type``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VoiceCallbackType(StrCode):
    """What the field voiceCallbackValue of a number is.

    Source: S26:numbers, S21:numbers.yml (confidence: 2+)
    """

    APP = "app", "application id (deprecated)"
    """Application id (deprecated)"""
    SIP = "sip", "SIP URI"
    """SIP URI."""
    TEL = "tel", "telephone number"
    """Telephone number."""
