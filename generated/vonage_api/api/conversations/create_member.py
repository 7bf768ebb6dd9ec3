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

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.channel import Channel
from ...models.coded_problem import CodedProblem
from ...models.create_member_request_user import CreateMemberRequestUser
from ...models.member import Member
from ...models.member_media import MemberMedia
from ...params import ChannelDict, CreateMemberRequestUserDict, MemberMediaDict
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
    outcome_check="conversations.list_members",
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
        arguments={
            "user": "user",
            "state": "state",
            "channel": "channel",
            "from": "from_",
            "knocking_id": "knocking_id",
            "media": "media",
            "member_id_inviting": "member_id_inviting",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    user: CreateMemberRequestUser | CreateMemberRequestUserDict,
    state: Literal["invited", "joined"],
    channel: Channel | ChannelDict,
    from_: str | Unset = UNSET,
    knocking_id: str | Unset = UNSET,
    media: MemberMedia | MemberMediaDict | Unset = UNSET,
    member_id_inviting: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id},
        body={
            "user": user,
            "state": state,
            "channel": channel,
            "from": from_,
            "knocking_id": knocking_id,
            "media": media,
            "member_id_inviting": member_id_inviting,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=Member.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members/post/responses/201",
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
