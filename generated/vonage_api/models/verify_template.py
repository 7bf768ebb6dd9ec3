"""The model ``VerifyTemplate``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .verify_template_links import VerifyTemplateLinks

_KNOWN = frozenset({"_links", "is_default", "name", "template_id"})


@define(kw_only=True, eq=False, repr=False)
class VerifyTemplate(Model):
    """Texts of verification messages.

    Schema: ``#/components/schemas/VerifyTemplate``
    """

    links: VerifyTemplateLinks | None = None
    """In JSON: ``_links``."""

    is_default: bool | None = None
    """Whether requests without `template_id` use this template."""

    name: str | None = None
    """Name of the template."""

    template_id: str | None = None
    """Identifier of the template."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"is_default": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.links = VerifyTemplateLinks.from_dict(get("_links"))
        self.is_default = get("is_default")
        self.name = get("name")
        self.template_id = get("template_id")
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
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.is_default, source, "is_default"):
            data["is_default"] = plain(self.is_default)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.template_id, source, "template_id"):
            data["template_id"] = plain(self.template_id)
        data.update(plain(self.additional_properties))
        return data
