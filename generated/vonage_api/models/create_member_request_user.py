from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class CreateMemberRequestUser(Model):
    """The user, identified by id or by name.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1members/post/requestBody/content/application~1json/schema/properties/user``
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET

    RULE = Object(
        "#/paths/~1v1~1conversations~1{conversation_id}~1members/post/requestBody/content/application~1json/schema/properties/user",
        properties={"id": String(), "name": String()},
    )
