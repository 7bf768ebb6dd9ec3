"""Retrieve the member of the authenticated user.

Retrieve the member of the user that the token belongs to. The token needs a `sub` claim.

- ``GET /v1/conversations/{conversation_id}/members/me`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1members~1me/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...models.member import Member
from ...security import SCHEMES

OPERATION = Operation(
    id="getOwnMember",
    call="conversations.get_own_member",
    tag="Conversations",
    method="GET",
    path="/v1/conversations/{conversation_id}/members/me",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members~1me/get",
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

ENDPOINT: Endpoint[Member] = Endpoint(
    OPERATION,
    success=(json_response("200", Member),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
