"""The model ``NumberInsightOriginalCarrier``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"country", "name", "network_code", "network_type"})


@define(kw_only=True, eq=False, repr=False)
class NumberInsightOriginalCarrier(Model):
    """The network that issued the number.

    Schema: ``#/components/schemas/NumberInsightOriginalCarrier``
    """

    country: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""

    name: str | None = None
    """Name of the network."""

    network_code: str | None = None
    """Mobile country code and mobile network code."""

    network_type: (
        Literal[
            "mobile",
            "landline",
            "landline_premium",
            "landline_tollfree",
            "virtual",
            "unknown",
            "pager",
            "null",
        ]
        | str
        | None
    ) = None
    """Type of the network. Can be null or the text `null`. One of 'mobile', 'landline', 'landline_premium',
    'landline_tollfree', 'virtual', 'unknown', 'pager', 'null', None.
    """

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
        self.name = get("name")
        self.network_code = get("network_code")
        self.network_type = get("network_type")
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
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.network_code, source, "network_code"):
            data["network_code"] = plain(self.network_code)
        if kept(self.network_type, source, "network_type"):
            data["network_type"] = plain(self.network_type)
        data.update(plain(self.additional_properties))
        return data
