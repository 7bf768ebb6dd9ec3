"""Create a user.

Create a user. Names must be unique (otherwise `user:error:duplicate-name`), must not be `me` and must
not start with `USR-`.

- ``POST /v1/users`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1users/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, ReadOnly, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.coded_problem import CodedProblem
from ...models.user import User
from ...models.user_channels import UserChannels
from ...models.user_properties import UserProperties
from ...params import UserChannelsDict, UserPropertiesDict
from ...security import SCHEMES

OPERATION = Operation(
    id="createUser",
    call="conversations.create_user",
    tag="Conversations",
    method="POST",
    path="/v1/users",
    pointer="#/paths/~1v1~1users/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check="conversations.list_users",
    evidence=Evidence(
        fields=("id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "channels": "channels",
            "display_name": "display_name",
            "image_url": "image_url",
            "name": "name",
            "properties": "properties",
        },
        rule=Object(
            "#/components/schemas/User",
            properties={
                "_links": ReadOnly(),
                "channels": Ref(lambda: UserChannels.RULE),
                "display_name": String(),
                "id": ReadOnly(),
                "image_url": String(),
                "name": String(),
                "properties": Ref(lambda: UserProperties.RULE),
                "timestamp": ReadOnly(),
            },
            arguments={"_links": "links"},
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    channels: UserChannels | UserChannelsDict | Unset = UNSET,
    display_name: str | Unset = UNSET,
    image_url: str | Unset = UNSET,
    name: str | Unset = UNSET,
    properties: UserProperties | UserPropertiesDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "channels": channels,
            "display_name": display_name,
            "image_url": image_url,
            "name": name,
            "properties": properties,
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
            decode=User.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1users/post/responses/201",
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
            status="409",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation409",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation429",
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
