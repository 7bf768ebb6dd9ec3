"""Retrieve an API secret.

- ``GET /accounts/{api_key}/secrets/{secret_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1accounts~1{api_key}~1secrets~1{secret_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.problem import Problem
from ...models.secret_info import SecretInfo
from ...security import SCHEMES

OPERATION = Operation(
    id="getSecret",
    call="account.get_secret",
    tag="Account",
    method="GET",
    path="/accounts/{api_key}/secrets/{secret_id}",
    pointer="#/paths/~1accounts~1{api_key}~1secrets~1{secret_id}/get",
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
        Parameter(
            "secret_id", "path", String(pointer="#/components/parameters/SecretId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[SecretInfo] = Endpoint(
    OPERATION,
    success=(json_response("200", SecretInfo),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
