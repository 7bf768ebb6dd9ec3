"""The model ``MessageStatusEventError``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset({"detail", "instance", "title", "type"})


@define(kw_only=True, eq=False, repr=False)
class MessageStatusEventError(Model):
    """Reason for the failure.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/error``
    """

    detail: str | None = None
    """Description of the error."""

    instance: str | None = None
    """Trace id of this occurrence."""

    title: str | None = None
    """Error code. Codes: ``codes.MessagesCode``."""

    type: str | None = None
    """URL that describes the error."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"title": lambda: (_codes.MessagesCode,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.detail = get("detail")
        self.instance = get("instance")
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
        if kept(self.detail, source, "detail"):
            data["detail"] = plain(self.detail)
        if kept(self.instance, source, "instance"):
            data["instance"] = plain(self.instance)
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
