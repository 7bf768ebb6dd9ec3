"""The model ``VerifySilentAuthEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .verify_silent_auth_event_action import VerifySilentAuthEventAction

_KNOWN = frozenset(
    {
        "action",
        "channel",
        "channel_timeout",
        "client_ref",
        "finalized_at",
        "request_id",
        "status",
        "triggered_at",
        "type",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VerifySilentAuthEvent(Model):
    """Silent authentication requires an action of the device, or ended.

    Schema: ``#/components/schemas/VerifySilentAuthEvent``
    """

    request_id: str
    """Identifier of the verification."""

    type: Literal["event"] | str
    """Always 'event'."""

    channel: Literal["silent_auth"] | str
    """Always 'silent_auth'."""

    status: Literal["completed", "failed", "user_rejected", "expired", "action_pending"] | str
    """Status. One of 'completed', 'failed', 'user_rejected', 'expired', 'action_pending'."""

    action: VerifySilentAuthEventAction | None = None
    """Action that the device must perform."""

    channel_timeout: int | None = None
    """Time limit in seconds."""

    client_ref: str | None = None
    """The `client_ref` of the request."""

    finalized_at: datetime | str | None = None
    """End of the authentication."""

    triggered_at: datetime | str | None = None
    """Time of the event."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"channel_timeout": (int, None)}

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"channel", "request_id", "status", "type"}),
        fixed={"type": "event", "channel": "silent_auth"},
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
        self.channel = get("channel")
        self.status = get("status")
        self.action = VerifySilentAuthEventAction.from_dict(get("action"))
        self.channel_timeout = get("channel_timeout")
        self.client_ref = get("client_ref")
        self.finalized_at = date_time(get("finalized_at"))
        self.triggered_at = date_time(get("triggered_at"))
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.action, source, "action"):
            data["action"] = plain(self.action)
        if kept(self.channel_timeout, source, "channel_timeout"):
            data["channel_timeout"] = plain(self.channel_timeout)
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.finalized_at, source, "finalized_at"):
            data["finalized_at"] = restored(self.finalized_at, source and source.get("finalized_at"))
        if kept(self.triggered_at, source, "triggered_at"):
            data["triggered_at"] = restored(self.triggered_at, source and source.get("triggered_at"))
        data.update(plain(self.additional_properties))
        return data
