"""The model ``NumberInsightRoaming``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"roaming_country_code", "roaming_network_code", "roaming_network_name", "status"})


@define(kw_only=True, eq=False, repr=False)
class NumberInsightRoaming(Model):
    """Roaming status.

    Schema: ``#/components/schemas/NumberInsightRoaming``
    """

    roaming_country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""

    roaming_network_code: str | None = None
    """Mobile country code and mobile network code."""

    roaming_network_name: str | None = None
    """Name of the network."""

    status: Literal["unknown", "roaming", "not_roaming"] | str | None = None
    """Whether the device is roaming. One of 'unknown', 'roaming', 'not_roaming'."""

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
        self.roaming_country_code = get("roaming_country_code")
        self.roaming_network_code = get("roaming_network_code")
        self.roaming_network_name = get("roaming_network_name")
        self.status = get("status")
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
        if kept(self.roaming_country_code, source, "roaming_country_code"):
            data["roaming_country_code"] = plain(self.roaming_country_code)
        if kept(self.roaming_network_code, source, "roaming_network_code"):
            data["roaming_network_code"] = plain(self.roaming_network_code)
        if kept(self.roaming_network_name, source, "roaming_network_name"):
            data["roaming_network_name"] = plain(self.roaming_network_name)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
