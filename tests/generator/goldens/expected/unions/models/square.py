from __future__ import annotations

from oas_runtime.model.model import Model, Shape, field
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Nullable, Number, Object, String


class Square(Model):
    """Square.

    Schema: ``#/components/schemas/Square``
    """

    kind: str
    side: float | Unset | None = field(absent=UNSET)

    _SCALARS = {"side": (float, None)}

    _SHAPE = Shape(required={"kind", "side"})

    RULE = Object(
        "#/components/schemas/Square",
        properties={"kind": String(), "side": Nullable(Number())},
        required=("kind", "side"),
    )
