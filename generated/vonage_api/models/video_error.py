"""The model ``VideoError``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"code", "description", "message"})


@define(kw_only=True, eq=False, repr=False)
class VideoError(Model):
    """Error response of the Video API. Any field may be missing.

    Schema: ``#/components/schemas/VideoError``
    """

    code: int | None = None
    """HTTP status, an error code of the platform, or -1."""

    description: str | None = None
    """Description of the error."""

    message: str | None = None
    """Description of the error."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"code": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.code = get("code")
        self.description = get("description")
        self.message = get("message")
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
        if kept(self.code, source, "code"):
            data["code"] = plain(self.code)
        if kept(self.description, source, "description"):
            data["description"] = plain(self.description)
        if kept(self.message, source, "message"):
            data["message"] = plain(self.message)
        data.update(plain(self.additional_properties))
        return data
