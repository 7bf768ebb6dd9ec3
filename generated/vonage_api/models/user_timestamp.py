from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset


class UserTimestamp(Model):
    """Time of the last change.

    Schema: ``#/components/schemas/User/properties/timestamp``
    """

    created: datetime | str | None = None
    destroyed: datetime | str | Unset | None = UNSET
    updated: datetime | str | Unset | None = UNSET

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"created": date_time, "destroyed": date_time, "updated": date_time})
