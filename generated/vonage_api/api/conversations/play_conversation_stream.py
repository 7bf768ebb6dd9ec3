"""Play an audio stream to all members.

- ``PUT /v1/conversations/{conversation_id}/stream`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: message|uuid
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1stream/put``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Server, json_response
from oas_runtime.rules import AnyOf, Array, Integer, Number, Object, String

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
            "conversation_id",
            "path",
            String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
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

ENDPOINT: Endpoint[CallActionResult] = Endpoint(
    OPERATION,
    success=(json_response("200", CallActionResult),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
