from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Integer, Object


class Closed(Model):
    """Closed.

    Schema: ``#/components/schemas/Closed``
    """

    x: int
    y: int | None = None
    """The server's default is 0."""

    _SCALARS = {"x": (int,), "y": (int, None)}

    RULE = Object(
        "#/components/schemas/Closed",
        properties={"x": Integer(), "y": Integer()},
        additional=False,
        required=("x",),
    )
