"""Revoke an API secret.

Revoke an API secret. The last secret cannot be revoked (problem `delete-last-secret`).

- ``DELETE /accounts/{api_key}/secrets/{secret_id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1accounts~1{api_key}~1secrets~1{secret_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="revokeSecret",
    call="account.revoke_secret",
    tag="Account",
    method="DELETE",
    path="/accounts/{api_key}/secrets/{secret_id}",
    pointer="#/paths/~1accounts~1{api_key}~1secrets~1{secret_id}/delete",
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
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
