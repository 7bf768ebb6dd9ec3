"""The model ``VideoSession``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {
        "application_id",
        "create_dt",
        "ice_credential_expiration",
        "media_server_url",
        "partner_id",
        "project_id",
        "session_id",
        "session_segment_id",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VideoSession(Model):
    """A session.

    Schema: ``#/components/schemas/VideoSession``
    """

    session_id: str
    """Identifier of the session."""

    application_id: str | None = None
    """Identifier of the application. Some responses have `project_id` instead."""

    create_dt: str | None = None
    """Time of creation, such as `Tue Jan 03 01:07:58 PST 2023`."""

    ice_credential_expiration: int | None = None
    """Expiration time in seconds."""

    media_server_url: str | None = None
    """URL of the media server."""

    partner_id: str | None = None
    """Identifier of the application."""

    project_id: str | None = None
    """Identifier of the application."""

    session_segment_id: str | None = None
    """Identifier of the segment of the session."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"ice_credential_expiration": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.session_id = get("session_id")
        self.application_id = get("application_id")
        self.create_dt = get("create_dt")
        self.ice_credential_expiration = get("ice_credential_expiration")
        self.media_server_url = get("media_server_url")
        self.partner_id = get("partner_id")
        self.project_id = get("project_id")
        self.session_segment_id = get("session_segment_id")
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
        if kept(self.session_id, source, "session_id"):
            data["session_id"] = plain(self.session_id)
        if kept(self.application_id, source, "application_id"):
            data["application_id"] = plain(self.application_id)
        if kept(self.create_dt, source, "create_dt"):
            data["create_dt"] = plain(self.create_dt)
        if kept(self.ice_credential_expiration, source, "ice_credential_expiration"):
            data["ice_credential_expiration"] = plain(self.ice_credential_expiration)
        if kept(self.media_server_url, source, "media_server_url"):
            data["media_server_url"] = plain(self.media_server_url)
        if kept(self.partner_id, source, "partner_id"):
            data["partner_id"] = plain(self.partner_id)
        if kept(self.project_id, source, "project_id"):
            data["project_id"] = plain(self.project_id)
        if kept(self.session_segment_id, source, "session_segment_id"):
            data["session_segment_id"] = plain(self.session_segment_id)
        data.update(plain(self.additional_properties))
        return data
