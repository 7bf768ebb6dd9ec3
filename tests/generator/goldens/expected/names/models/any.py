"""The model ``Any``."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .literal import Literal
from .mapping import Mapping
from .unset import Unset

_KNOWN = frozenset({"Sequence", "any", "literal", "mapping", "unset"})


@define(kw_only=True, eq=False, repr=False)
class Any(Model):
    """Any.

    Schema: ``#/components/schemas/Any``
    """

    sequence: list[str] = field(factory=Absent)
    """In JSON: ``Sequence``."""

    any: str | None = None

    literal: Literal | None = None

    mapping: Mapping | None = None

    unset: Unset | None = None

    _additional: dict[str, _Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: _Mapping[str, _Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: _Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, _Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., _Any] = source.get
        self = new(cls)
        self.sequence = array(get("Sequence", MISSING))
        self.any = get("any")
        self.literal = Literal.from_dict(get("literal"))
        self.mapping = Mapping.from_dict(get("mapping"))
        self.unset = Unset.from_dict(get("unset"))
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, _Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, _Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, _Any] = {}
        if kept(self.sequence, source, "Sequence"):
            data["Sequence"] = plain(self.sequence)
        if kept(self.any, source, "any"):
            data["any"] = plain(self.any)
        if kept(self.literal, source, "literal"):
            data["literal"] = plain(self.literal)
        if kept(self.mapping, source, "mapping"):
            data["mapping"] = plain(self.mapping)
        if kept(self.unset, source, "unset"):
            data["unset"] = plain(self.unset)
        data.update(plain(self.additional_properties))
        return data
