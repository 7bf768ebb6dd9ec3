from __future__ import annotations

from oas_runtime.model.model import Model


class MemberInitiatorInvited(Model):
    """``invited`` of ``initiator`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/initiator/properties/invited``
    """

    is_system: bool | None = None
    member_id: str | None = None
    user_id: str | None = None

    _SCALARS = {"is_system": (bool, None)}
