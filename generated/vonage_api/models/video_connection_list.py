"""The model ``VideoConnectionList``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .video_connection import VideoConnection

_KNOWN = frozenset({"applicationId", "count", "items", "sessionId"})


@define(kw_only=True, eq=False, repr=False)
class VideoConnectionList(Model):
    """The connections of a session.

    Schema: ``#/components/schemas/VideoConnectionList``
    """

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""

    count: int | None = None
    """Number of results."""

    items: list[VideoConnection] = field(factory=Absent)
    """The connections, the oldest first."""

    session_id: str | None = None
    """Identifier of the session. In JSON: ``sessionId``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"count": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.application_id = get("applicationId")
        self.count = get("count")
        self.items = array(get("items", MISSING), VideoConnection.from_dict)
        self.session_id = get("sessionId")
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
        if kept(self.count, source, "count"):
            data["count"] = plain(self.count)
        if kept(self.items, source, "items"):
            data["items"] = plain(self.items)
        if kept(self.session_id, source, "sessionId"):
            data["sessionId"] = plain(self.session_id)
        data.update(plain(self.additional_properties))
        return data
