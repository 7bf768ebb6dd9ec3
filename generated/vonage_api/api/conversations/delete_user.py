"""Delete a user.

- ``DELETE /v1/users/{user_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v1~1users~1{user_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.coded_problem import CodedProblem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteUser",
    call="conversations.delete_user",
    tag="Conversations",
    method="DELETE",
    path="/v1/users/{user_id}",
    pointer="#/paths/~1v1~1users~1{user_id}/delete",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("user_id", "path", String(pointer="#/components/parameters/UserId/schema"), required=True),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
