from __future__ import annotations

from oas_runtime.model.model import Model


class VideoCaptions(Model):
    """Live captions that were started.

    Schema: ``#/components/schemas/VideoCaptions``
    """

    captions_id: str
    """Identifier of the captioning (UUID). In JSON: ``captionsId``."""

    _JSON_NAMES = {"captions_id": "captionsId"}
