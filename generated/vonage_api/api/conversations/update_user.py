"""Update a user.

- ``PATCH /v1/users/{user_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v1~1users~1{user_id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Object, ReadOnly, Ref, String

from ...models.coded_problem import CodedProblem
from ...models.user import User
from ...models.user_channels import UserChannels
from ...models.user_properties import UserProperties
from ...security import SCHEMES

OPERATION = Operation(
    id="updateUser",
    call="conversations.update_user",
    tag="Conversations",
    method="PATCH",
    path="/v1/users/{user_id}",
    pointer="#/paths/~1v1~1users~1{user_id}/patch",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("user_id", "path", String(pointer="#/components/parameters/UserId/schema"), required=True),
    ),
    body=Body(
        media_type="application/json",
        required=True,
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
    success=(json_response("200", User),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
