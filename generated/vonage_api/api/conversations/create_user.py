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

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, OutcomeCheck, Server, json_response
from oas_runtime.rules import Object, ReadOnly, Ref, String

from ...models.coded_problem import CodedProblem
from ...models.user import User
from ...models.user_channels import UserChannels
from ...models.user_properties import UserProperties
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
    outcome_check=OutcomeCheck(
        call="conversations.list_users",
    ),
    evidence=Evidence(
        fields=("id",),
    ),
    body=Body(
        media_type="application/json",
        spread=True,
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

ENDPOINT: Endpoint[User] = Endpoint(
    OPERATION,
    success=(json_response("201", User),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("409", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
