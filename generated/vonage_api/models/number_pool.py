"""The model ``NumberPool``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .number_pool_links import NumberPoolLinks

_KNOWN = frozenset(
    {
        "_links",
        "account_id",
        "fallback",
        "localized_sender_preferred",
        "pool_id",
        "predictable_sender_preferred",
    }
)


@define(kw_only=True, eq=False, repr=False)
class NumberPool(Model):
    """A pool of numbers to send SMS from.

    Schema: ``#/components/schemas/NumberPool``
    """

    links: NumberPoolLinks | None = None
    """In JSON: ``_links``."""

    account_id: str | None = None
    """API key of the account."""

    fallback: Literal["Pool", "CustomFrom", "Reject"] | str | None = None
    """Sender to use if no number of the pool matches the prefix of the destination: any number of the pool
    (`Pool`) or the `from` of the request (`CustomFrom`). `Reject` rejects the message. One of 'Pool',
    'CustomFrom', 'Reject'.
    """

    localized_sender_preferred: bool | None = None
    """Prefer a number of the destination country."""

    pool_id: str | None = None
    """Name of the pool."""

    predictable_sender_preferred: bool | None = None
    """Always use the same number for the same destination."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "localized_sender_preferred": (bool, None),
        "predictable_sender_preferred": (bool, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.links = NumberPoolLinks.from_dict(get("_links"))
        self.account_id = get("account_id")
        self.fallback = get("fallback")
        self.localized_sender_preferred = get("localized_sender_preferred")
        self.pool_id = get("pool_id")
        self.predictable_sender_preferred = get("predictable_sender_preferred")
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
        if kept(self.account_id, source, "account_id"):
            data["account_id"] = plain(self.account_id)
        if kept(self.fallback, source, "fallback"):
            data["fallback"] = plain(self.fallback)
        if kept(self.localized_sender_preferred, source, "localized_sender_preferred"):
            data["localized_sender_preferred"] = plain(self.localized_sender_preferred)
        if kept(self.pool_id, source, "pool_id"):
            data["pool_id"] = plain(self.pool_id)
        if kept(self.predictable_sender_preferred, source, "predictable_sender_preferred"):
            data["predictable_sender_preferred"] = plain(self.predictable_sender_preferred)
        data.update(plain(self.additional_properties))
        return data
