from __future__ import annotations

from oas_runtime.model.model import Model


class VoiceSpeechResult(Model):
    """Voice speech result.

    Schema: ``#/components/schemas/VoiceSpeechResult``
    """

    confidence: str | None = None
    """Confidence from 0 to 1."""
    text: str | None = None
    """The transcript."""
