"""The model ``Schema3D``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"2fa", "漢字"})


@define(kw_only=True, eq=False, repr=False)
class Schema3D(Model):
    """3 d.

    Schema: ``#/components/schemas/3D``
    """

    field_2fa: str | None = None
    """In JSON: ``2fa``."""

    漢字: str | None = None

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
        self.field_2fa = get("2fa")
        self.漢字 = get("漢字")
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
        if kept(self.field_2fa, source, "2fa"):
            data["2fa"] = plain(self.field_2fa)
        if kept(self.漢字, source, "漢字"):
            data["漢字"] = plain(self.漢字)
        data.update(plain(self.additional_properties))
        return data
