from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .user_session import UserSession


class ListUserSessionsResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /v1/users/{user_id}/sessions``.

    Schema:
    ``#/paths/~1v1~1users~1{user_id}~1sessions/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    sessions: list[UserSession] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"sessions": ListOf(UserSession)})
