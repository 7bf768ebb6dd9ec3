"""The model ``VoiceCapability``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Boolean, Integer, Object, Ref, Rule, String

from .voice_capability_webhooks import VoiceCapabilityWebhooks

_KNOWN = frozenset({"conversations_ttl", "leg_persistence_time", "region", "signed_callbacks", "webhooks"})


@define(kw_only=True, eq=False, repr=False)
class VoiceCapability(Model):
    """Voice capability.

    Schema: ``#/components/schemas/VoiceCapability``
    """

    conversations_ttl: int | None = None
    """Hours after which a conversation is deleted. At least 1. At most 9000. The server's default is 48."""

    leg_persistence_time: int | None = None
    """Days for which calls are available. At least 1. At most 31. The server's default is 2."""

    region: Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"] | str | None = (
        None
    )
    """Region in which calls are processed. One of 'na-east', 'na-west', 'eu-east', 'eu-west', 'apac-sng',
    'apac-australia'.
    """

    signed_callbacks: bool | None = None
    """Whether webhooks carry a signed token. The server's default is True."""

    webhooks: VoiceCapabilityWebhooks | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VoiceCapability",
        properties={
            "conversations_ttl": Integer(minimum=1, maximum=9000),
            "leg_persistence_time": Integer(minimum=1, maximum=31),
            "region": String(enum=("na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia")),
            "signed_callbacks": Boolean(),
            "webhooks": Ref(lambda: VoiceCapabilityWebhooks.RULE),
        },
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "conversations_ttl": (int, None),
        "leg_persistence_time": (int, None),
        "signed_callbacks": (bool, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.conversations_ttl = get("conversations_ttl")
        self.leg_persistence_time = get("leg_persistence_time")
        self.region = get("region")
        self.signed_callbacks = get("signed_callbacks")
        self.webhooks = VoiceCapabilityWebhooks.from_dict(get("webhooks"))
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
        if kept(self.conversations_ttl, source, "conversations_ttl"):
            data["conversations_ttl"] = plain(self.conversations_ttl)
        if kept(self.leg_persistence_time, source, "leg_persistence_time"):
            data["leg_persistence_time"] = plain(self.leg_persistence_time)
        if kept(self.region, source, "region"):
            data["region"] = plain(self.region)
        if kept(self.signed_callbacks, source, "signed_callbacks"):
            data["signed_callbacks"] = plain(self.signed_callbacks)
        if kept(self.webhooks, source, "webhooks"):
            data["webhooks"] = plain(self.webhooks)
        data.update(plain(self.additional_properties))
        return data
