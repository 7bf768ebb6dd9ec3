"""Delete a Messenger account (beta).

- ``DELETE /beta/chatapp-accounts/messenger/{external_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document: ``#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteMessengerAccount",
    call="external_accounts.delete_messenger",
    tag="External Accounts",
    method="DELETE",
    path="/beta/chatapp-accounts/messenger/{external_id}",
    pointer="#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/delete",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "external_id", "path", String(pointer="#/components/parameters/ExternalId/schema"), required=True
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
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
