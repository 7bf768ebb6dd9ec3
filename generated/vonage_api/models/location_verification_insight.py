"""The model ``LocationVerificationInsight``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .insight_status import InsightStatus

_KNOWN = frozenset({"is_verified", "latest_location_at", "match_rate", "status"})


@define(kw_only=True, eq=False, repr=False)
class LocationVerificationInsight(Model):
    """Comparison of the location of the device with the requested area.

    Schema: ``#/components/schemas/LocationVerificationInsight``
    """

    status: InsightStatus
    """Status of an insight."""

    is_verified: Literal["TRUE", "FALSE", "UNKNOWN", "PARTIAL"] | str | None = None
    """Result of the comparison. One of 'TRUE', 'FALSE', 'UNKNOWN', 'PARTIAL'."""

    latest_location_at: datetime | str | None = None
    """Time of the location (UTC)."""

    match_rate: int | None = None
    """Percentage of the located area that is inside the requested area. Only for `PARTIAL`. At least 1. At most
    99.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"match_rate": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = InsightStatus.from_dict(get("status"))
        self.is_verified = get("is_verified")
        self.latest_location_at = date_time(get("latest_location_at"))
        self.match_rate = get("match_rate")
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
        if kept(self.is_verified, source, "is_verified"):
            data["is_verified"] = plain(self.is_verified)
        if kept(self.latest_location_at, source, "latest_location_at"):
            data["latest_location_at"] = restored(
                self.latest_location_at, source and source.get("latest_location_at")
            )
        if kept(self.match_rate, source, "match_rate"):
            data["match_rate"] = plain(self.match_rate)
        data.update(plain(self.additional_properties))
        return data
