"""The schema ``#/components/schemas/NumberList``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import MISSING, Absent, array, no_fields, unknown
from .._support.encode import kept, plain
from .number import Number

_KNOWN = frozenset({"count", "numbers"})


@define(kw_only=True)
class NumberList:
    """Document: ``#/components/schemas/NumberList``"""

    count: int | None = None
    """Not described by the document."""

    numbers: list[Number] = field(factory=Absent)
    """Not described by the document."""

    additional_properties: dict[str, Any] = field(factory=no_fields)
    """Fields that the document does not declare."""

    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = cls.__new__(cls)
        self.count = get("count")
        self.numbers = array(get("numbers", MISSING), Number.from_dict)
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.count, source, "count"):
            data["count"] = plain(self.count)
        if kept(self.numbers, source, "numbers"):
            data["numbers"] = plain(self.numbers)
        data.update(plain(self.additional_properties))
        return data
