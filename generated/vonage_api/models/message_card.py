"""The model ``MessageCard``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Boolean, Object, OneOf, Ref, Rule, String

from .message_calendar_suggestion import MessageCalendarSuggestion
from .message_dial_suggestion import MessageDialSuggestion
from .message_open_url_suggestion import MessageOpenUrlSuggestion
from .message_reply_suggestion import MessageReplySuggestion
from .message_share_location_suggestion import MessageShareLocationSuggestion
from .message_view_location_suggestion import MessageViewLocationSuggestion
from .message_webview_suggestion import MessageWebviewSuggestion

_KNOWN = frozenset(
    {
        "media_description",
        "media_force_refresh",
        "media_height",
        "media_url",
        "suggestions",
        "text",
        "thumbnail_url",
        "title",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """Height of the image or video. Required for vertical cards. One of 'SHORT', 'MEDIUM', 'TALL'."""

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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

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
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.title = get("title")
        self.text = get("text")
        self.media_url = get("media_url")
        self.media_description = get("media_description", UNSET)
        self.media_force_refresh = get("media_force_refresh", UNSET)
        self.media_height = get("media_height", UNSET)
        self.suggestions = array(
            get("suggestions", UNSET),
            lambda item: variant(
                item,
                "type",
                {
                    "create_calendar_event": MessageCalendarSuggestion.from_dict,
                    "dial": MessageDialSuggestion.from_dict,
                    "open_url": MessageOpenUrlSuggestion.from_dict,
                    "open_url_in_webview": MessageWebviewSuggestion.from_dict,
                    "reply": MessageReplySuggestion.from_dict,
                    "share_location": MessageShareLocationSuggestion.from_dict,
                    "view_location": MessageViewLocationSuggestion.from_dict,
                },
            ),
        )
        self.thumbnail_url = get("thumbnail_url", UNSET)
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
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if kept(self.media_url, source, "media_url"):
            data["media_url"] = plain(self.media_url)
        if self.media_description is not UNSET:
            data["media_description"] = plain(self.media_description)
        if self.media_force_refresh is not UNSET:
            data["media_force_refresh"] = plain(self.media_force_refresh)
        if self.media_height is not UNSET:
            data["media_height"] = plain(self.media_height)
        if self.suggestions is not UNSET:
            data["suggestions"] = plain(self.suggestions)
        if self.thumbnail_url is not UNSET:
            data["thumbnail_url"] = plain(self.thumbnail_url)
        data.update(plain(self.additional_properties))
        return data
