from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .member_initiator_invited import MemberInitiatorInvited
from .member_initiator_joined import MemberInitiatorJoined


class MemberInitiator(Model):
    """``initiator`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/initiator``
    """

    invited: MemberInitiatorInvited | None = None
    joined: MemberInitiatorJoined | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"invited": MemberInitiatorInvited, "joined": MemberInitiatorJoined})
