"""Retrieve a user.

Retrieve a user, identified by id or by name.

- ``GET /v1/users/{user_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1users~1{user_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...models.user import User
from ...security import SCHEMES

OPERATION = Operation(
    id="getUser",
    call="conversations.get_user",
    tag="Conversations",
    method="GET",
    path="/v1/users/{user_id}",
    pointer="#/paths/~1v1~1users~1{user_id}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("user_id", "path", String(pointer="#/components/parameters/UserId/schema"), required=True),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[User] = Endpoint(
    OPERATION,
    success=(json_response("200", User),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
