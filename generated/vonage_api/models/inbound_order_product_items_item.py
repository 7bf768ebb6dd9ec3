"""The model ``InboundOrderProductItemsItem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"currency", "item_price", "product_retailer_id", "quantity"})


@define(kw_only=True, eq=False, repr=False)
class InboundOrderProductItemsItem(Model):
    """An item of ``product_items`` of ``InboundOrder``.

    Schema: ``#/components/schemas/InboundOrder/properties/product_items/items``
    """

    currency: str | None = None
    """Currency of the price."""

    item_price: str | None = None
    """Price per unit."""

    product_retailer_id: str | None = None
    """Identifier of the product."""

    quantity: str | None = None
    """Quantity."""

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
        self.currency = get("currency")
        self.item_price = get("item_price")
        self.product_retailer_id = get("product_retailer_id")
        self.quantity = get("quantity")
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
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.item_price, source, "item_price"):
            data["item_price"] = plain(self.item_price)
        if kept(self.product_retailer_id, source, "product_retailer_id"):
            data["product_retailer_id"] = plain(self.product_retailer_id)
        if kept(self.quantity, source, "quantity"):
            data["quantity"] = plain(self.quantity)
        data.update(plain(self.additional_properties))
        return data
