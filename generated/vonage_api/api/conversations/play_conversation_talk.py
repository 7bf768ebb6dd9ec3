"""Play text-to-speech to all members.

- ``PUT /v1/conversations/{conversation_id}/talk`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1talk/put``
"""

from __future__ import annotations

from ..._support.operation import Body, Endpoint, Operation, Parameter, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Boolean, Integer, Object, String
from ..._support.unset import UNSET, Unset
from ...models.call_action_result import CallActionResult
from ...models.coded_problem import CodedProblem
from ...security import SCHEMES

OPERATION = Operation(
    id="playConversationTalk",
    call="conversations.play_talk",
    tag="Conversations",
    method="PUT",
    path="/v1/conversations/{conversation_id}/talk",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1talk/put",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="conversation_id",
            argument="conversation_id",
            location="path",
            rule=String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "text": "text",
            "language": "language",
            "level": "level",
            "loop": "loop",
            "premium": "premium",
            "style": "style",
        },
        rule=Object(
            "#/components/schemas/TalkRequest",
            properties={
                "text": String(),
                "language": String(),
                "level": String(),
                "loop": Integer(minimum=0),
                "premium": Boolean(),
                "style": Integer(),
            },
            required=("text",),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    text: str,
    language: str | Unset = UNSET,
    level: str | Unset = UNSET,
    loop: int | Unset = UNSET,
    premium: bool | Unset = UNSET,
    style: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id},
        body={
            "text": text,
            "language": language,
            "level": level,
            "loop": loop,
            "premium": premium,
            "style": style,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=CallActionResult.from_dict,
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1talk/put/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation404",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation500",
        ),
    ),
)
