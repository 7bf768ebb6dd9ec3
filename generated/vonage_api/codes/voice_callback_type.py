"""The codes of ``voice_callback_type``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VoiceCallbackType(StrCode):
    """Kind of the field `voiceCallbackValue` of a number."""

    APP = "app", "application id (deprecated)"
    """Application id (deprecated)"""
    SIP = "sip", "SIP URI"
    """SIP URI."""
    TEL = "tel", "telephone number"
    """Telephone number."""
