"""The model ``VideoLayout``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"screenshareType", "stylesheet", "type"})


@define(kw_only=True, eq=False, repr=False)
class VideoLayout(Model):
    """Layout of a composition.

    Schema: ``#/components/schemas/VideoLayout``
    """

    type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
    """Type of the layout. One of 'bestFit', 'custom', 'horizontalPresentation', 'pip', 'verticalPresentation'.
    """

    screenshare_type: (
        Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"] | Unset
    ) = UNSET
    """Layout while a screen is shared. Only permitted with the type `bestFit`. In JSON: ``screenshareType``. One
    of 'bestFit', 'custom', 'horizontalPresentation', 'pip', 'verticalPresentation'.
    """

    stylesheet: str | Unset = UNSET
    """CSS of the layout. Required for `custom` and not permitted for any other type."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
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
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.type = get("type")
        self.screenshare_type = get("screenshareType", UNSET)
        self.stylesheet = get("stylesheet", UNSET)
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if self.screenshare_type is not UNSET:
            data["screenshareType"] = plain(self.screenshare_type)
        if self.stylesheet is not UNSET:
            data["stylesheet"] = plain(self.stylesheet)
        data.update(plain(self.additional_properties))
        return data
