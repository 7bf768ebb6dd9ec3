"""The model ``PricingNetwork``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"currency", "mcc", "mnc", "networkCode", "networkName", "price", "type"})


@define(kw_only=True, eq=False, repr=False)
class PricingNetwork(Model):
    """Pricing network.

    Schema: ``#/components/schemas/PricingNetwork``
    """

    currency: str | None = None

    mcc: str | None = None

    mnc: str | None = None

    network_code: str | None = None
    """In JSON: ``networkCode``."""

    network_name: str | None = None
    """In JSON: ``networkName``."""

    price: str | None = None

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
        self.currency = get("currency")
        self.mcc = get("mcc")
        self.mnc = get("mnc")
        self.network_code = get("networkCode")
        self.network_name = get("networkName")
        self.price = get("price")
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
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.mcc, source, "mcc"):
            data["mcc"] = plain(self.mcc)
        if kept(self.mnc, source, "mnc"):
            data["mnc"] = plain(self.mnc)
        if kept(self.network_code, source, "networkCode"):
            data["networkCode"] = plain(self.network_code)
        if kept(self.network_name, source, "networkName"):
            data["networkName"] = plain(self.network_name)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
