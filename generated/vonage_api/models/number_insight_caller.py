"""The model ``NumberInsightCaller``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"caller_name", "caller_type", "first_name", "last_name", "subscription_type"})


@define(kw_only=True, eq=False, repr=False)
class NumberInsightCaller(Model):
    """The owner of the number. Only present with `cnam`.

    Schema: ``#/components/schemas/NumberInsightCaller``
    """

    caller_name: str | None = None
    """Only present with `cnam`. `unknown` if the name is not known."""

    caller_type: Literal["business", "consumer", "unknown"] | str | None = None
    """Only present with `cnam`. One of 'business', 'consumer', 'unknown'."""

    first_name: str | None = None
    """Only present with `cnam`."""

    last_name: str | None = None
    """Only present with `cnam`."""

    subscription_type: str | None = None
    """Kind of subscription, such as `postpaid`."""

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
        self.caller_name = get("caller_name")
        self.caller_type = get("caller_type")
        self.first_name = get("first_name")
        self.last_name = get("last_name")
        self.subscription_type = get("subscription_type")
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
        if kept(self.caller_name, source, "caller_name"):
            data["caller_name"] = plain(self.caller_name)
        if kept(self.caller_type, source, "caller_type"):
            data["caller_type"] = plain(self.caller_type)
        if kept(self.first_name, source, "first_name"):
            data["first_name"] = plain(self.first_name)
        if kept(self.last_name, source, "last_name"):
            data["last_name"] = plain(self.last_name)
        if kept(self.subscription_type, source, "subscription_type"):
            data["subscription_type"] = plain(self.subscription_type)
        data.update(plain(self.additional_properties))
        return data
