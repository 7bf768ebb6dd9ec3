"""Unlink an application (beta).

Unlink an application from an account. Rejected with status 409 if it is not linked.

- ``DELETE /beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}`` of
  ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document:
  ``#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="unlinkExternalAccount",
    call="external_accounts.unlink_application",
    tag="External Accounts",
    method="DELETE",
    path="/beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}",
    pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/delete",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "provider",
            "path",
            String(
                enum=("messenger", "viber_service_msg", "whatsapp", "rcs"),
                pointer="#/components/parameters/Provider/schema",
            ),
            required=True,
        ),
        Parameter(
            "external_id", "path", String(pointer="#/components/parameters/ExternalId/schema"), required=True
        ),
        Parameter(
            "application_id",
            "path",
            String(
                pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/parameters/2/schema"
            ),
            required=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("409", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
