"""The model ``Text``."""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, Shape
from oas_runtime.rules import Object, String


class Text(Model):
    """Text.

    Schema: ``#/components/schemas/Text``
    """

    type: Literal["text"] | str
    """Always 'text'."""
    text: str

    SHAPE = Shape(required={"text", "type"}, fixed={"type": "text"})

    RULE = Object(
        "#/components/schemas/Text",
        properties={"type": String(enum=("text",)), "text": String()},
        required=("type", "text"),
    )
