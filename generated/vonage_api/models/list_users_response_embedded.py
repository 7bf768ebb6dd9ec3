from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .user_summary import UserSummary


class ListUsersResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /v1/users``.

    Schema: ``#/paths/~1v1~1users/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    users: list[UserSummary] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"users": ListOf(UserSummary)})
