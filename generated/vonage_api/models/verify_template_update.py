"""The model ``VerifyTemplateUpdate``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset({"is_default", "name"})


@define(kw_only=True, eq=False, repr=False)
class VerifyTemplateUpdate(Model):
    """A change to a template.

    Schema: ``#/components/schemas/VerifyTemplateUpdate``
    """

    is_default: bool | Unset = UNSET
    """Whether requests without `template_id` use this template."""

    name: str | Unset = UNSET
    """New name of the template. Matching ^[A-Za-z0-9_-]+$. At least 1 character. At most 64 characters."""

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
        self.is_default = get("is_default", UNSET)
        self.name = get("name", UNSET)
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
        data: dict[str, Any] = {}
        if self.is_default is not UNSET:
            data["is_default"] = plain(self.is_default)
        if self.name is not UNSET:
            data["name"] = plain(self.name)
        data.update(plain(self.additional_properties))
        return data
