"""The model ``SmsRecord``."""

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
        "account_ref",
        "changed_from",
        "client_ref",
        "concatenated",
        "country",
        "country_name",
        "currency",
        "date_finalized",
        "date_received",
        "dcs",
        "direction",
        "error_code",
        "error_code_description",
        "forced_from",
        "from",
        "id",
        "ip_address",
        "latency",
        "message_body",
        "message_id",
        "network",
        "network_name",
        "status",
        "tier_volume",
        "to",
        "total_price",
        "udh",
        "validity_period",
        "workflow_id",
    }
)


@define(kw_only=True, eq=False, repr=False)
class SmsRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/SmsRecord``
    """

    account_id: str | None = None

    account_ref: str | None = None

    changed_from: str | None = None

    client_ref: str | None = None

    concatenated: str | None = None

    country: str | None = None

    country_name: str | None = None

    currency: str | None = None

    date_finalized: str | None = None

    date_received: str | None = None

    dcs: str | None = None

    direction: str | None = None

    error_code: str | None = None

    error_code_description: str | None = None

    forced_from: str | None = None

    from_: str | None = None
    """In JSON: ``from``."""

    id: str | None = None

    ip_address: str | None = None

    latency: str | None = None

    message_body: str | None = None

    message_id: str | None = None

    network: str | None = None

    network_name: str | None = None

    status: str | None = None

    tier_volume: str | None = None

    to: str | None = None

    total_price: str | None = None

    udh: str | None = None

    validity_period: str | None = None

    workflow_id: str | None = None

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
        self.account_ref = get("account_ref")
        self.changed_from = get("changed_from")
        self.client_ref = get("client_ref")
        self.concatenated = get("concatenated")
        self.country = get("country")
        self.country_name = get("country_name")
        self.currency = get("currency")
        self.date_finalized = get("date_finalized")
        self.date_received = get("date_received")
        self.dcs = get("dcs")
        self.direction = get("direction")
        self.error_code = get("error_code")
        self.error_code_description = get("error_code_description")
        self.forced_from = get("forced_from")
        self.from_ = get("from")
        self.id = get("id")
        self.ip_address = get("ip_address")
        self.latency = get("latency")
        self.message_body = get("message_body")
        self.message_id = get("message_id")
        self.network = get("network")
        self.network_name = get("network_name")
        self.status = get("status")
        self.tier_volume = get("tier_volume")
        self.to = get("to")
        self.total_price = get("total_price")
        self.udh = get("udh")
        self.validity_period = get("validity_period")
        self.workflow_id = get("workflow_id")
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
        if kept(self.account_ref, source, "account_ref"):
            data["account_ref"] = plain(self.account_ref)
        if kept(self.changed_from, source, "changed_from"):
            data["changed_from"] = plain(self.changed_from)
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.concatenated, source, "concatenated"):
            data["concatenated"] = plain(self.concatenated)
        if kept(self.country, source, "country"):
            data["country"] = plain(self.country)
        if kept(self.country_name, source, "country_name"):
            data["country_name"] = plain(self.country_name)
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.date_finalized, source, "date_finalized"):
            data["date_finalized"] = plain(self.date_finalized)
        if kept(self.date_received, source, "date_received"):
            data["date_received"] = plain(self.date_received)
        if kept(self.dcs, source, "dcs"):
            data["dcs"] = plain(self.dcs)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.error_code, source, "error_code"):
            data["error_code"] = plain(self.error_code)
        if kept(self.error_code_description, source, "error_code_description"):
            data["error_code_description"] = plain(self.error_code_description)
        if kept(self.forced_from, source, "forced_from"):
            data["forced_from"] = plain(self.forced_from)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.ip_address, source, "ip_address"):
            data["ip_address"] = plain(self.ip_address)
        if kept(self.latency, source, "latency"):
            data["latency"] = plain(self.latency)
        if kept(self.message_body, source, "message_body"):
            data["message_body"] = plain(self.message_body)
        if kept(self.message_id, source, "message_id"):
            data["message_id"] = plain(self.message_id)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.network_name, source, "network_name"):
            data["network_name"] = plain(self.network_name)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.tier_volume, source, "tier_volume"):
            data["tier_volume"] = plain(self.tier_volume)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.total_price, source, "total_price"):
            data["total_price"] = plain(self.total_price)
        if kept(self.udh, source, "udh"):
            data["udh"] = plain(self.udh)
        if kept(self.validity_period, source, "validity_period"):
            data["validity_period"] = plain(self.validity_period)
        if kept(self.workflow_id, source, "workflow_id"):
            data["workflow_id"] = plain(self.workflow_id)
        data.update(plain(self.additional_properties))
        return data
