"""The model ``Picture``."""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, Shape
from oas_runtime.rules import Object, String


class Picture(Model):
    """Picture.

    Schema: ``#/components/schemas/Picture``
    """

    type: Literal["picture"] | str
    """Always 'picture'."""
    url: str

    SHAPE = Shape(required={"type", "url"}, fixed={"type": "picture"})

    RULE = Object(
        "#/components/schemas/Picture",
        properties={"type": String(enum=("picture",)), "url": String()},
        required=("type", "url"),
    )
