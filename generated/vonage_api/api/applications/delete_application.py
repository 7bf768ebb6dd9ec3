"""Delete an Application.

Delete a Vonage application. This cannot be undone. Numbers linked to the application are unlinked.

- ``DELETE /v2/applications/{id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1applications~1{id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteApplication",
    call="applications.delete",
    tag="Applications",
    method="DELETE",
    path="/v2/applications/{id}",
    pointer="#/paths/~1v2~1applications~1{id}/delete",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(Parameter("id", "path", String(), required=True),),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("405", Problem),
        json_response("406", Problem),
        json_response("429", Problem),
    ),
)
