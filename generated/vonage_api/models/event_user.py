"""The model ``EventUser``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"custom_data", "display_name", "id", "image_url", "name"})


@define(kw_only=True, eq=False, repr=False)
class EventUser(Model):
    """Event user.

    Schema: ``#/components/schemas/EventUser``
    """

    custom_data: dict[str, Any] | None = None

    display_name: str | None = None

    id: str | None = None

    image_url: str | None = None

    name: str | None = None

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
        self.custom_data = get("custom_data")
        self.display_name = get("display_name")
        self.id = get("id")
        self.image_url = get("image_url")
        self.name = get("name")
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
        if kept(self.custom_data, source, "custom_data"):
            data["custom_data"] = plain(self.custom_data)
        if kept(self.display_name, source, "display_name"):
            data["display_name"] = plain(self.display_name)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.image_url, source, "image_url"):
            data["image_url"] = plain(self.image_url)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        data.update(plain(self.additional_properties))
        return data
