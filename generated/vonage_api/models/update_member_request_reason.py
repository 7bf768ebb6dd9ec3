from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class UpdateMemberRequestReason(Model):
    """Reason for leaving. Only permitted with the state `left`.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch/requestBody/content/application~1json/schema/properties/reason``
    """

    code: str | Unset = UNSET
    text: str | Unset = UNSET

    RULE = Object(
        "#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch/requestBody/content/application~1json/schema/properties/reason",
        properties={"code": String(), "text": String()},
    )
