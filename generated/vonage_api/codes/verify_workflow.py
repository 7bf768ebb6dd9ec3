"""The codes of ``verify_workflow``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning


class VerifyWorkflow(IntCode):
    """Workflow of a legacy verification: the steps and their default waiting times."""

    SMS_TTS_TTS = 1, Meaning("sms, tts, tts; waits 125, 180, 300 s")
    """Sms, tts, tts; waits 125, 180, 300 s."""
    SMS_SMS_TTS = 2, Meaning("sms, sms, tts; waits 125, 180, 300 s")
    """Sms, sms, tts; waits 125, 180, 300 s."""
    TTS_TTS = 3, Meaning("tts, tts; waits 150, 150 s")
    """Tts, tts; waits 150, 150 s."""
    SMS_SMS = 4, Meaning("sms, sms; waits 120, 180 s")
    """Sms, sms; waits 120, 180 s."""
    SMS_TTS = 5, Meaning("sms, tts; waits 120, 180 s")
    """Sms, tts; waits 120, 180 s."""
    SMS = 6, Meaning("sms; ends after pin_expiry (300 s by default)")
    """Sms; ends after pin_expiry (300 s by default)."""
    TTS = 7, Meaning("tts; ends after pin_expiry (300 s by default)")
    """Tts; ends after pin_expiry (300 s by default)."""
