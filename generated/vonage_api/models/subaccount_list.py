from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .self_link import SelfLink
from .subaccount_list_embedded import SubaccountListEmbedded


class SubaccountList(Model):
    """Subaccount list.

    Schema: ``#/components/schemas/SubaccountList``
    """

    embedded: SubaccountListEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    total_balance: float | None = None
    total_credit_limit: float | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"total_balance": (float, None), "total_credit_limit": (float, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": SubaccountListEmbedded, "links": SelfLink})
