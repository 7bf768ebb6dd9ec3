"""Top up the account balance.

Charge the stored payment method again, with the same amount as the payment that enabled auto-reload.
Auto-reload must be enabled. A repeated request charges again. Failures are reported with an
`error-code`, partly with HTTP status 401 or 420.

- ``POST /account/top-up`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: error-code
- Document: ``#/paths/~1account~1top-up/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    OutcomeCheck,
    Server,
    json_response,
)
from oas_runtime.rules import Object, String

from ... import codes as _codes
from ...models.legacy_result import LegacyResult
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="topUpAccount",
    call="account.top_up",
    tag="Account",
    method="POST",
    path="/account/top-up",
    pointer="#/paths/~1account~1top-up/post",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="account.get_balance",
    ),
    error_in_success=ErrorInSuccess(
        code="error-code",
        success=("200",),
        table=lambda: _codes.LegacyErrorCode,
        text="error-code-label",
    ),
    evidence=Evidence(
        fields=(),
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1account~1top-up/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={"trx": String()},
            required=("trx",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[LegacyResult] = Endpoint(
    OPERATION,
    success=(json_response("200", LegacyResult),),
    errors=(
        json_response("401", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
