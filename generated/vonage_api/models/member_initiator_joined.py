from __future__ import annotations

from oas_runtime.model.model import Model


class MemberInitiatorJoined(Model):
    """``joined`` of ``initiator`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/initiator/properties/joined``
    """

    is_system: bool | None = None
    member_id: str | None = None
    user_id: str | None = None

    _SCALARS = {"is_system": (bool, None)}
