"""The model ``VideoProject``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"applicationId", "createdAt", "environment", "name", "status"})


@define(kw_only=True, eq=False, repr=False)
class VideoProject(Model):
    """The project of an application.

    Schema: ``#/components/schemas/VideoProject``
    """

    application_id: str | None = None
    """Identifier of the application. In JSON: ``applicationId``."""

    created_at: int | None = None
    """Time of creation, in milliseconds since 1970. In JSON: ``createdAt``."""

    environment: Literal["standard", "enterprise"] | str | None = None
    """Environment of the project. One of 'standard', 'enterprise'."""

    name: str | None = None
    """Name of the project. Can be empty."""

    status: Literal["ACTIVE", "SUSPENDED"] | str | None = None
    """Status of the project. One of 'ACTIVE', 'SUSPENDED'."""

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
        self.application_id = get("applicationId")
        self.created_at = get("createdAt")
        self.environment = get("environment")
        self.name = get("name")
        self.status = get("status")
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
        if kept(self.created_at, source, "createdAt"):
            data["createdAt"] = plain(self.created_at)
        if kept(self.environment, source, "environment"):
            data["environment"] = plain(self.environment)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        data.update(plain(self.additional_properties))
        return data
