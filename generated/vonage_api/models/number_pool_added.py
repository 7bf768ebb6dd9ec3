"""The model ``NumberPoolAdded``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .number_pool_partial import NumberPoolPartial
from .self_link import SelfLink

_KNOWN = frozenset({"_links", "error", "numbers"})


@define(kw_only=True, eq=False, repr=False)
class NumberPoolAdded(Model):
    """Number pool added.

    Schema: ``#/components/schemas/NumberPoolAdded``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    error: NumberPoolPartial | None = None
    """Numbers that could not be processed."""

    numbers: list[str] = field(factory=Absent)
    """The added numbers."""

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
        self.links = SelfLink.from_dict(get("_links"))
        self.error = NumberPoolPartial.from_dict(get("error"))
        self.numbers = array(get("numbers", MISSING))
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
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.error, source, "error"):
            data["error"] = plain(self.error)
        if kept(self.numbers, source, "numbers"):
            data["numbers"] = plain(self.numbers)
        data.update(plain(self.additional_properties))
        return data
