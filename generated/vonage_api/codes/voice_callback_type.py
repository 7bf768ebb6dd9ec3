"""The codes of ``voice_callback_type``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class VoiceCallbackType(StrCode):
    """Kind of the field `voiceCallbackValue` of a number."""

    APP = "app", Meaning("application id (deprecated)")
    """Application id (deprecated)."""
    SIP = "sip", Meaning("SIP URI")
    """SIP URI."""
    TEL = "tel", Meaning("telephone number")
    """Telephone number."""
