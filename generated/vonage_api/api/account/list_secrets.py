"""List the API secrets.

- ``GET /accounts/{api_key}/secrets`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1secrets/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.list_secrets_response import ListSecretsResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listSecrets",
    call="account.list_secrets",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/secrets",
    pointer="#/paths/~1accounts~1{api_key}~1secrets/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "api_key",
            "path",
            String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListSecretsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListSecretsResponse),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
