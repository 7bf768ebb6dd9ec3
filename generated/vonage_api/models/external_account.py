"""The model ``ExternalAccount``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"access_token", "api_key", "applications", "external_id", "name", "provider"})


@define(kw_only=True, eq=False, repr=False)
class ExternalAccount(Model):
    """An account of a messaging provider.

    Schema: ``#/components/schemas/ExternalAccount``
    """

    external_id: str
    """Identifier at the provider: a page id, Viber service id, WhatsApp number or RCS agent id."""

    api_key: str
    """API key of the account."""

    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | str
    """One of 'messenger', 'viber_service_msg', 'whatsapp', 'rcs'."""

    access_token: str | None = field(default=None, repr=False)
    """Access token of the Facebook page. Messenger only."""

    applications: list[str] = field(factory=Absent)
    """Identifiers of the linked applications."""

    name: str | None = None
    """Name of the account."""

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
        self.external_id = get("external_id")
        self.api_key = get("api_key")
        self.provider = get("provider")
        self.access_token = get("access_token")
        self.applications = array(get("applications", MISSING))
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
        if kept(self.external_id, source, "external_id"):
            data["external_id"] = plain(self.external_id)
        if kept(self.api_key, source, "api_key"):
            data["api_key"] = plain(self.api_key)
        if kept(self.provider, source, "provider"):
            data["provider"] = plain(self.provider)
        if kept(self.access_token, source, "access_token"):
            data["access_token"] = plain(self.access_token)
        if kept(self.applications, source, "applications"):
            data["applications"] = plain(self.applications)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        data.update(plain(self.additional_properties))
        return data
