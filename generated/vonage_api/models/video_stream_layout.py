"""The model ``VideoStreamLayout``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Array, Object, Rule, String

_KNOWN = frozenset({"id", "layoutClassList"})


@define(kw_only=True, eq=False, repr=False)
class VideoStreamLayout(Model):
    """New layout classes of a stream.

    Schema: ``#/components/schemas/VideoStreamLayout``
    """

    id: str
    """Identifier of the stream."""

    layout_class_list: list[str]
    """New layout classes of the stream. In JSON: ``layoutClassList``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoStreamLayout",
        properties={"id": String(), "layoutClassList": Array(String())},
        required=("id", "layoutClassList"),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.id = get("id")
        self.layout_class_list = array(get("layoutClassList", MISSING))
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
        if kept(self.layout_class_list, source, "layoutClassList"):
            data["layoutClassList"] = plain(self.layout_class_list)
        data.update(plain(self.additional_properties))
        return data
