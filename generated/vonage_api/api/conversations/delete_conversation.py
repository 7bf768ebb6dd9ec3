"""Delete a conversation.

- ``DELETE /v1/conversations/{conversation_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteConversation",
    call="conversations.delete",
    tag="Conversations",
    method="DELETE",
    path="/v1/conversations/{conversation_id}",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}/delete",
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
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
