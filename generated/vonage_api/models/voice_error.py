"""The model ``VoiceError``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {"description", "detail", "error-code-label", "error_title", "invalid_parameters", "title", "type"}
)


@define(kw_only=True, eq=False, repr=False)
class VoiceError(Model):
    """Error response of the Voice API. Two layers of the platform answer with different bodies, so any field may
    be missing.

    Schema: ``#/components/schemas/VoiceError``
    """

    description: str | None = None

    detail: str | None = None

    error_code_label: str | None = None
    """In JSON: ``error-code-label``."""

    error_title: str | None = None

    invalid_parameters: Any = None

    title: str | None = None

    type: Any = None

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
        self.description = get("description")
        self.detail = get("detail")
        self.error_code_label = get("error-code-label")
        self.error_title = get("error_title")
        self.invalid_parameters = get("invalid_parameters")
        self.title = get("title")
        self.type = get("type")
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
        if kept(self.description, source, "description"):
            data["description"] = plain(self.description)
        if kept(self.detail, source, "detail"):
            data["detail"] = plain(self.detail)
        if kept(self.error_code_label, source, "error-code-label"):
            data["error-code-label"] = plain(self.error_code_label)
        if kept(self.error_title, source, "error_title"):
            data["error_title"] = plain(self.error_title)
        if kept(self.invalid_parameters, source, "invalid_parameters"):
            data["invalid_parameters"] = plain(self.invalid_parameters)
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
