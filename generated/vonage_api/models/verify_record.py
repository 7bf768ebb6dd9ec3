"""The model ``VerifyRecord``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset(
    {
        "account_id",
        "country",
        "country_name",
        "currency",
        "date_finalized",
        "date_received",
        "estimated_price",
        "first_event_date",
        "from",
        "id",
        "last_event_date",
        "locale",
        "network",
        "network_name",
        "number_type",
        "price",
        "pricing_model",
        "request_id",
        "sms_event_count",
        "sms_price",
        "status",
        "to",
        "tts_event_count",
        "tts_price",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VerifyRecord(Model):
    """The records. All values are strings, and the set of fields is open.

    Schema: ``#/components/schemas/VerifyRecord``
    """

    account_id: str | None = None

    country: str | None = None

    country_name: str | None = None

    currency: str | None = None

    date_finalized: str | None = None

    date_received: str | None = None

    estimated_price: str | None = None

    first_event_date: str | None = None

    from_: str | None = None
    """In JSON: ``from``."""

    id: str | None = None

    last_event_date: str | None = None

    locale: str | None = None

    network: str | None = None

    network_name: str | None = None

    number_type: str | None = None

    price: str | None = None

    pricing_model: str | None = None

    request_id: str | None = None

    sms_event_count: str | None = None

    sms_price: str | None = None

    status: str | None = None
    """Codes: ``codes.VerifySearchStatus``, ``codes.VerifyStatus``."""

    to: str | None = None

    tts_event_count: str | None = None

    tts_price: str | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {
        "status": lambda: (
            _codes.VerifySearchStatus,
            _codes.VerifyStatus,
        )
    }
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

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
        self.country = get("country")
        self.country_name = get("country_name")
        self.currency = get("currency")
        self.date_finalized = get("date_finalized")
        self.date_received = get("date_received")
        self.estimated_price = get("estimated_price")
        self.first_event_date = get("first_event_date")
        self.from_ = get("from")
        self.id = get("id")
        self.last_event_date = get("last_event_date")
        self.locale = get("locale")
        self.network = get("network")
        self.network_name = get("network_name")
        self.number_type = get("number_type")
        self.price = get("price")
        self.pricing_model = get("pricing_model")
        self.request_id = get("request_id")
        self.sms_event_count = get("sms_event_count")
        self.sms_price = get("sms_price")
        self.status = get("status")
        self.to = get("to")
        self.tts_event_count = get("tts_event_count")
        self.tts_price = get("tts_price")
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
        if kept(self.estimated_price, source, "estimated_price"):
            data["estimated_price"] = plain(self.estimated_price)
        if kept(self.first_event_date, source, "first_event_date"):
            data["first_event_date"] = plain(self.first_event_date)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.last_event_date, source, "last_event_date"):
            data["last_event_date"] = plain(self.last_event_date)
        if kept(self.locale, source, "locale"):
            data["locale"] = plain(self.locale)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.network_name, source, "network_name"):
            data["network_name"] = plain(self.network_name)
        if kept(self.number_type, source, "number_type"):
            data["number_type"] = plain(self.number_type)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.pricing_model, source, "pricing_model"):
            data["pricing_model"] = plain(self.pricing_model)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.sms_event_count, source, "sms_event_count"):
            data["sms_event_count"] = plain(self.sms_event_count)
        if kept(self.sms_price, source, "sms_price"):
            data["sms_price"] = plain(self.sms_price)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.tts_event_count, source, "tts_event_count"):
            data["tts_event_count"] = plain(self.tts_event_count)
        if kept(self.tts_price, source, "tts_price"):
            data["tts_price"] = plain(self.tts_price)
        data.update(plain(self.additional_properties))
        return data
