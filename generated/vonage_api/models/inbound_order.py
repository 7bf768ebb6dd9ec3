"""The model ``InboundOrder``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .inbound_order_product_items_item import InboundOrderProductItemsItem

_KNOWN = frozenset({"catalog_id", "product_items"})


@define(kw_only=True, eq=False, repr=False)
class InboundOrder(Model):
    """An order of products.

    Schema: ``#/components/schemas/InboundOrder``
    """

    catalog_id: str | None = None
    """Identifier of the catalogue."""

    product_items: list[InboundOrderProductItemsItem] = field(factory=Absent)
    """The ordered products."""

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
        self.catalog_id = get("catalog_id")
        self.product_items = array(get("product_items", MISSING), InboundOrderProductItemsItem.from_dict)
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
        if kept(self.catalog_id, source, "catalog_id"):
            data["catalog_id"] = plain(self.catalog_id)
        if kept(self.product_items, source, "product_items"):
            data["product_items"] = plain(self.product_items)
        data.update(plain(self.additional_properties))
        return data
