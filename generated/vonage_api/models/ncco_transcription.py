from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Object, String


class NccoTranscription(Model):
    """Transcription of a recording.

    Schema: ``#/components/schemas/NccoTranscription``
    """

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. The server's default is "POST"."""
    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. Exactly 1 item."""
    language: str | Unset = UNSET
    """Spoken language (BCP 47). The server's default is "en-US"."""
    sentiment_analysis: bool | Unset = UNSET
    """Analyse the sentiment of the transcribed text. In JSON: ``sentimentAnalysis``. The server's default is
    False.
    """

    _JSON_NAMES = {
        "event_method": "eventMethod",
        "event_url": "eventUrl",
        "sentiment_analysis": "sentimentAnalysis",
    }

    RULE = Object(
        "#/components/schemas/NccoTranscription",
        properties={
            "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
            "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
            "language": String(),
            "sentimentAnalysis": Boolean(),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"event_url": ListOf()})
