"""The codes of ``verify_workflow``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode


class VerifyWorkflow(IntCode):
    """Workflow of a legacy verification: the steps and their default waiting times."""

    SMS_TTS_TTS = 1, "sms, tts, tts; waits 125, 180, 300 s"
    """Sms, tts, tts; waits 125, 180, 300 s."""
    SMS_SMS_TTS = 2, "sms, sms, tts; waits 125, 180, 300 s"
    """Sms, sms, tts; waits 125, 180, 300 s."""
    TTS_TTS = 3, "tts, tts; waits 150, 150 s"
    """Tts, tts; waits 150, 150 s."""
    SMS_SMS = 4, "sms, sms; waits 120, 180 s"
    """Sms, sms; waits 120, 180 s."""
    SMS_TTS = 5, "sms, tts; waits 120, 180 s"
    """Sms, tts; waits 120, 180 s."""
    SMS = 6, "sms; ends after pin_expiry (300 s by default)"
    """Sms; ends after pin_expiry (300 s by default)"""
    TTS = 7, "tts; ends after pin_expiry (300 s by default)"
    """Tts; ends after pin_expiry (300 s by default)"""
