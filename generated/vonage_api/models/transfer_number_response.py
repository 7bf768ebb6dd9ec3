"""The model ``TransferNumberResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"country", "from", "number", "to"})


@define(kw_only=True, eq=False, repr=False)
class TransferNumberResponse(Model):
    """The response 200 of ``POST /accounts/{api_key}/transfer-number``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1transfer-number/post/responses/200/content/application~1json/schema``
    """

    country: str | None = None

    from_: str | None = None
    """In JSON: ``from``."""

    number: str | None = None

    to: str | None = None

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
        self.country = get("country")
        self.from_ = get("from")
        self.number = get("number")
        self.to = get("to")
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
        if kept(self.country, source, "country"):
            data["country"] = plain(self.country)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.number, source, "number"):
            data["number"] = plain(self.number)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
