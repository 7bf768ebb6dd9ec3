from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class VoiceFailedRequest(Model):
    """Voice failed request.

    Schema: ``#/components/schemas/VoiceFailedRequest``
    """

    type: Literal["answer", "event"] | str | None = None
    """Kind of the request."""
    url: str | None = None
    """URL of the request."""
