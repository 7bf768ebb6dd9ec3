"""The model ``MessageStatusEventWhatsappPricing``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"category", "pricing_model", "type"})


@define(kw_only=True, eq=False, repr=False)
class MessageStatusEventWhatsappPricing(Model):
    """``pricing`` of ``whatsapp`` of ``MessageStatusEvent``.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/whatsapp/properties/pricing``
    """

    category: str | None = None
    """Category of the message."""

    pricing_model: Literal["PMP", "CBP"] | str | None = None
    """Pricing model. One of 'PMP', 'CBP'."""

    type: Literal["regular", "free_customer_service", "free_entry_point"] | str | None = None
    """Pricing category. One of 'regular', 'free_customer_service', 'free_entry_point'."""

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
        self.category = get("category")
        self.pricing_model = get("pricing_model")
        self.type = get("type")
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
        if kept(self.category, source, "category"):
            data["category"] = plain(self.category)
        if kept(self.pricing_model, source, "pricing_model"):
            data["pricing_model"] = plain(self.pricing_model)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
