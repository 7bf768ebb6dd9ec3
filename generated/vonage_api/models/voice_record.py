"""The model ``VoiceRecord``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {
        "account_id",
        "call_id",
        "country",
        "country_name",
        "currency",
        "date_end",
        "date_start",
        "direction",
        "duration",
        "forced_from",
        "from",
        "id",
        "network",
        "network_name",
        "price",
        "status",
        "status_code",
        "status_description",
        "tier_volume",
        "to",
        "total_price",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VoiceRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/VoiceRecord``
    """

    account_id: str | None = None

    call_id: str | None = None

    country: str | None = None

    country_name: str | None = None

    currency: str | None = None

    date_end: str | None = None

    date_start: str | None = None

    direction: str | None = None

    duration: str | None = None

    forced_from: str | None = None

    from_: str | None = None
    """In JSON: ``from``."""

    id: str | None = None

    network: str | None = None

    network_name: str | None = None

    price: str | None = None

    status: str | None = None

    status_code: str | None = None

    status_description: str | None = None

    tier_volume: str | None = None

    to: str | None = None

    total_price: str | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset(()),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.account_id = get("account_id")
        self.call_id = get("call_id")
        self.country = get("country")
        self.country_name = get("country_name")
        self.currency = get("currency")
        self.date_end = get("date_end")
        self.date_start = get("date_start")
        self.direction = get("direction")
        self.duration = get("duration")
        self.forced_from = get("forced_from")
        self.from_ = get("from")
        self.id = get("id")
        self.network = get("network")
        self.network_name = get("network_name")
        self.price = get("price")
        self.status = get("status")
        self.status_code = get("status_code")
        self.status_description = get("status_description")
        self.tier_volume = get("tier_volume")
        self.to = get("to")
        self.total_price = get("total_price")
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
        if kept(self.account_id, source, "account_id"):
            data["account_id"] = plain(self.account_id)
        if kept(self.call_id, source, "call_id"):
            data["call_id"] = plain(self.call_id)
        if kept(self.country, source, "country"):
            data["country"] = plain(self.country)
        if kept(self.country_name, source, "country_name"):
            data["country_name"] = plain(self.country_name)
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.date_end, source, "date_end"):
            data["date_end"] = plain(self.date_end)
        if kept(self.date_start, source, "date_start"):
            data["date_start"] = plain(self.date_start)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.duration, source, "duration"):
            data["duration"] = plain(self.duration)
        if kept(self.forced_from, source, "forced_from"):
            data["forced_from"] = plain(self.forced_from)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.network_name, source, "network_name"):
            data["network_name"] = plain(self.network_name)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.status_code, source, "status_code"):
            data["status_code"] = plain(self.status_code)
        if kept(self.status_description, source, "status_description"):
            data["status_description"] = plain(self.status_description)
        if kept(self.tier_volume, source, "tier_volume"):
            data["tier_volume"] = plain(self.tier_volume)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.total_price, source, "total_price"):
            data["total_price"] = plain(self.total_price)
        data.update(plain(self.additional_properties))
        return data
