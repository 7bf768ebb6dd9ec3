from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class WhatsappReferral(Model):
    """The advertisement or post that led to a message.

    Schema: ``#/components/schemas/WhatsappReferral``
    """

    body: str | None = None
    """Text of the advertisement or post."""
    ctwa_clid: str | None = None
    """Identifier of the click on the advertisement."""
    headline: str | None = None
    """Headline of the advertisement or post."""
    image_url: str | None = None
    """URL of the image."""
    media_type: Literal["image", "video"] | str | None = None
    """Kind of media."""
    source_id: str | None = None
    """Identifier of the advertisement or post."""
    source_type: str | None = None
    """Kind of the source, such as an advertisement."""
    source_url: str | None = None
    """URL of the advertisement or post."""
    thumbnail_url: str | None = None
    """URL of the thumbnail."""
    video_url: str | None = None
    """URL of the video."""
