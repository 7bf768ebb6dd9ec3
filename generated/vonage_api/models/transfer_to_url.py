"""The model ``TransferToUrl``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Shape, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Array, Object, Rule, String

_KNOWN = frozenset({"type", "url"})


@define(kw_only=True, eq=False, repr=False)
class TransferToUrl(Model):
    """The URL of an NCCO.

    Schema: ``#/components/schemas/TransferToUrl``
    """

    type: Literal["ncco"]
    """Always 'ncco'."""

    url: list[str]
    """A list with one URL that returns the NCCO. At least 1 item. At most 1 item."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/TransferToUrl",
        properties={"type": String(enum=("ncco",)), "url": Array(String(), min_items=1, max_items=1)},
        required=("type", "url"),
    )
    """What the document allows in a request."""

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"type", "url"}),
        fixed={"type": "ncco"},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.type = get("type")
        self.url = array(get("url", MISSING))
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.url, source, "url"):
            data["url"] = plain(self.url)
        data.update(plain(self.additional_properties))
        return data
