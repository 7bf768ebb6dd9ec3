"""The model ``ApplicationRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .application_capabilities import ApplicationCapabilities
from .application_privacy import ApplicationPrivacy
from .application_request_keys import ApplicationRequestKeys

_KNOWN = frozenset({"capabilities", "keys", "name", "privacy"})


@define(kw_only=True, eq=False, repr=False)
class ApplicationRequest(Model):
    """The desired state of an application.

    Schema: ``#/components/schemas/ApplicationRequest``
    """

    name: str
    """Name of the application. It need not be unique."""

    capabilities: ApplicationCapabilities | Unset = UNSET
    """The capabilities of an application. Omitted capabilities are disabled."""

    keys: ApplicationRequestKeys | Unset = UNSET
    """Your own public key. Vonage generates a key pair if it is omitted."""

    privacy: ApplicationPrivacy | Unset = UNSET

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
        self.name = get("name")
        self.capabilities = ApplicationCapabilities.from_dict(get("capabilities", UNSET))
        self.keys = ApplicationRequestKeys.from_dict(get("keys", UNSET))
        self.privacy = ApplicationPrivacy.from_dict(get("privacy", UNSET))
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
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if self.capabilities is not UNSET:
            data["capabilities"] = plain(self.capabilities)
        if self.keys is not UNSET:
            data["keys"] = plain(self.keys)
        if self.privacy is not UNSET:
            data["privacy"] = plain(self.privacy)
        data.update(plain(self.additional_properties))
        return data
