"""Update a member.

- ``PATCH /v1/conversations/{conversation_id}/members/{member_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.coded_problem import CodedProblem
from ...models.member import Member
from ...models.update_member_request_reason import UpdateMemberRequestReason
from ...params import UpdateMemberRequestReasonDict
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
            name="conversation_id",
            argument="conversation_id",
            location="path",
            rule=String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="member_id",
            argument="member_id",
            location="path",
            rule=String(pointer="#/components/parameters/MemberId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"state": "state", "from": "from_", "reason": "reason"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    member_id: str,
    state: Literal["joined", "left"],
    from_: str | Unset = UNSET,
    reason: UpdateMemberRequestReason | UpdateMemberRequestReasonDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id, "member_id": member_id},
        body={"state": state, "from": from_, "reason": reason},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Member.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members~1{member_id}/patch/responses/200",
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
