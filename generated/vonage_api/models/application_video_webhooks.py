"""The model ``ApplicationVideoWebhooks``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule

from .application_video_webhook import ApplicationVideoWebhook

_KNOWN = frozenset(
    {
        "archive_status",
        "broadcast_status",
        "captions_status",
        "connection_created",
        "connection_destroyed",
        "render_status",
        "session_created",
        "session_destroyed",
        "session_notification",
        "sip_call_created",
        "sip_call_destroyed",
        "sip_call_mute_forced",
        "sip_call_updated",
        "stream_created",
        "stream_destroyed",
    }
)


@define(kw_only=True, eq=False, repr=False)
class ApplicationVideoWebhooks(Model):
    """Webhooks for the events of Video, by kind.

    Schema: ``#/components/schemas/ApplicationVideo/properties/webhooks``
    """

    archive_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    broadcast_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    captions_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    connection_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    connection_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    render_status: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    session_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    session_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    session_notification: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    sip_call_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    sip_call_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    sip_call_mute_forced: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    sip_call_updated: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    stream_created: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    stream_destroyed: ApplicationVideoWebhook | None = None
    """A webhook of Video."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationVideo/properties/webhooks",
        properties={
            "archive_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "broadcast_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "captions_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "connection_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "connection_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
            "render_status": Ref(lambda: ApplicationVideoWebhook.RULE),
            "session_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "session_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
            "session_notification": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_mute_forced": Ref(lambda: ApplicationVideoWebhook.RULE),
            "sip_call_updated": Ref(lambda: ApplicationVideoWebhook.RULE),
            "stream_created": Ref(lambda: ApplicationVideoWebhook.RULE),
            "stream_destroyed": Ref(lambda: ApplicationVideoWebhook.RULE),
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
        self.archive_status = ApplicationVideoWebhook.from_dict(get("archive_status"))
        self.broadcast_status = ApplicationVideoWebhook.from_dict(get("broadcast_status"))
        self.captions_status = ApplicationVideoWebhook.from_dict(get("captions_status"))
        self.connection_created = ApplicationVideoWebhook.from_dict(get("connection_created"))
        self.connection_destroyed = ApplicationVideoWebhook.from_dict(get("connection_destroyed"))
        self.render_status = ApplicationVideoWebhook.from_dict(get("render_status"))
        self.session_created = ApplicationVideoWebhook.from_dict(get("session_created"))
        self.session_destroyed = ApplicationVideoWebhook.from_dict(get("session_destroyed"))
        self.session_notification = ApplicationVideoWebhook.from_dict(get("session_notification"))
        self.sip_call_created = ApplicationVideoWebhook.from_dict(get("sip_call_created"))
        self.sip_call_destroyed = ApplicationVideoWebhook.from_dict(get("sip_call_destroyed"))
        self.sip_call_mute_forced = ApplicationVideoWebhook.from_dict(get("sip_call_mute_forced"))
        self.sip_call_updated = ApplicationVideoWebhook.from_dict(get("sip_call_updated"))
        self.stream_created = ApplicationVideoWebhook.from_dict(get("stream_created"))
        self.stream_destroyed = ApplicationVideoWebhook.from_dict(get("stream_destroyed"))
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
        if kept(self.archive_status, source, "archive_status"):
            data["archive_status"] = plain(self.archive_status)
        if kept(self.broadcast_status, source, "broadcast_status"):
            data["broadcast_status"] = plain(self.broadcast_status)
        if kept(self.captions_status, source, "captions_status"):
            data["captions_status"] = plain(self.captions_status)
        if kept(self.connection_created, source, "connection_created"):
            data["connection_created"] = plain(self.connection_created)
        if kept(self.connection_destroyed, source, "connection_destroyed"):
            data["connection_destroyed"] = plain(self.connection_destroyed)
        if kept(self.render_status, source, "render_status"):
            data["render_status"] = plain(self.render_status)
        if kept(self.session_created, source, "session_created"):
            data["session_created"] = plain(self.session_created)
        if kept(self.session_destroyed, source, "session_destroyed"):
            data["session_destroyed"] = plain(self.session_destroyed)
        if kept(self.session_notification, source, "session_notification"):
            data["session_notification"] = plain(self.session_notification)
        if kept(self.sip_call_created, source, "sip_call_created"):
            data["sip_call_created"] = plain(self.sip_call_created)
        if kept(self.sip_call_destroyed, source, "sip_call_destroyed"):
            data["sip_call_destroyed"] = plain(self.sip_call_destroyed)
        if kept(self.sip_call_mute_forced, source, "sip_call_mute_forced"):
            data["sip_call_mute_forced"] = plain(self.sip_call_mute_forced)
        if kept(self.sip_call_updated, source, "sip_call_updated"):
            data["sip_call_updated"] = plain(self.sip_call_updated)
        if kept(self.stream_created, source, "stream_created"):
            data["stream_created"] = plain(self.stream_created)
        if kept(self.stream_destroyed, source, "stream_destroyed"):
            data["stream_destroyed"] = plain(self.stream_destroyed)
        data.update(plain(self.additional_properties))
        return data
