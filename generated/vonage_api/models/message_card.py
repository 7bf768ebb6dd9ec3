from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Object, OneOf, Ref, Rule, String

from .message_calendar_suggestion import MessageCalendarSuggestion
from .message_dial_suggestion import MessageDialSuggestion
from .message_open_url_suggestion import MessageOpenUrlSuggestion
from .message_reply_suggestion import MessageReplySuggestion
from .message_share_location_suggestion import MessageShareLocationSuggestion
from .message_view_location_suggestion import MessageViewLocationSuggestion
from .message_webview_suggestion import MessageWebviewSuggestion


class MessageCard(Model):
    """A rich card (RCS).

    Schema: ``#/components/schemas/MessageCard``
    """

    title: str
    """Title of the card. At most 200 characters."""
    text: str
    """Body text of the card. At most 2000 characters."""
    media_url: str
    """URL of the image, video or PDF file of the card. At least 1 character."""
    media_description: str | Unset = UNSET
    """Description of the image or video."""
    media_force_refresh: bool | Unset = UNSET
    """Fetch the media again instead of using a cached copy."""
    media_height: Literal["SHORT", "MEDIUM", "TALL"] | Unset = UNSET
    """Height of the image or video. Required for vertical cards."""
    suggestions: (
        list[
            MessageReplySuggestion
            | MessageDialSuggestion
            | MessageViewLocationSuggestion
            | MessageShareLocationSuggestion
            | MessageOpenUrlSuggestion
            | MessageWebviewSuggestion
            | MessageCalendarSuggestion
        ]
        | Unset
    ) = UNSET
    """Suggested replies and actions. At most 4 items."""
    thumbnail_url: str | Unset = UNSET
    """URL of a preview image."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageCard",
        properties={
            "title": String(max_length=200),
            "text": String(max_length=2000),
            "media_url": String(min_length=1),
            "media_description": String(),
            "media_force_refresh": Boolean(),
            "media_height": String(enum=("SHORT", "MEDIUM", "TALL")),
            "suggestions": Array(
                OneOf(
                    Ref(lambda: MessageReplySuggestion.RULE),
                    Ref(lambda: MessageDialSuggestion.RULE),
                    Ref(lambda: MessageViewLocationSuggestion.RULE),
                    Ref(lambda: MessageShareLocationSuggestion.RULE),
                    Ref(lambda: MessageOpenUrlSuggestion.RULE),
                    Ref(lambda: MessageWebviewSuggestion.RULE),
                    Ref(lambda: MessageCalendarSuggestion.RULE),
                    discriminator="type",
                    mapping={
                        "create_calendar_event": 6,
                        "dial": 1,
                        "open_url": 4,
                        "open_url_in_webview": 5,
                        "reply": 0,
                        "share_location": 3,
                        "view_location": 2,
                    },
                    pointer="#/components/schemas/MessageSuggestion",
                ),
                max_items=4,
            ),
            "thumbnail_url": String(),
        },
        required=("title", "text", "media_url"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "suggestions": ListOf(
                    Variant(
                        "type",
                        {
                            "create_calendar_event": MessageCalendarSuggestion,
                            "dial": MessageDialSuggestion,
                            "open_url": MessageOpenUrlSuggestion,
                            "open_url_in_webview": MessageWebviewSuggestion,
                            "reply": MessageReplySuggestion,
                            "share_location": MessageShareLocationSuggestion,
                            "view_location": MessageViewLocationSuggestion,
                        },
                    )
                )
            }
        )
