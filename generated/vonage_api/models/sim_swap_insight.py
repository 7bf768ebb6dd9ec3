"""The model ``SimSwapInsight``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .insight_status import InsightStatus

_KNOWN = frozenset({"is_swapped", "latest_sim_swap_at", "status"})


@define(kw_only=True, eq=False, repr=False)
class SimSwapInsight(Model):
    """Change of the SIM card.

    Schema: ``#/components/schemas/SimSwapInsight``
    """

    status: InsightStatus
    """Status of an insight."""

    is_swapped: bool | None = None
    """Whether there was a change within the period."""

    latest_sim_swap_at: datetime | str | None = None
    """Last change of the SIM card (UTC)."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"is_swapped": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = InsightStatus.from_dict(get("status"))
        self.is_swapped = get("is_swapped")
        self.latest_sim_swap_at = date_time(get("latest_sim_swap_at"))
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
        if kept(self.is_swapped, source, "is_swapped"):
            data["is_swapped"] = plain(self.is_swapped)
        if kept(self.latest_sim_swap_at, source, "latest_sim_swap_at"):
            data["latest_sim_swap_at"] = restored(
                self.latest_sim_swap_at, source and source.get("latest_sim_swap_at")
            )
        data.update(plain(self.additional_properties))
        return data
