from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, String


class VideoLayout(Model):
    """Layout of a composition.

    Schema: ``#/components/schemas/VideoLayout``
    """

    type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
    """Type of the layout."""
    screenshare_type: (
        Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"] | Unset
    ) = UNSET
    """Layout while a screen is shared. Only permitted with the type `bestFit`. In JSON: ``screenshareType``.
    """
    stylesheet: str | Unset = UNSET
    """CSS of the layout. Required for `custom` and not permitted for any other type."""

    _JSON_NAMES = {"screenshare_type": "screenshareType"}

    RULE = AllOf(
        Object(
            "#/components/schemas/VideoLayout",
            properties={
                "type": String(
                    enum=("bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation")
                ),
                "screenshareType": String(
                    enum=("bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation")
                ),
                "stylesheet": String(),
            },
            required=("type",),
        ),
        Cases(
            Case(when={"type": ("bestFit",)}, then=Object(properties={"stylesheet": Not(AnyValue())})),
            Case(
                when={"type": ("custom",)},
                needs=("stylesheet",),
                then=Object(properties={"screenshareType": Not(AnyValue())}),
            ),
            Case(
                when={"type": ("horizontalPresentation", "pip", "verticalPresentation")},
                then=Object(properties={"stylesheet": Not(AnyValue()), "screenshareType": Not(AnyValue())}),
            ),
            exclusive=True,
            pointer="#/components/schemas/VideoLayout/oneOf",
        ),
    )
