"""The model ``UpdateMessageRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .replying_indicator import ReplyingIndicator

_KNOWN = frozenset({"replying_indicator", "status"})


@define(kw_only=True, eq=False, repr=False)
class UpdateMessageRequest(Model):
    """A change to a message.

    Schema: ``#/components/schemas/UpdateMessageRequest``
    """

    status: Literal["read", "revoked"]
    """`read` marks an inbound WhatsApp or RCS message as read; `revoked` revokes an outbound RCS message that
    was not delivered yet. One of 'read', 'revoked'.
    """

    replying_indicator: ReplyingIndicator | Unset = UNSET
    """Typing indicator for the sender of a WhatsApp message."""

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
        self.status = get("status")
        self.replying_indicator = ReplyingIndicator.from_dict(get("replying_indicator", UNSET))
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
        if self.replying_indicator is not UNSET:
            data["replying_indicator"] = plain(self.replying_indicator)
        data.update(plain(self.additional_properties))
        return data
