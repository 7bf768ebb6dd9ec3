"""The model ``ApplicationNetworkApis``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"network_application_id", "redirect_uri"})


@define(kw_only=True, eq=False, repr=False)
class ApplicationNetworkApis(Model):
    """Network APIs capability.

    Schema: ``#/components/schemas/ApplicationNetworkApis``
    """

    network_application_id: str | None = None
    """Identifier of the network application."""

    redirect_uri: str | None = None
    """URL that the device is redirected to."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationNetworkApis",
        properties={"network_application_id": String(), "redirect_uri": String()},
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
        self.network_application_id = get("network_application_id")
        self.redirect_uri = get("redirect_uri")
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
        if kept(self.network_application_id, source, "network_application_id"):
            data["network_application_id"] = plain(self.network_application_id)
        if kept(self.redirect_uri, source, "redirect_uri"):
            data["redirect_uri"] = plain(self.redirect_uri)
        data.update(plain(self.additional_properties))
        return data
