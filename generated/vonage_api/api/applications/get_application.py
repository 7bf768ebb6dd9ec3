"""Get an Application.

Retrieve details of a specific Vonage application.

- ``GET /v2/applications/{id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1applications~1{id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.application import Application
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getApplication",
    call="applications.get",
    tag="Applications",
    method="GET",
    path="/v2/applications/{id}",
    pointer="#/paths/~1v2~1applications~1{id}/get",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(Parameter("id", "path", String(), required=True),),
    accept="application/json",
)

ENDPOINT: Endpoint[Application] = Endpoint(
    OPERATION,
    success=(json_response("200", Application),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("405", Problem),
        json_response("406", Problem),
        json_response("429", Problem),
    ),
)
