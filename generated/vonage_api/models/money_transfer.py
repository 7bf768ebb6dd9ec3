from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model

from .self_link import SelfLink


class MoneyTransfer(Model):
    """Money transfer.

    Schema: ``#/components/schemas/MoneyTransfer``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    amount: float | None = None
    balance_transfer_id: str | None = None
    created_at: datetime | str | None = None
    credit_transfer_id: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    id: str | None = None
    """Identifier of the transfer. Some responses use `credit_transfer_id` or `balance_transfer_id` instead.
    """
    master_account_id: str | None = None
    """In JSON: ``masterAccountId``."""
    reference: str | None = None
    to: str | None = None

    _JSON_NAMES = {"links": "_links", "from_": "from", "master_account_id": "masterAccountId"}

    _SCALARS = {"amount": (float, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": SelfLink, "created_at": date_time})
