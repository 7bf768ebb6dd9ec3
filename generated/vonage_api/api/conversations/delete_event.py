"""Delete an event.

Delete an event. Only message and custom events can be deleted, by their creator or with an admin
token.

- ``DELETE /v1/conversations/{conversation_id}/events/{event_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1events~1{event_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteEvent",
    call="conversations.delete_event",
    tag="Conversations",
    method="DELETE",
    path="/v1/conversations/{conversation_id}/events/{event_id}",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events~1{event_id}/delete",
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
        Parameter(
            "event_id", "path", String(pointer="#/components/parameters/EventId/schema"), required=True
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
