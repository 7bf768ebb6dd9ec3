"""The schema ``#/components/schemas/VoiceError``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import kept, plain

_KNOWN = frozenset(
    {"description", "detail", "error-code-label", "error_title", "invalid_parameters", "title", "type"}
)


@define(kw_only=True, eq=False, repr=False)
class VoiceError(Model):
    """Error response of the Voice API. Two layers of the platform answer with different bodies, so any field may
    be missing.

    Document: ``#/components/schemas/VoiceError``
    """

    description: str | None = None
    """Not described by the document."""

    detail: str | None = None
    """Not described by the document."""

    error_code_label: str | None = None
    """In JSON: ``error-code-label``."""

    error_title: str | None = None
    """Not described by the document."""

    invalid_parameters: Any = None
    """Not described by the document."""

    title: str | None = None
    """Not described by the document."""

    type: Any = None
    """Not described by the document."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
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
