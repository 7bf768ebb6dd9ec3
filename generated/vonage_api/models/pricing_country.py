"""The model ``PricingCountry``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .pricing_network import PricingNetwork

_KNOWN = frozenset(
    {
        "countryCode",
        "countryDisplayName",
        "countryName",
        "currency",
        "defaultPrice",
        "dialingPrefix",
        "networks",
    }
)


@define(kw_only=True, eq=False, repr=False)
class PricingCountry(Model):
    """Pricing country.

    Schema: ``#/components/schemas/PricingCountry``
    """

    country_code: str | None = None
    """In JSON: ``countryCode``."""

    country_display_name: str | None = None
    """In JSON: ``countryDisplayName``."""

    country_name: str | None = None
    """In JSON: ``countryName``."""

    currency: str | None = None

    default_price: str | None = None
    """In JSON: ``defaultPrice``."""

    dialing_prefix: str | None = None
    """In JSON: ``dialingPrefix``."""

    networks: list[PricingNetwork] = field(factory=Absent)

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
        self.country_code = get("countryCode")
        self.country_display_name = get("countryDisplayName")
        self.country_name = get("countryName")
        self.currency = get("currency")
        self.default_price = get("defaultPrice")
        self.dialing_prefix = get("dialingPrefix")
        self.networks = array(get("networks", MISSING), PricingNetwork.from_dict)
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
        if kept(self.country_code, source, "countryCode"):
            data["countryCode"] = plain(self.country_code)
        if kept(self.country_display_name, source, "countryDisplayName"):
            data["countryDisplayName"] = plain(self.country_display_name)
        if kept(self.country_name, source, "countryName"):
            data["countryName"] = plain(self.country_name)
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.default_price, source, "defaultPrice"):
            data["defaultPrice"] = plain(self.default_price)
        if kept(self.dialing_prefix, source, "dialingPrefix"):
            data["dialingPrefix"] = plain(self.dialing_prefix)
        if kept(self.networks, source, "networks"):
            data["networks"] = plain(self.networks)
        data.update(plain(self.additional_properties))
        return data
