"""Stop text-to-speech.

- ``DELETE /v1/conversations/{conversation_id}/talk`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1talk/delete``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.call_action_result import CallActionResult
from ...models.coded_problem import CodedProblem
from ...security import SCHEMES

OPERATION = Operation(
    id="stopConversationTalk",
    call="conversations.stop_talk",
    tag="Conversations",
    method="DELETE",
    path="/v1/conversations/{conversation_id}/talk",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1talk/delete",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "conversation_id",
            "path",
            String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
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
