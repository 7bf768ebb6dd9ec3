"""The model ``VerifyCheckResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset(
    {"currency", "error_text", "estimated_price_messages_sent", "event_id", "price", "request_id", "status"}
)


@define(kw_only=True, eq=False, repr=False)
class VerifyCheckResponse(Model):
    """Verify check response.

    Schema: ``#/components/schemas/VerifyCheckResponse``
    """

    currency: str | None = None

    error_text: str | None = None
    """Reason why the code was rejected."""

    estimated_price_messages_sent: str | None = None
    """Estimated price of the messages as a decimal string, in addition to `price`."""

    event_id: str | None = None

    price: str | None = None
    """Price of the verification, as a decimal string."""

    request_id: str | None = None

    status: str | None = None
    """The status of the verification request (0 = success). Codes: ``codes.VerifyStatus``: 0 success, 1
    throttled, 2 missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
    not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
    concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
    control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.VerifyStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.currency = get("currency")
        self.error_text = get("error_text")
        self.estimated_price_messages_sent = get("estimated_price_messages_sent")
        self.event_id = get("event_id")
        self.price = get("price")
        self.request_id = get("request_id")
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
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.error_text, source, "error_text"):
            data["error_text"] = plain(self.error_text)
        if kept(self.estimated_price_messages_sent, source, "estimated_price_messages_sent"):
            data["estimated_price_messages_sent"] = plain(self.estimated_price_messages_sent)
        if kept(self.event_id, source, "event_id"):
            data["event_id"] = plain(self.event_id)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
