"""Transfer credit between the primary account and a subaccount.

A repeated request transfers again: do not repeat it when the outcome is unknown.

- ``POST /accounts/{api_key}/credit-transfers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: id|balance_transfer_id|credit_transfer_id
- Document: ``#/paths/~1accounts~1{api_key}~1credit-transfers/post``
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
from oas_runtime.rules import Number, Object, String

from ...models.money_transfer import MoneyTransfer
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="transferCredit",
    call="account.transfer_credit",
    tag="Account",
    method="POST",
    path="/accounts/{api_key}/credit-transfers",
    pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="account.list_credit_transfers",
    ),
    evidence=Evidence(
        fields=("id", "balance_transfer_id", "credit_transfer_id"),
    ),
    parameters=(
        Parameter(
            "api_key",
            "path",
            String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1accounts~1{api_key}~1credit-transfers/post/requestBody/content/application~1json/schema",
            properties={"from": String(), "to": String(), "amount": Number(), "reference": String()},
            required=("from", "to", "amount"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[MoneyTransfer] = Endpoint(
    OPERATION,
    success=(json_response("200", MoneyTransfer),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
    ),
)
