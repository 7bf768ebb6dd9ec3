"""The schema ``#/components/schemas/MessageCard``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from .._support.decode import array, new, unknown
from .._support.model import Model
from .._support.plain import plain
from .._support.rules import Array, Boolean, Object, Ref, Rule, String
from .._support.unset import UNSET, Unset
from .message_suggestion import MessageSuggestion

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

    Document: ``#/components/schemas/MessageCard``
    """

    media_description: str | Unset = UNSET
    """Description of the image or video."""

    media_force_refresh: bool | Unset = UNSET
    """Fetch the media again instead of using a cached copy."""

    media_height: str | Unset = UNSET
    """Height of the image or video, `SHORT`, `MEDIUM` or `TALL`."""

    media_url: str | Unset = UNSET
    """URL of the image, video or PDF file of the card."""

    suggestions: list[MessageSuggestion] | Unset = UNSET
    """Suggested replies and actions. At most 4 items."""

    text: str | Unset = UNSET
    """Body text of the card. At most 2000 characters."""

    thumbnail_url: str | Unset = UNSET
    """URL of a preview image."""

    title: str | Unset = UNSET
    """Title of the card. At most 200 characters."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageCard",
        properties={
            "media_description": String(),
            "media_force_refresh": Boolean(),
            "media_height": String(),
            "media_url": String(),
            "suggestions": Array(Ref(lambda: MessageSuggestion.RULE), max_items=4),
            "text": String(max_length=2000),
            "thumbnail_url": String(),
            "title": String(max_length=200),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.media_description = get("media_description", UNSET)
        self.media_force_refresh = get("media_force_refresh", UNSET)
        self.media_height = get("media_height", UNSET)
        self.media_url = get("media_url", UNSET)
        self.suggestions = array(get("suggestions", UNSET), MessageSuggestion.from_dict)
        self.text = get("text", UNSET)
        self.thumbnail_url = get("thumbnail_url", UNSET)
        self.title = get("title", UNSET)
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        data: dict[str, Any] = {}
        if self.media_description is not UNSET:
            data["media_description"] = plain(self.media_description)
        if self.media_force_refresh is not UNSET:
            data["media_force_refresh"] = plain(self.media_force_refresh)
        if self.media_height is not UNSET:
            data["media_height"] = plain(self.media_height)
        if self.media_url is not UNSET:
            data["media_url"] = plain(self.media_url)
        if self.suggestions is not UNSET:
            data["suggestions"] = plain(self.suggestions)
        if self.text is not UNSET:
            data["text"] = plain(self.text)
        if self.thumbnail_url is not UNSET:
            data["thumbnail_url"] = plain(self.thumbnail_url)
        if self.title is not UNSET:
            data["title"] = plain(self.title)
        data.update(plain(self.additional_properties))
        return data
