"""Update a Messenger account (beta).

Update a Messenger account. Its `external_id` cannot be changed.

- ``PATCH /beta/chatapp-accounts/messenger/{external_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document: ``#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, Object, Secret, String

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="updateMessengerAccount",
    call="external_accounts.update_messenger",
    tag="External Accounts",
    method="PATCH",
    path="/beta/chatapp-accounts/messenger/{external_id}",
    pointer="#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "external_id", "path", String(pointer="#/components/parameters/ExternalId/schema"), required=True
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch/requestBody/content/application~1json/schema",
            properties={
                "access_token": Secret(String()),
                "applications": Array(String(), max_items=1),
                "name": String(),
            },
            min_properties=1,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ExternalAccount] = Endpoint(
    OPERATION,
    success=(json_response("200", ExternalAccount),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
