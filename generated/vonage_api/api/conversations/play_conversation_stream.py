"""Play an audio stream to all members.

- ``PUT /v1/conversations/{conversation_id}/stream`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: message|uuid
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1stream/put``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AnyOf, Array, Integer, Number, Object, String
from oas_runtime.rules.violation import Reject

from ...models.call_action_result import CallActionResult
from ...models.coded_problem import CodedProblem
from ...security import SCHEMES

OPERATION = Operation(
    id="playConversationStream",
    call="conversations.play_stream",
    tag="Conversations",
    method="PUT",
    path="/v1/conversations/{conversation_id}/stream",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1stream/put",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("message", "uuid"),
    ),
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
        arguments={"stream_url": "stream_url", "level": "level", "loop": "loop"},
        rule=Object(
            "#/components/schemas/StreamRequest",
            properties={
                "stream_url": Array(String(), min_items=1, max_items=1),
                "level": AnyOf(
                    String(
                        pattern="^(-?0(\\.[0-9])?|-?1(\\.0)?)\\Z",
                        pointer="#/components/schemas/CallAudioLevel/anyOf/0",
                    ),
                    Number(minimum=-1, maximum=1, pointer="#/components/schemas/CallAudioLevel/anyOf/1"),
                    pointer="#/components/schemas/CallAudioLevel",
                ),
                "loop": Integer(minimum=0),
            },
            required=("stream_url",),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    stream_url: Sequence[str],
    level: str | float | Unset = UNSET,
    loop: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id},
        body={"stream_url": stream_url, "level": level, "loop": loop},
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
            shape="object",
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1stream/put/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation404",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation500",
        ),
    ),
)
