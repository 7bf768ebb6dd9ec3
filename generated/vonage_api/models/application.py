"""The model ``Application``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .application_capabilities import ApplicationCapabilities
from .application_keys import ApplicationKeys
from .application_privacy import ApplicationPrivacy
from .self_link import SelfLink

_KNOWN = frozenset({"_links", "capabilities", "id", "keys", "name", "privacy"})


@define(kw_only=True, eq=False, repr=False)
class Application(Model):
    """An application.

    Schema: ``#/components/schemas/Application``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    capabilities: ApplicationCapabilities | None = None
    """The capabilities of an application. Omitted capabilities are disabled."""

    id: str | None = None
    """The application id (UUID)."""

    keys: ApplicationKeys | None = None

    name: str | None = None

    privacy: ApplicationPrivacy | None = None

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
        self.links = SelfLink.from_dict(get("_links"))
        self.capabilities = ApplicationCapabilities.from_dict(get("capabilities"))
        self.id = get("id")
        self.keys = ApplicationKeys.from_dict(get("keys"))
        self.name = get("name")
        self.privacy = ApplicationPrivacy.from_dict(get("privacy"))
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
        if kept(self.capabilities, source, "capabilities"):
            data["capabilities"] = plain(self.capabilities)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.keys, source, "keys"):
            data["keys"] = plain(self.keys)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.privacy, source, "privacy"):
            data["privacy"] = plain(self.privacy)
        data.update(plain(self.additional_properties))
        return data
