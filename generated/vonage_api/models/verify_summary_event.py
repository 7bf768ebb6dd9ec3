"""The model ``VerifySummaryEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, Shape, array, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .verify_summary_event_workflow_item import VerifySummaryEventWorkflowItem

_KNOWN = frozenset(
    {"channel_timeout", "client_ref", "price", "request_id", "status", "submitted_at", "type", "workflow"}
)


@define(kw_only=True, eq=False, repr=False)
class VerifySummaryEvent(Model):
    """A verification ended.

    Schema: ``#/components/schemas/VerifySummaryEvent``
    """

    request_id: str
    """Identifier of the verification."""

    type: Literal["summary"] | str
    """Always 'summary'."""

    status: Literal["completed", "failed", "expired"] | str
    """Status. One of 'completed', 'failed', 'expired'."""

    channel_timeout: int | None = None
    """Time limit of each step, in seconds."""

    client_ref: str | None = None
    """The `client_ref` of the request."""

    price: str | None = None
    """Price of the verification."""

    submitted_at: datetime | str | None = None
    """Start of the verification."""

    workflow: list[VerifySummaryEventWorkflowItem] = field(factory=Absent)
    """Results of the steps."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"channel_timeout": (int, None)}

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"request_id", "status", "type"}),
        fixed={"type": "summary"},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.request_id = get("request_id")
        self.type = get("type")
        self.status = get("status")
        self.channel_timeout = get("channel_timeout")
        self.client_ref = get("client_ref")
        self.price = get("price")
        self.submitted_at = date_time(get("submitted_at"))
        self.workflow = array(get("workflow", MISSING), VerifySummaryEventWorkflowItem.from_dict)
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
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.channel_timeout, source, "channel_timeout"):
            data["channel_timeout"] = plain(self.channel_timeout)
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.submitted_at, source, "submitted_at"):
            data["submitted_at"] = restored(self.submitted_at, source and source.get("submitted_at"))
        if kept(self.workflow, source, "workflow"):
            data["workflow"] = plain(self.workflow)
        data.update(plain(self.additional_properties))
        return data
