"""Retrieve a member.

- ``GET /v1/conversations/{conversation_id}/members/{member_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...models.member import Member
from ...security import SCHEMES

OPERATION = Operation(
    id="getMember",
    call="conversations.get_member",
    tag="Conversations",
    method="GET",
    path="/v1/conversations/{conversation_id}/members/{member_id}",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/get",
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
            "member_id", "path", String(pointer="#/components/parameters/MemberId/schema"), required=True
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
