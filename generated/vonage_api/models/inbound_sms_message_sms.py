"""The model ``InboundSmsMessageSms``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"keyword", "num_messages"})


@define(kw_only=True, eq=False, repr=False)
class InboundSmsMessageSms(Model):
    """``sms`` of part 2 of ``InboundSmsMessage``.

    Schema: ``#/components/schemas/InboundSmsMessage/allOf/1/properties/sms``
    """

    keyword: str | None = None
    """First word of the text, in upper case."""

    num_messages: str | None = None
    """Number of parts of the message."""

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
        self.keyword = get("keyword")
        self.num_messages = get("num_messages")
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
        if kept(self.keyword, source, "keyword"):
            data["keyword"] = plain(self.keyword)
        if kept(self.num_messages, source, "num_messages"):
            data["num_messages"] = plain(self.num_messages)
        data.update(plain(self.additional_properties))
        return data
