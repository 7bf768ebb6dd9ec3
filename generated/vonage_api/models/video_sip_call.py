"""The model ``VideoSipCall``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"connectionId", "createdAt", "id", "projectId", "sessionId", "streamId", "updatedAt"})


@define(kw_only=True, eq=False, repr=False)
class VideoSipCall(Model):
    """A SIP call.

    Schema: ``#/components/schemas/VideoSipCall``
    """

    id: str
    """Identifier of the call (UUID)."""

    connection_id: str | None = None
    """Identifier of the connection of the call. `disconnect_client` ends the call. In JSON: ``connectionId``.
    """

    created_at: int | None = None
    """Time in milliseconds since 1970. In JSON: ``createdAt``."""

    project_id: str | None = None
    """Identifier of the application. In JSON: ``projectId``."""

    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""

    stream_id: str | None = None
    """Identifier of the stream of the call. In JSON: ``streamId``."""

    updated_at: int | None = None
    """Time in milliseconds since 1970. In JSON: ``updatedAt``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"created_at": (int, None), "updated_at": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.id = get("id")
        self.connection_id = get("connectionId")
        self.created_at = get("createdAt")
        self.project_id = get("projectId")
        self.session_id = get("sessionId")
        self.stream_id = get("streamId")
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.connection_id, source, "connectionId"):
            data["connectionId"] = plain(self.connection_id)
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.project_id, source, "projectId"):
            data["projectId"] = plain(self.project_id)
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        if kept(self.stream_id, source, "streamId"):
            data["streamId"] = plain(self.stream_id)
        if kept(self.updated_at, source, "updatedAt"):
            data["updatedAt"] = plain(self.updated_at)
        data.update(plain(self.additional_properties))
        return data
