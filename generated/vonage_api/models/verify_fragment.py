"""The model ``VerifyFragment``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .verify_fragment_links import VerifyFragmentLinks

_KNOWN = frozenset(
    {"_links", "channel", "date_created", "date_updated", "locale", "template_fragment_id", "text"}
)


@define(kw_only=True, eq=False, repr=False)
class VerifyFragment(Model):
    """The text of a template for a channel and a language.

    Schema: ``#/components/schemas/VerifyFragment``
    """

    links: VerifyFragmentLinks | None = None
    """In JSON: ``_links``."""

    channel: Literal["sms", "voice"] | str | None = None
    """One of 'sms', 'voice'."""

    date_created: datetime | str | None = None

    date_updated: datetime | str | None = None

    locale: str | None = None
    """Language in lower case, such as `en-us`."""

    template_fragment_id: str | None = None
    """Identifier of the fragment."""

    text: str | None = None
    """Text of the message."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.links = VerifyFragmentLinks.from_dict(get("_links"))
        self.channel = get("channel")
        self.date_created = date_time(get("date_created"))
        self.date_updated = date_time(get("date_updated"))
        self.locale = get("locale")
        self.template_fragment_id = get("template_fragment_id")
        self.text = get("text")
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
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.date_created, source, "date_created"):
            data["date_created"] = restored(self.date_created, source and source.get("date_created"))
        if kept(self.date_updated, source, "date_updated"):
            data["date_updated"] = restored(self.date_updated, source and source.get("date_updated"))
        if kept(self.locale, source, "locale"):
            data["locale"] = plain(self.locale)
        if kept(self.template_fragment_id, source, "template_fragment_id"):
            data["template_fragment_id"] = plain(self.template_fragment_id)
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        data.update(plain(self.additional_properties))
        return data
