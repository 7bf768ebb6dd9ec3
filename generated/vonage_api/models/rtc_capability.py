"""The model ``RtcCapability``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Boolean, Object, Ref, Rule

from .rtc_capability_webhooks import RtcCapabilityWebhooks

_KNOWN = frozenset({"signed_callbacks", "webhooks"})


@define(kw_only=True, eq=False, repr=False)
class RtcCapability(Model):
    """Conversations and the Client SDK.

    Schema: ``#/components/schemas/RtcCapability``
    """

    signed_callbacks: bool | None = None
    """Whether webhooks carry a signed token. The server's default is True."""

    webhooks: RtcCapabilityWebhooks | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/RtcCapability",
        properties={"signed_callbacks": Boolean(), "webhooks": Ref(lambda: RtcCapabilityWebhooks.RULE)},
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"signed_callbacks": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.signed_callbacks = get("signed_callbacks")
        self.webhooks = RtcCapabilityWebhooks.from_dict(get("webhooks"))
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
        if kept(self.signed_callbacks, source, "signed_callbacks"):
            data["signed_callbacks"] = plain(self.signed_callbacks)
        if kept(self.webhooks, source, "webhooks"):
            data["webhooks"] = plain(self.webhooks)
        data.update(plain(self.additional_properties))
        return data
