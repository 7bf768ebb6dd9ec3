from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model


class Subaccount(Model):
    """Subaccount.

    Schema: ``#/components/schemas/Subaccount``
    """

    api_key: str | None = None
    balance: float | None = None
    created_at: datetime | str | None = None
    credit_limit: float | None = None
    name: str | None = None
    primary_account_api_key: str | None = None
    suspended: bool | None = None
    use_primary_account_balance: bool | None = None

    _SCALARS = {
        "balance": (float, None),
        "credit_limit": (float, None),
        "suspended": (bool, None),
        "use_primary_account_balance": (bool, None),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"created_at": date_time})
