"""Create an event.

- ``POST /v1/conversations/{conversation_id}/events`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1events/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Object, String

from ...models.coded_problem import CodedProblem
from ...models.event import Event
from ...security import SCHEMES

OPERATION = Operation(
    id="createEvent",
    call="conversations.create_event",
    tag="Conversations",
    method="POST",
    path="/v1/conversations/{conversation_id}/events",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="conversations.list_events",
    ),
    evidence=Evidence(
        fields=("id",),
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
            "#/components/schemas/EventRequest",
            properties={"type": String(), "body": Object(), "from": String()},
            required=("type",),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Event] = Endpoint(
    OPERATION,
    success=(json_response("201", Event),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
