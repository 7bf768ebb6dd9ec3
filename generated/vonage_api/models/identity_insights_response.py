"""The model ``IdentityInsightsResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .identity_insights import IdentityInsights

_KNOWN = frozenset({"insights", "request_id"})


@define(kw_only=True, eq=False, repr=False)
class IdentityInsightsResponse(Model):
    """The retrieved insights. Check the `status` of each insight: a successful response can contain insights
    that failed.

    Schema: ``#/components/schemas/IdentityInsightsResponse``
    """

    insights: IdentityInsights | None = None
    """The insights that were requested."""

    request_id: str | None = None
    """Identifier of the request."""

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
        self.insights = IdentityInsights.from_dict(get("insights"))
        self.request_id = get("request_id")
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
        if kept(self.insights, source, "insights"):
            data["insights"] = plain(self.insights)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        data.update(plain(self.additional_properties))
        return data
