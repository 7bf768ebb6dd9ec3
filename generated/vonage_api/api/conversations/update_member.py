"""Update a member.

- ``PATCH /v1/conversations/{conversation_id}/members/{member_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Server, json_response
from oas_runtime.rules import Object, Ref, String

from ...models.coded_problem import CodedProblem
from ...models.member import Member
from ...models.update_member_request_reason import UpdateMemberRequestReason
from ...security import SCHEMES

OPERATION = Operation(
    id="updateMember",
    call="conversations.update_member",
    tag="Conversations",
    method="PATCH",
    path="/v1/conversations/{conversation_id}/members/{member_id}",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
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
        Parameter(
            "member_id", "path", String(pointer="#/components/parameters/MemberId/schema"), required=True
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch/requestBody/content/application~1json/schema",
            properties={
                "state": String(enum=("joined", "left")),
                "from": String(),
                "reason": Ref(lambda: UpdateMemberRequestReason.RULE),
            },
            required=("state",),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Member] = Endpoint(
    OPERATION,
    success=(json_response("200", Member),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
