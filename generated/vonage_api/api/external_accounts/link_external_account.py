"""Link an application (beta).

Link an application to an account. Rejected with status 403 if the application does not exist or has
no Messages capability, and with 409 if an application is linked already.

- ``POST /beta/chatapp-accounts/{provider}/{external_id}/applications`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: external_id
- Document: ``#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Object, String

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="linkExternalAccount",
    call="external_accounts.link_application",
    tag="External Accounts",
    method="POST",
    path="/beta/chatapp-accounts/{provider}/{external_id}/applications",
    pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="external_accounts.list",
    ),
    evidence=Evidence(
        fields=("external_id",),
    ),
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
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post/requestBody/content/application~1json/schema",
            properties={"application": String()},
            required=("application",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ExternalAccount] = Endpoint(
    OPERATION,
    success=(json_response("200", ExternalAccount),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("409", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
