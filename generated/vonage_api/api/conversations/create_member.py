"""Add a member.

Invite a user to a conversation, or join one. The state is lower case in the request and upper case in
the response.

- ``POST /v1/conversations/{conversation_id}/members`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1members/post``
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
from oas_runtime.rules import Object, Ref, String

from ...models.channel import Channel
from ...models.coded_problem import CodedProblem
from ...models.create_member_request_user import CreateMemberRequestUser
from ...models.member import Member
from ...models.member_media import MemberMedia
from ...security import SCHEMES

OPERATION = Operation(
    id="createMember",
    call="conversations.create_member",
    tag="Conversations",
    method="POST",
    path="/v1/conversations/{conversation_id}/members",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="conversations.list_members",
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
            "#/paths/~1v1~1conversations~1{conversation_id}~1members/post/requestBody/content/application~1json/schema",
            properties={
                "user": Ref(lambda: CreateMemberRequestUser.RULE),
                "state": String(enum=("invited", "joined")),
                "channel": Ref(lambda: Channel.RULE),
                "from": String(),
                "knocking_id": String(),
                "media": Ref(lambda: MemberMedia.RULE),
                "member_id_inviting": String(),
            },
            required=("user", "state", "channel"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Member] = Endpoint(
    OPERATION,
    success=(json_response("201", Member),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
