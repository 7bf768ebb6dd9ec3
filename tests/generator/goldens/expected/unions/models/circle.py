from __future__ import annotations

from oas_runtime.model.model import Model, Shape
from oas_runtime.rules import Number, Object, String


class Circle(Model):
    """Circle.

    Schema: ``#/components/schemas/Circle``
    """

    kind: str
    radius: float
    """At least 0."""

    _SCALARS = {"radius": (float,)}

    _SHAPE = Shape(required={"kind", "radius"})

    RULE = Object(
        "#/components/schemas/Circle",
        properties={"kind": String(), "radius": Number(minimum=0)},
        required=("kind", "radius"),
    )
