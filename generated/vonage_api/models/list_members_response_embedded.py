from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .member_summary import MemberSummary


class ListMembersResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /v1/conversations/{conversation_id}/members``.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1members/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    members: list[MemberSummary] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"members": ListOf(MemberSummary)})
