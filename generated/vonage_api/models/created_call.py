"""The model ``CreatedCall``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"conversation_uuid", "direction", "status", "uuid"})


@define(kw_only=True, eq=False, repr=False)
class CreatedCall(Model):
    """A call that was created. `voice.get_call` returns its details.

    Schema: ``#/components/schemas/CreatedCall``
    """

    conversation_uuid: str | None = None
    """Identifier of the conversation that the call belongs to (`CON-` followed by a UUID)."""

    direction: Literal["outbound", "inbound"] | str | None = None
    """One of 'outbound', 'inbound'."""

    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | str
        | None
    ) = None
    """Status of the call: `started`. One of 'started', 'ringing', 'answered', 'machine', 'completed', 'busy',
    'cancelled', 'failed', 'rejected', 'timeout', 'unanswered'.
    """

    uuid: str | None = None
    """Unique identifier of the call."""

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
        self.conversation_uuid = get("conversation_uuid")
        self.direction = get("direction")
        self.status = get("status")
        self.uuid = get("uuid")
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
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
