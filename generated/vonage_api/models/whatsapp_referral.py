"""The model ``WhatsappReferral``."""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class WhatsappReferral(Model):
    """The advertisement or post that led to a message.

    Schema: ``#/components/schemas/WhatsappReferral``
    """

    body: str | None = None
    """Its text."""
    ctwa_clid: str | None = None
    """Identifier of the click."""
    headline: str | None = None
    """Its headline."""
    image_url: str | None = None
    """URL of its image."""
    media_type: Literal["image", "video"] | str | None = None
    """Kind of its media. One of 'image', 'video'."""
    source_id: str | None = None
    """Its identifier."""
    source_type: str | None = None
    """Its kind."""
    source_url: str | None = None
    """Its URL."""
    thumbnail_url: str | None = None
    """URL of its thumbnail."""
    video_url: str | None = None
    """URL of its video."""
