from __future__ import annotations

from oas_runtime.model.model import Model, Shape
from oas_runtime.rules import Integer, Object


class NewShapeBorderSolid(Model):
    """Solid.

    Schema: ``#/components/schemas/NewShape/allOf/1/properties/border/anyOf/0``
    """

    width: int

    _SHAPE = Shape(required={"width"})

    RULE = Object(
        "#/components/schemas/NewShape/allOf/1/properties/border/anyOf/0",
        properties={"width": Integer()},
        required=("width",),
    )
