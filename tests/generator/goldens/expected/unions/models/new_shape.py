from __future__ import annotations

from oas_runtime.model.decode import Closest, ListOf, Variant
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .base import Base
from .circle import Circle
from .new_shape_border_dotted import NewShapeBorderDotted
from .new_shape_border_solid import NewShapeBorderSolid
from .square import Square


class NewShape(Model):
    """New shape.

    Schema: ``#/components/schemas/NewShape``
    """

    name: str
    """How it is called. At most 20 characters."""
    shape: Circle | Square
    border: NewShapeBorderSolid | NewShapeBorderDotted | Unset = UNSET
    label: int | str | list[str] | Unset = UNSET
    """A number, a text, or several texts."""
    note: str | Unset | None = UNSET
    replaces: Base | Unset | None = UNSET
    """What every new shape has."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "shape": Variant("kind", {"box": Square, "circle": Circle}),
                "border": Closest(NewShapeBorderSolid, NewShapeBorderDotted),
                "label": ListOf(),
                "replaces": Base,
            }
        )
