"""The model ``ConversationRequestCallback``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Ref, Rule, String

from .conversation_request_callback_params import ConversationRequestCallbackParams

_KNOWN = frozenset({"event_mask", "method", "params", "url"})


@define(kw_only=True, eq=False, repr=False)
class ConversationRequestCallback(Model):
    """``callback`` of ``ConversationRequest``.

    Schema: ``#/components/schemas/ConversationRequest/properties/callback``
    """

    event_mask: str | Unset = UNSET
    """Comma-separated list of event types. The default is all. At most 200 characters."""

    method: Literal["POST", "GET"] | Unset = UNSET
    """One of 'POST', 'GET'. The server's default is "POST"."""

    params: ConversationRequestCallbackParams | Unset = UNSET

    url: str | Unset = UNSET
    """At most 2048 characters."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ConversationRequest/properties/callback",
        properties={
            "event_mask": String(max_length=200),
            "method": String(enum=("POST", "GET")),
            "params": Ref(lambda: ConversationRequestCallbackParams.RULE),
            "url": String(max_length=2048),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.event_mask = get("event_mask", UNSET)
        self.method = get("method", UNSET)
        self.params = ConversationRequestCallbackParams.from_dict(get("params", UNSET))
        self.url = get("url", UNSET)
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
        data: dict[str, Any] = {}
        if self.event_mask is not UNSET:
            data["event_mask"] = plain(self.event_mask)
        if self.method is not UNSET:
            data["method"] = plain(self.method)
        if self.params is not UNSET:
            data["params"] = plain(self.params)
        if self.url is not UNSET:
            data["url"] = plain(self.url)
        data.update(plain(self.additional_properties))
        return data
