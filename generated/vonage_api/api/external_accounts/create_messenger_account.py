"""Create a Messenger account (beta).

- ``POST /beta/chatapp-accounts/messenger`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: external_id
- Document: ``#/paths/~1beta~1chatapp-accounts~1messenger/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, OutcomeCheck, Server, json_response
from oas_runtime.rules import Array, Object, Secret, String

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="createMessengerAccount",
    call="external_accounts.create_messenger",
    tag="External Accounts",
    method="POST",
    path="/beta/chatapp-accounts/messenger",
    pointer="#/paths/~1beta~1chatapp-accounts~1messenger/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="external_accounts.get_messenger",
    ),
    evidence=Evidence(
        fields=("external_id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1beta~1chatapp-accounts~1messenger/post/requestBody/content/application~1json/schema",
            properties={
                "external_id": String(),
                "access_token": Secret(String()),
                "applications": Array(String(), max_items=1),
                "name": String(),
            },
            required=("external_id", "access_token"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ExternalAccount] = Endpoint(
    OPERATION,
    success=(json_response("201", ExternalAccount),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
