"""The model ``SmsResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .sms_response_messages_item import SmsResponseMessagesItem

_KNOWN = frozenset({"message-count", "messages"})


@define(kw_only=True, eq=False, repr=False)
class SmsResponse(Model):
    """Results for the parts of an SMS.

    Schema: ``#/components/schemas/SmsResponse``
    """

    message_count: str | None = None
    """Number of message parts. In JSON: ``message-count``."""

    messages: list[SmsResponseMessagesItem] = field(factory=Absent)
    """One entry per message part."""

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
        self.message_count = get("message-count")
        self.messages = array(get("messages", MISSING), SmsResponseMessagesItem.from_dict)
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
        if kept(self.message_count, source, "message-count"):
            data["message-count"] = plain(self.message_count)
        if kept(self.messages, source, "messages"):
            data["messages"] = plain(self.messages)
        data.update(plain(self.additional_properties))
        return data
