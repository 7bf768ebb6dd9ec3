"""The model ``VideoCaptionsEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {
        "applicationId",
        "captionId",
        "captionsId",
        "createdAt",
        "duration",
        "languageCode",
        "provider",
        "reason",
        "sessionId",
        "status",
        "updatedAt",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VideoCaptionsEvent(Model):
    """Status of live captions. Its fields are not documented.

    Schema: ``#/components/schemas/VideoCaptionsEvent``
    """

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""

    caption_id: str | None = None
    """Identifier of the captioning. In JSON: ``captionId``."""

    captions_id: str | None = None
    """Identifier of the captioning. In JSON: ``captionsId``."""

    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""

    duration: int | None = None
    """Duration in seconds."""

    language_code: str | None = None
    """Spoken language (BCP 47). In JSON: ``languageCode``."""

    provider: str | None = None
    """Provider of the captions."""

    reason: str | None = None
    """Reason for the status."""

    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""

    status: str | None = None
    """Status, such as `started`, `stopped`, `paused` or `failed`."""

    updated_at: int | None = None
    """Time of the last change, in milliseconds since 1970. In JSON: ``updatedAt``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "created_at": (int, None),
        "duration": (int, None),
        "updated_at": (int, None),
    }

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset(()),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.application_id = get("applicationId")
        self.caption_id = get("captionId")
        self.captions_id = get("captionsId")
        self.created_at = get("createdAt")
        self.duration = get("duration")
        self.language_code = get("languageCode")
        self.provider = get("provider")
        self.reason = get("reason")
        self.session_id = get("sessionId")
        self.status = get("status")
        self.updated_at = get("updatedAt")
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
        if kept(self.application_id, source, "applicationId"):
            data["applicationId"] = plain(self.application_id)
        if kept(self.caption_id, source, "captionId"):
            data["captionId"] = plain(self.caption_id)
        if kept(self.captions_id, source, "captionsId"):
            data["captionsId"] = plain(self.captions_id)
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.duration, source, "duration"):
            data["duration"] = plain(self.duration)
        if kept(self.language_code, source, "languageCode"):
            data["languageCode"] = plain(self.language_code)
        if kept(self.provider, source, "provider"):
            data["provider"] = plain(self.provider)
        if kept(self.reason, source, "reason"):
            data["reason"] = plain(self.reason)
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.updated_at, source, "updatedAt"):
            data["updatedAt"] = plain(self.updated_at)
        data.update(plain(self.additional_properties))
        return data
