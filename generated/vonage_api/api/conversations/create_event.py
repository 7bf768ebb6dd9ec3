"""Create an event.

- ``POST /v1/conversations/{conversation_id}/events`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1events/post``
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
    outcome_check="conversations.list_events",
    evidence=Evidence(
        fields=("id",),
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
        arguments={"type": "type", "body": "body", "from": "from_"},
        rule=Object(
            "#/components/schemas/EventRequest",
            properties={"type": String(), "body": Object(), "from": String()},
            required=("type",),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    type: str,
    body: Mapping[str, Any] | Unset = UNSET,
    from_: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id},
        body={"type": type, "body": body, "from": from_},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=Event.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/post/responses/201",
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
