"""The model ``CurrentCarrierInsight``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .insight_status import InsightStatus

_KNOWN = frozenset({"country_code", "name", "network_code", "network_type", "status"})


@define(kw_only=True, eq=False, repr=False)
class CurrentCarrierInsight(Model):
    """The current network of a mobile number.

    Schema: ``#/components/schemas/CurrentCarrierInsight``
    """

    status: InsightStatus
    """Status of an insight."""

    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""

    name: str | None = None
    """Name of the network."""

    network_code: str | None = None
    """Mobile country code and mobile network code."""

    network_type: Literal["MOBILE"] | str | None = None
    """Type of the network. The set of values is open. Always 'MOBILE'."""

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
        self.status = InsightStatus.from_dict(get("status"))
        self.country_code = get("country_code")
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
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.country_code, source, "country_code"):
            data["country_code"] = plain(self.country_code)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.network_code, source, "network_code"):
            data["network_code"] = plain(self.network_code)
        if kept(self.network_type, source, "network_type"):
            data["network_type"] = plain(self.network_type)
        data.update(plain(self.additional_properties))
        return data
