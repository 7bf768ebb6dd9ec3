from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model


class MemberTimestamp(Model):
    """``timestamp`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/timestamp``
    """

    invited: datetime | str | None = None
    joined: datetime | str | None = None
    left: datetime | str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"invited": date_time, "joined": date_time, "left": date_time})
