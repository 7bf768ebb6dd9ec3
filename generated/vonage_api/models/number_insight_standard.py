"""The model ``NumberInsightStandard``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .. import codes as _codes
from .number_insight_caller import NumberInsightCaller
from .number_insight_current_carrier import NumberInsightCurrentCarrier
from .number_insight_original_carrier import NumberInsightOriginalCarrier

_KNOWN = frozenset(
    {
        "caller_identity",
        "caller_name",
        "caller_type",
        "country_code",
        "country_code_iso3",
        "country_name",
        "country_prefix",
        "current_carrier",
        "first_name",
        "international_format_number",
        "last_name",
        "national_format_number",
        "original_carrier",
        "ported",
        "refund_price",
        "remaining_balance",
        "request_id",
        "request_price",
        "status",
        "status_message",
    }
)


@define(kw_only=True, eq=False, repr=False)
class NumberInsightStandard(Model):
    """Standard information about a number.

    Schema: ``#/components/schemas/NumberInsightStandard``
    """

    status: int
    """Result of the lookup. 0 means success. Codes: ``codes.NumberInsightStatus``: 0 success, 1 throttled, 3
    invalid_request, 4 invalid_credentials, 5 internal_error, 9 quota_exceeded, 19 not_allowed, 43 partial, 44
    partial_44, 45 partial_45, 999 unparseable.
    """

    caller_identity: NumberInsightCaller | None = None
    """The owner of the number. Only present with `cnam`."""

    caller_name: str | None = None
    """Only present with `cnam`. `unknown` if the name is not known."""

    caller_type: Literal["business", "consumer", "unknown"] | str | None = None
    """Only present with `cnam`. One of 'business', 'consumer', 'unknown'."""

    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""

    country_code_iso3: str | None = None
    """Three-letter country code (ISO 3166-1 alpha-3)."""

    country_name: str | None = None
    """Name of the country."""

    country_prefix: str | None = None
    """Country calling code."""

    current_carrier: NumberInsightCurrentCarrier | None = None
    """The current network of a mobile number."""

    first_name: str | None = None
    """Only present with `cnam`."""

    international_format_number: str | None = None
    """Number in E.164 format, without a leading +."""

    last_name: str | None = None
    """Only present with `cnam`."""

    national_format_number: str | None = None
    """Number in national format."""

    original_carrier: NumberInsightOriginalCarrier | None = None
    """The network that issued the number."""

    ported: (
        Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported", "null"]
        | str
        | None
    ) = None
    """Whether the number was ported to another network. `assumed_ported` and `assumed_not_ported` are guesses.
    Can be null or the text `null`. One of 'unknown', 'ported', 'not_ported', 'assumed_not_ported',
    'assumed_ported', 'null', None.
    """

    refund_price: str | None = None
    """Refund in EUR, for a failed lookup or for the name of the owner of a number outside the US."""

    remaining_balance: str | None = None
    """Account balance in EUR."""

    request_id: str | None = None
    """Identifier of the request. At most 40 characters."""

    request_price: str | None = None
    """Price of the request in EUR."""

    status_message: str | None = None
    """Description of the result."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.NumberInsightStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"status": (int,)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = get("status")
        self.caller_identity = NumberInsightCaller.from_dict(get("caller_identity"))
        self.caller_name = get("caller_name")
        self.caller_type = get("caller_type")
        self.country_code = get("country_code")
        self.country_code_iso3 = get("country_code_iso3")
        self.country_name = get("country_name")
        self.country_prefix = get("country_prefix")
        self.current_carrier = NumberInsightCurrentCarrier.from_dict(get("current_carrier"))
        self.first_name = get("first_name")
        self.international_format_number = get("international_format_number")
        self.last_name = get("last_name")
        self.national_format_number = get("national_format_number")
        self.original_carrier = NumberInsightOriginalCarrier.from_dict(get("original_carrier"))
        self.ported = get("ported")
        self.refund_price = get("refund_price")
        self.remaining_balance = get("remaining_balance")
        self.request_id = get("request_id")
        self.request_price = get("request_price")
        self.status_message = get("status_message")
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
        if kept(self.caller_identity, source, "caller_identity"):
            data["caller_identity"] = plain(self.caller_identity)
        if kept(self.caller_name, source, "caller_name"):
            data["caller_name"] = plain(self.caller_name)
        if kept(self.caller_type, source, "caller_type"):
            data["caller_type"] = plain(self.caller_type)
        if kept(self.country_code, source, "country_code"):
            data["country_code"] = plain(self.country_code)
        if kept(self.country_code_iso3, source, "country_code_iso3"):
            data["country_code_iso3"] = plain(self.country_code_iso3)
        if kept(self.country_name, source, "country_name"):
            data["country_name"] = plain(self.country_name)
        if kept(self.country_prefix, source, "country_prefix"):
            data["country_prefix"] = plain(self.country_prefix)
        if kept(self.current_carrier, source, "current_carrier"):
            data["current_carrier"] = plain(self.current_carrier)
        if kept(self.first_name, source, "first_name"):
            data["first_name"] = plain(self.first_name)
        if kept(self.international_format_number, source, "international_format_number"):
            data["international_format_number"] = plain(self.international_format_number)
        if kept(self.last_name, source, "last_name"):
            data["last_name"] = plain(self.last_name)
        if kept(self.national_format_number, source, "national_format_number"):
            data["national_format_number"] = plain(self.national_format_number)
        if kept(self.original_carrier, source, "original_carrier"):
            data["original_carrier"] = plain(self.original_carrier)
        if kept(self.ported, source, "ported"):
            data["ported"] = plain(self.ported)
        if kept(self.refund_price, source, "refund_price"):
            data["refund_price"] = plain(self.refund_price)
        if kept(self.remaining_balance, source, "remaining_balance"):
            data["remaining_balance"] = plain(self.remaining_balance)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.request_price, source, "request_price"):
            data["request_price"] = plain(self.request_price)
        if kept(self.status_message, source, "status_message"):
            data["status_message"] = plain(self.status_message)
        data.update(plain(self.additional_properties))
        return data
