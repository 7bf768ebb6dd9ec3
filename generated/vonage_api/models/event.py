from __future__ import annotations

from datetime import datetime
from typing import Any

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model

from .event_embedded import EventEmbedded
from .self_link import SelfLink


class Event(Model):
    """Event.

    Schema: ``#/components/schemas/Event``
    """

    embedded: EventEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    body: dict[str, Any] | None = None
    from_: str | None = None
    """Identifier of the member. In JSON: ``from``."""
    id: int | str | None = None
    """Sequence number of the event in its conversation."""
    timestamp: datetime | str | None = None
    type: str | None = None
    """Type of the event. The set is open. Documented values: leg:status:update, audio:dtmf, audio:earmuff:off,
    audio:earmuff:on, audio:mute:off, audio:mute:on, audio:play:stop, audio:play:done, audio:play,
    audio:record:stop, audio:record:done, audio:record, audio:asr:done, audio:asr:record:done, audio:say:stop,
    audio:say:done, audio:say, audio:speaking:on, audio:speaking:off, message, message:submitted,
    message:rejected, message:undeliverable, message:seen, message:delivered, member:joined, member:left,
    member:media, member:message:status, member:invited, conversation:updated, event:delete, rtc:status,
    rtc:transfer, rtc:hangup, rtc:answered, rtc:ringing, rtc:answer, rtc:terminate, sip:status, sip:hangup,
    sip:answered, sip:machine, sip:amd_machine, sip:ringing.
    """

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links", "from_": "from"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": EventEmbedded, "links": SelfLink, "timestamp": date_time})
