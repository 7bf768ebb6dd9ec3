"""The model ``SmsResponseMessagesItem``."""

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
    {
        "account-ref",
        "client-ref",
        "error-text",
        "message-id",
        "message-price",
        "network",
        "remaining-balance",
        "status",
        "to",
    }
)


@define(kw_only=True, eq=False, repr=False)
class SmsResponseMessagesItem(Model):
    """An item of ``messages`` of ``SmsResponse``.

    Schema: ``#/components/schemas/SmsResponse/properties/messages/items``
    """

    account_ref: str | None = None
    """The billing reference given in the request. In JSON: ``account-ref``."""

    client_ref: str | None = None
    """The reference given in the request. In JSON: ``client-ref``."""

    error_text: str | None = None
    """Reason why the part was rejected. In JSON: ``error-text``."""

    message_id: str | None = None
    """Identifier of the message part, also present in its delivery receipt. In JSON: ``message-id``."""

    message_price: str | None = None
    """Price of the part, in EUR, as a decimal string. In JSON: ``message-price``."""

    network: str | None = None
    """Mobile country code and network code of the recipient."""

    remaining_balance: str | None = None
    """Account balance after this part, in EUR, as a decimal string. In JSON: ``remaining-balance``."""

    status: str | None = None
    """0 when the part was queued, otherwise the error code. Codes: ``codes.SmsStatus``: 0 success, 1 throttled,
    2 missing_params, 3 invalid_params, 4 invalid_credentials, 5 internal_error, 6 invalid_message, 7
    number_barred, 8 account_barred, 9 quota_exceeded, 10 too_many_binds, 11 not_http_enabled, 12
    message_too_long, 13 comms_failure, 14 invalid_signature, 15 invalid_sender, 16 invalid_ttl, 17
    blocked_by_provider, 18 too_many_destinations, 19 facility_not_allowed, 20 invalid_message_class, 22
    invalid_network_code, 23 invalid_callback, 29 non_whitelisted_destination, 32 signature_and_secret, 33
    number_deactivated.
    """

    to: str | None = None
    """Phone number of the recipient."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.SmsStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.account_ref = get("account-ref")
        self.client_ref = get("client-ref")
        self.error_text = get("error-text")
        self.message_id = get("message-id")
        self.message_price = get("message-price")
        self.network = get("network")
        self.remaining_balance = get("remaining-balance")
        self.status = get("status")
        self.to = get("to")
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
        if kept(self.account_ref, source, "account-ref"):
            data["account-ref"] = plain(self.account_ref)
        if kept(self.client_ref, source, "client-ref"):
            data["client-ref"] = plain(self.client_ref)
        if kept(self.error_text, source, "error-text"):
            data["error-text"] = plain(self.error_text)
        if kept(self.message_id, source, "message-id"):
            data["message-id"] = plain(self.message_id)
        if kept(self.message_price, source, "message-price"):
            data["message-price"] = plain(self.message_price)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.remaining_balance, source, "remaining-balance"):
            data["remaining-balance"] = plain(self.remaining_balance)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
