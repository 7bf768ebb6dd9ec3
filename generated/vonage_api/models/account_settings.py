"""The model ``AccountSettings``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {
        "dr-callback-url",
        "max-calls-per-second",
        "max-inbound-request",
        "max-outbound-request",
        "mo-callback-url",
    }
)


@define(kw_only=True, eq=False, repr=False)
class AccountSettings(Model):
    """Account settings.

    Schema: ``#/components/schemas/AccountSettings``
    """

    dr_callback_url: str | None = None
    """In JSON: ``dr-callback-url``."""

    max_calls_per_second: int | None = None
    """API calls per second. In JSON: ``max-calls-per-second``."""

    max_inbound_request: int | None = None
    """Messages per second. In JSON: ``max-inbound-request``."""

    max_outbound_request: int | None = None
    """Messages per second. In JSON: ``max-outbound-request``."""

    mo_callback_url: str | None = None
    """In JSON: ``mo-callback-url``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "max_calls_per_second": (int, None),
        "max_inbound_request": (int, None),
        "max_outbound_request": (int, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.dr_callback_url = get("dr-callback-url")
        self.max_calls_per_second = get("max-calls-per-second")
        self.max_inbound_request = get("max-inbound-request")
        self.max_outbound_request = get("max-outbound-request")
        self.mo_callback_url = get("mo-callback-url")
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
        if kept(self.dr_callback_url, source, "dr-callback-url"):
            data["dr-callback-url"] = plain(self.dr_callback_url)
        if kept(self.max_calls_per_second, source, "max-calls-per-second"):
            data["max-calls-per-second"] = plain(self.max_calls_per_second)
        if kept(self.max_inbound_request, source, "max-inbound-request"):
            data["max-inbound-request"] = plain(self.max_inbound_request)
        if kept(self.max_outbound_request, source, "max-outbound-request"):
            data["max-outbound-request"] = plain(self.max_outbound_request)
        if kept(self.mo_callback_url, source, "mo-callback-url"):
            data["mo-callback-url"] = plain(self.mo_callback_url)
        data.update(plain(self.additional_properties))
        return data
