"""The model ``NumberInsightBasic``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .. import codes as _codes

_KNOWN = frozenset(
    {
        "country_code",
        "country_code_iso3",
        "country_name",
        "country_prefix",
        "international_format_number",
        "national_format_number",
        "request_id",
        "status",
        "status_message",
    }
)


@define(kw_only=True, eq=False, repr=False)
class NumberInsightBasic(Model):
    """Basic information about a number.

    Schema: ``#/components/schemas/NumberInsightBasic``
    """

    status: int
    """Result of the lookup. 0 means success. Codes: ``codes.NumberInsightStatus``: 0 success, 1 throttled, 3
    invalid_request, 4 invalid_credentials, 5 internal_error, 9 quota_exceeded, 19 not_allowed, 43 partial, 44
    partial_44, 45 partial_45, 999 unparseable.
    """

    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""

    country_code_iso3: str | None = None
    """Three-letter country code (ISO 3166-1 alpha-3)."""

    country_name: str | None = None
    """Name of the country."""

    country_prefix: str | None = None
    """Country calling code."""

    international_format_number: str | None = None
    """Number in E.164 format, without a leading +."""

    national_format_number: str | None = None
    """Number in national format."""

    request_id: str | None = None
    """Identifier of the request. At most 40 characters."""

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
        self.country_code = get("country_code")
        self.country_code_iso3 = get("country_code_iso3")
        self.country_name = get("country_name")
        self.country_prefix = get("country_prefix")
        self.international_format_number = get("international_format_number")
        self.national_format_number = get("national_format_number")
        self.request_id = get("request_id")
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
        if kept(self.country_code, source, "country_code"):
            data["country_code"] = plain(self.country_code)
        if kept(self.country_code_iso3, source, "country_code_iso3"):
            data["country_code_iso3"] = plain(self.country_code_iso3)
        if kept(self.country_name, source, "country_name"):
            data["country_name"] = plain(self.country_name)
        if kept(self.country_prefix, source, "country_prefix"):
            data["country_prefix"] = plain(self.country_prefix)
        if kept(self.international_format_number, source, "international_format_number"):
            data["international_format_number"] = plain(self.international_format_number)
        if kept(self.national_format_number, source, "national_format_number"):
            data["national_format_number"] = plain(self.national_format_number)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.status_message, source, "status_message"):
            data["status_message"] = plain(self.status_message)
        data.update(plain(self.additional_properties))
        return data
