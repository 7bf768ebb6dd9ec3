from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset


class EventRequest(Model):
    """Event request.

    Schema: ``#/components/schemas/EventRequest``
    """

    type: str
    """Type of the event. One of `message`, `message:submitted`, `message:rejected`, `message:undeliverable`,
    `message:seen`, `message:delivered`, `ephemeral`, `audio:play`, `audio:play:stop`, `audio:say`,
    `audio:say:stop`, `audio:dtmf`, `audio:record`, `audio:record:stop`, `audio:mute:on`, `audio:mute:off`,
    `audio:earmuff:on`, `audio:earmuff:off`, or `custom:` followed by your own name.
    """
    body: dict[str, Any] | Unset = UNSET
    """Content of the event. Its fields depend on the type."""
    from_: str | Unset = UNSET
    """Identifier of the member. In JSON: ``from``."""

    _JSON_NAMES = {"from_": "from"}
