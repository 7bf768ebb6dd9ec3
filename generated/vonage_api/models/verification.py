"""The model ``Verification``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .verify_check import VerifyCheck
from .verify_step import VerifyStep

_KNOWN = frozenset(
    {
        "account_id",
        "checks",
        "currency",
        "date_finalized",
        "date_submitted",
        "error_text",
        "estimated_price_messages_sent",
        "events",
        "first_event_date",
        "last_event_date",
        "number",
        "price",
        "request_id",
        "sender_id",
        "status",
    }
)


@define(kw_only=True, eq=False, repr=False)
class Verification(Model):
    """Details of a verification.

    Schema: ``#/components/schemas/Verification``
    """

    account_id: str | None = None

    checks: list[VerifyCheck] = field(factory=Absent)

    currency: str | None = None

    date_finalized: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""

    date_submitted: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""

    error_text: str | None = None

    estimated_price_messages_sent: str | None = None
    """Estimated price of the messages as a decimal string, in addition to `price`."""

    events: list[VerifyStep] = field(factory=Absent)

    first_event_date: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""

    last_event_date: str | None = None
    """UTC time as `YYYY-MM-DD HH:MM:SS`."""

    number: str | None = None

    price: str | None = None
    """Price as a decimal string."""

    request_id: str | None = None

    sender_id: str | None = None

    status: str | None = None
    """`IN PROGRESS`, `SUCCESS`, `FAILED`, `EXPIRED` or `CANCELLED`."""

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
        self.account_id = get("account_id")
        self.checks = array(get("checks", MISSING), VerifyCheck.from_dict)
        self.currency = get("currency")
        self.date_finalized = get("date_finalized")
        self.date_submitted = get("date_submitted")
        self.error_text = get("error_text")
        self.estimated_price_messages_sent = get("estimated_price_messages_sent")
        self.events = array(get("events", MISSING), VerifyStep.from_dict)
        self.first_event_date = get("first_event_date")
        self.last_event_date = get("last_event_date")
        self.number = get("number")
        self.price = get("price")
        self.request_id = get("request_id")
        self.sender_id = get("sender_id")
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
        if kept(self.account_id, source, "account_id"):
            data["account_id"] = plain(self.account_id)
        if kept(self.checks, source, "checks"):
            data["checks"] = plain(self.checks)
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.date_finalized, source, "date_finalized"):
            data["date_finalized"] = plain(self.date_finalized)
        if kept(self.date_submitted, source, "date_submitted"):
            data["date_submitted"] = plain(self.date_submitted)
        if kept(self.error_text, source, "error_text"):
            data["error_text"] = plain(self.error_text)
        if kept(self.estimated_price_messages_sent, source, "estimated_price_messages_sent"):
            data["estimated_price_messages_sent"] = plain(self.estimated_price_messages_sent)
        if kept(self.events, source, "events"):
            data["events"] = plain(self.events)
        if kept(self.first_event_date, source, "first_event_date"):
            data["first_event_date"] = plain(self.first_event_date)
        if kept(self.last_event_date, source, "last_event_date"):
            data["last_event_date"] = plain(self.last_event_date)
        if kept(self.number, source, "number"):
            data["number"] = plain(self.number)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.sender_id, source, "sender_id"):
            data["sender_id"] = plain(self.sender_id)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
