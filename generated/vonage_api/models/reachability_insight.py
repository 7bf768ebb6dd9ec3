"""The model ``ReachabilityInsight``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .insight_status import InsightStatus

_KNOWN = frozenset({"connectivity", "is_reachable", "latest_status_at", "status"})


@define(kw_only=True, eq=False, repr=False)
class ReachabilityInsight(Model):
    """Reachability of the device (developer preview).

    Schema: ``#/components/schemas/ReachabilityInsight``
    """

    status: InsightStatus
    """Status of an insight."""

    connectivity: list[Literal["DATA", "SMS"] | str] = field(factory=Absent)
    """Kind of connection. Only if the device is reachable. The set of values is open."""

    is_reachable: bool | None = None
    """Whether the device is connected."""

    latest_status_at: datetime | str | None = None
    """Time of the status (UTC)."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"is_reachable": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = InsightStatus.from_dict(get("status"))
        self.connectivity = array(get("connectivity", MISSING))
        self.is_reachable = get("is_reachable")
        self.latest_status_at = date_time(get("latest_status_at"))
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
        if kept(self.connectivity, source, "connectivity"):
            data["connectivity"] = plain(self.connectivity)
        if kept(self.is_reachable, source, "is_reachable"):
            data["is_reachable"] = plain(self.is_reachable)
        if kept(self.latest_status_at, source, "latest_status_at"):
            data["latest_status_at"] = restored(
                self.latest_status_at, source and source.get("latest_status_at")
            )
        data.update(plain(self.additional_properties))
        return data
