"""The model ``AccountBalance``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"autoReload", "value"})


@define(kw_only=True, eq=False, repr=False)
class AccountBalance(Model):
    """Account balance.

    Schema: ``#/components/schemas/AccountBalance``
    """

    auto_reload: bool | None = None
    """In JSON: ``autoReload``."""

    value: float | None = None
    """Amount in EUR."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"auto_reload": (bool, None), "value": (float, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.auto_reload = get("autoReload")
        self.value = get("value")
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
        if kept(self.auto_reload, source, "autoReload"):
            data["autoReload"] = plain(self.auto_reload)
        if kept(self.value, source, "value"):
            data["value"] = plain(self.value)
        data.update(plain(self.additional_properties))
        return data
