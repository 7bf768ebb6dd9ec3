"""The model ``NewShape``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, closest, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .base import Base
from .circle import Circle
from .new_shape_border_dotted import NewShapeBorderDotted
from .new_shape_border_solid import NewShapeBorderSolid
from .square import Square

_KNOWN = frozenset({"border", "label", "name", "note", "replaces", "shape"})


@define(kw_only=True, eq=False, repr=False)
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.name = get("name")
        self.shape = variant(get("shape"), "kind", {"box": Square.from_dict, "circle": Circle.from_dict})
        self.border = closest(get("border", UNSET), NewShapeBorderSolid, NewShapeBorderDotted)
        self.label = array(get("label", UNSET))
        self.note = get("note", UNSET)
        self.replaces = Base.from_dict(get("replaces", UNSET))
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
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.shape, source, "shape"):
            data["shape"] = plain(self.shape)
        if self.border is not UNSET:
            data["border"] = plain(self.border)
        if self.label is not UNSET:
            data["label"] = plain(self.label)
        if self.note is not UNSET:
            data["note"] = plain(self.note)
        if self.replaces is not UNSET:
            data["replaces"] = plain(self.replaces)
        data.update(plain(self.additional_properties))
        return data
