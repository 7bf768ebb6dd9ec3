"""The model ``Literal``."""

from __future__ import annotations

from typing import Literal as _Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class Literal(Model):
    """Literal.

    Schema: ``#/components/schemas/Literal``
    """

    literal: _Literal["x"] | str | None = None
    """Always 'x'."""

    RULE = Object("#/components/schemas/Literal", properties={"literal": String(enum=("x",))})
