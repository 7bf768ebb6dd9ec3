from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import DateTime, Object, String


class MessageCalendarSuggestion(Model):
    """A button that creates a calendar event (RCS).

    Schema: ``#/components/schemas/MessageCalendarSuggestion``
    """

    type: Literal["create_calendar_event"]
    """Always 'create_calendar_event'."""
    text: str
    """Text of the button. From 1 to 25 characters."""
    postback_data: str
    """Data that your webhook receives when the button is tapped."""
    start_time: datetime | str
    """Start of the event."""
    end_time: datetime | str
    """End of the event."""
    title: str
    """Title of the event. From 1 to 100 characters."""
    description: str
    """Description of the event. From 1 to 500 characters."""
    fallback_url: str | Unset = UNSET
    """URL to open if the device does not support the action."""

    RULE = Object(
        "#/components/schemas/MessageCalendarSuggestion",
        properties={
            "type": String(enum=("create_calendar_event",)),
            "text": String(min_length=1, max_length=25),
            "postback_data": String(),
            "start_time": DateTime(),
            "end_time": DateTime(),
            "title": String(min_length=1, max_length=100),
            "description": String(min_length=1, max_length=500),
            "fallback_url": String(),
        },
        required=("type", "text", "postback_data", "start_time", "end_time", "title", "description"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"start_time": date_time, "end_time": date_time})
