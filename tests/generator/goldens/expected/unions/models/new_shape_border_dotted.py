from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, Shape
from oas_runtime.rules import Object, String


class NewShapeBorderDotted(Model):
    """Alternative 2 of ``border`` of part 2 of ``NewShape``.

    Schema: ``#/components/schemas/NewShape/allOf/1/properties/border/anyOf/1``
    """

    style: Literal["dotted"]
    """Always 'dotted'."""

    _SHAPE = Shape(required={"style"}, fixed={"style": "dotted"})

    RULE = Object(
        "#/components/schemas/NewShape/allOf/1/properties/border/anyOf/1",
        properties={"style": String(enum=("dotted",))},
        required=("style",),
    )
