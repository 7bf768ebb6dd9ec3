from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class VideoRenderRequestProperties(Model):
    """Properties of the published stream.

    Schema: ``#/components/schemas/VideoRenderRequest/properties/properties``
    """

    name: str
    """Name of the stream. From 1 to 200 characters."""

    RULE = Object(
        "#/components/schemas/VideoRenderRequest/properties/properties",
        properties={"name": String(min_length=1, max_length=200)},
        required=("name",),
    )
