from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Object, String


class RecordConversationRequestTranscription(Model):
    """Settings for a transcription of the recording.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1record/put/requestBody/content/application~1json/schema/properties/transcription``
    """

    event_method: Literal["GET", "POST"] | Unset = UNSET
    event_url: list[str] | Unset = UNSET
    language: str | Unset = UNSET
    """The server's default is "en-US"."""
    sentiment_analysis: bool | Unset = UNSET

    RULE = Object(
        "#/paths/~1v1~1conversations~1{conversation_id}~1record/put/requestBody/content/application~1json/schema/properties/transcription",
        properties={
            "event_method": String(enum=("GET", "POST")),
            "event_url": Array(String()),
            "language": String(),
            "sentiment_analysis": Boolean(),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"event_url": ListOf()})
