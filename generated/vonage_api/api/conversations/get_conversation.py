"""Retrieve a conversation.

- ``GET /v1/conversations/{conversation_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...models.conversation import Conversation
from ...security import SCHEMES

OPERATION = Operation(
    id="getConversation",
    call="conversations.get",
    tag="Conversations",
    method="GET",
    path="/v1/conversations/{conversation_id}",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}/get",
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

ENDPOINT: Endpoint[Conversation] = Endpoint(
    OPERATION,
    success=(json_response("200", Conversation),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
