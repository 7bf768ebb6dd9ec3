from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class VideoTranscription(Model):
    """Transcription of an archive.

    Schema: ``#/components/schemas/VideoTranscription``
    """

    has_summary: bool | None = None
    """Whether there is a summary. In JSON: ``hasSummary``."""
    primary_language_code: str | None = None
    """Main spoken language. In JSON: ``primaryLanguageCode``."""
    reason: str | None = None
    """Reason for the status."""
    status: Literal["requested", "started", "available", "uploaded", "failed"] | str | None = None
    """Status of the transcription."""
    url: str | None = None
    """URL of the transcription."""

    _JSON_NAMES = {"has_summary": "hasSummary", "primary_language_code": "primaryLanguageCode"}

    _SCALARS = {"has_summary": (bool, None)}
