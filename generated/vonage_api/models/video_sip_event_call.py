"""The model ``VideoSipEventCall``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"connectionId", "createdAt", "id"})


@define(kw_only=True, eq=False, repr=False)
class VideoSipEventCall(Model):
    """The SIP call.

    Schema: ``#/components/schemas/VideoSipEvent/properties/call``
    """

    connection_id: str | None = None
    """Identifier of the connection of the call. In JSON: ``connectionId``."""

    created_at: int | None = None
    """Start of the call, in milliseconds since 1970. In JSON: ``createdAt``."""

    id: str | None = None
    """Identifier of the call."""

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
        self.created_at = get("createdAt")
        self.id = get("id")
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
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        data.update(plain(self.additional_properties))
        return data
