"""The model ``VideoConnection``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"connectionId", "connectionState", "createdAt"})


@define(kw_only=True, eq=False, repr=False)
class VideoConnection(Model):
    """A connection of a session.

    Schema: ``#/components/schemas/VideoConnection``
    """

    connection_id: str | None = None
    """Identifier of the connection (UUID). In JSON: ``connectionId``."""

    connection_state: Literal["Connecting", "Connected", "Disconnected"] | str | None = None
    """State of the connection. In JSON: ``connectionState``. One of 'Connecting', 'Connected', 'Disconnected'.
    """

    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"created_at": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.connection_id = get("connectionId")
        self.connection_state = get("connectionState")
        self.created_at = get("createdAt")
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
        if kept(self.connection_id, source, "connectionId"):
            data["connectionId"] = plain(self.connection_id)
        if kept(self.connection_state, source, "connectionState"):
            data["connectionState"] = plain(self.connection_state)
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        data.update(plain(self.additional_properties))
        return data
