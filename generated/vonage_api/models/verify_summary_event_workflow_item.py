"""The model ``VerifySummaryEventWorkflowItem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

_KNOWN = frozenset({"channel", "initiated_at", "status"})


@define(kw_only=True, eq=False, repr=False)
class VerifySummaryEventWorkflowItem(Model):
    """An item of ``workflow`` of ``VerifySummaryEvent``.

    Schema: ``#/components/schemas/VerifySummaryEvent/properties/workflow/items``
    """

    channel: str | None = None
    """Channel of the step."""

    initiated_at: datetime | str | None = None
    """Start of the step."""

    status: Literal["unused", "completed", "failed", "expired", "user_rejected"] | str | None = None
    """Result of the step. One of 'unused', 'completed', 'failed', 'expired', 'user_rejected'."""

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
        self.channel = get("channel")
        self.initiated_at = date_time(get("initiated_at"))
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.initiated_at, source, "initiated_at"):
            data["initiated_at"] = restored(self.initiated_at, source and source.get("initiated_at"))
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
