"""The model ``VoiceCapabilityWebhooks``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule

from .voice_answer_webhook import VoiceAnswerWebhook
from .voice_event_webhook import VoiceEventWebhook

_KNOWN = frozenset({"answer_url", "event_url", "fallback_answer_url"})


@define(kw_only=True, eq=False, repr=False)
class VoiceCapabilityWebhooks(Model):
    """``webhooks`` of ``VoiceCapability``.

    Schema: ``#/components/schemas/VoiceCapability/properties/webhooks``
    """

    answer_url: VoiceAnswerWebhook | None = None
    """Webhook that returns the NCCO of a call."""

    event_url: VoiceEventWebhook | None = None
    """Webhook that receives the events of calls."""

    fallback_answer_url: VoiceAnswerWebhook | None = None
    """Webhook that returns the NCCO of a call."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VoiceCapability/properties/webhooks",
        properties={
            "answer_url": Ref(lambda: VoiceAnswerWebhook.RULE),
            "event_url": Ref(lambda: VoiceEventWebhook.RULE),
            "fallback_answer_url": Ref(lambda: VoiceAnswerWebhook.RULE),
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
        self.answer_url = VoiceAnswerWebhook.from_dict(get("answer_url"))
        self.event_url = VoiceEventWebhook.from_dict(get("event_url"))
        self.fallback_answer_url = VoiceAnswerWebhook.from_dict(get("fallback_answer_url"))
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
        if kept(self.answer_url, source, "answer_url"):
            data["answer_url"] = plain(self.answer_url)
        if kept(self.event_url, source, "event_url"):
            data["event_url"] = plain(self.event_url)
        if kept(self.fallback_answer_url, source, "fallback_answer_url"):
            data["fallback_answer_url"] = plain(self.fallback_answer_url)
        data.update(plain(self.additional_properties))
        return data
