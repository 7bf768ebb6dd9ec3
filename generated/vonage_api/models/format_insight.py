"""The model ``FormatInsight``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .insight_status import InsightStatus

_KNOWN = frozenset(
    {
        "country_code",
        "country_name",
        "country_prefix",
        "is_format_valid",
        "number_international",
        "number_national",
        "offline_location",
        "status",
        "time_zones",
    }
)


@define(kw_only=True, eq=False, repr=False)
class FormatInsight(Model):
    """Format and location of a number according to the numbering plan.

    Schema: ``#/components/schemas/FormatInsight``
    """

    status: InsightStatus
    """Status of an insight."""

    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""

    country_name: str | None = None
    """Name of the country."""

    country_prefix: str | None = None
    """Country calling code."""

    is_format_valid: bool | None = None
    """Whether the number can exist. It does not show whether the number is in use."""

    number_international: str | None = None
    """Number in E.164 format, with a leading +."""

    number_national: str | None = None
    """Number in national format."""

    offline_location: str | None = None
    """Location in which numbers with this prefix were issued, for landline and mobile numbers. It is not the
    location of the device.
    """

    time_zones: list[str] = field(factory=Absent)
    """Time zone names. Contains only `unknown` if they are not known."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"is_format_valid": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = InsightStatus.from_dict(get("status"))
        self.country_code = get("country_code")
        self.country_name = get("country_name")
        self.country_prefix = get("country_prefix")
        self.is_format_valid = get("is_format_valid")
        self.number_international = get("number_international")
        self.number_national = get("number_national")
        self.offline_location = get("offline_location")
        self.time_zones = array(get("time_zones", MISSING))
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
        if kept(self.country_name, source, "country_name"):
            data["country_name"] = plain(self.country_name)
        if kept(self.country_prefix, source, "country_prefix"):
            data["country_prefix"] = plain(self.country_prefix)
        if kept(self.is_format_valid, source, "is_format_valid"):
            data["is_format_valid"] = plain(self.is_format_valid)
        if kept(self.number_international, source, "number_international"):
            data["number_international"] = plain(self.number_international)
        if kept(self.number_national, source, "number_national"):
            data["number_national"] = plain(self.number_national)
        if kept(self.offline_location, source, "offline_location"):
            data["offline_location"] = plain(self.offline_location)
        if kept(self.time_zones, source, "time_zones"):
            data["time_zones"] = plain(self.time_zones)
        data.update(plain(self.additional_properties))
        return data
