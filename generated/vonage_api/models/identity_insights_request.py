"""The model ``IdentityInsightsRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

from .requested_insights import RequestedInsights

_KNOWN = frozenset({"insights", "phone_number", "purpose"})


@define(kw_only=True, eq=False, repr=False)
class IdentityInsightsRequest(Model):
    """A phone number and the insights to retrieve.

    Schema: ``#/components/schemas/IdentityInsightsRequest``
    """

    phone_number: str
    """Phone number with its country code, with or without a leading +, without leading zeros. Spaces and
    brackets are ignored.
    """

    insights: RequestedInsights
    """The insights to retrieve, at least one."""

    purpose: str | Unset = UNSET
    """Purpose of the request. Required for insights of the Network Registry: a purpose of the network profile of
    the application, or `FraudPreventionAndDetection` in the playground.
    """

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
        self.phone_number = get("phone_number")
        self.insights = RequestedInsights.from_dict(get("insights"))
        self.purpose = get("purpose", UNSET)
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
        if kept(self.phone_number, source, "phone_number"):
            data["phone_number"] = plain(self.phone_number)
        if kept(self.insights, source, "insights"):
            data["insights"] = plain(self.insights)
        if self.purpose is not UNSET:
            data["purpose"] = plain(self.purpose)
        data.update(plain(self.additional_properties))
        return data
