"""Retrieve a Viber account (beta).

- ``GET /beta/chatapp-accounts/viber_service_msg/{external_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1beta~1chatapp-accounts~1viber_service_msg~1{external_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getViberAccount",
    call="external_accounts.get_viber",
    tag="External Accounts",
    method="GET",
    path="/beta/chatapp-accounts/viber_service_msg/{external_id}",
    pointer="#/paths/~1beta~1chatapp-accounts~1viber_service_msg~1{external_id}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "external_id", "path", String(pointer="#/components/parameters/ExternalId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ExternalAccount] = Endpoint(
    OPERATION,
    success=(json_response("200", ExternalAccount),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
