"""The model ``NumberPoolPartialErrorsItem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"detail", "error", "numbers", "title", "type"})


@define(kw_only=True, eq=False, repr=False)
class NumberPoolPartialErrorsItem(Model):
    """An item of ``errors`` of ``NumberPoolPartial``.

    Schema: ``#/components/schemas/NumberPoolPartial/properties/errors/items``
    """

    detail: str | None = None

    error: dict[str, Any] | None = None

    numbers: list[str] = field(factory=Absent)

    title: str | None = None

    type: str | None = None

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
        self.detail = get("detail")
        self.error = get("error")
        self.numbers = array(get("numbers", MISSING))
        self.title = get("title")
        self.type = get("type")
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
        if kept(self.detail, source, "detail"):
            data["detail"] = plain(self.detail)
        if kept(self.error, source, "error"):
            data["error"] = plain(self.error)
        if kept(self.numbers, source, "numbers"):
            data["numbers"] = plain(self.numbers)
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
