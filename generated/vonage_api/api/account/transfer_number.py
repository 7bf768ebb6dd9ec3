"""Transfer a number between accounts.

- ``POST /accounts/{api_key}/transfer-number`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: number
- Document: ``#/paths/~1accounts~1{api_key}~1transfer-number/post``
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
from oas_runtime.rules import Object, PhoneNumber, String

from ...models.problem import Problem
from ...models.transfer_number_response import TransferNumberResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="transferNumber",
    call="account.transfer_number",
    tag="Account",
    method="POST",
    path="/accounts/{api_key}/transfer-number",
    pointer="#/paths/~1accounts~1{api_key}~1transfer-number/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="numbers.list_owned",
    ),
    evidence=Evidence(
        fields=("number",),
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
            "#/paths/~1accounts~1{api_key}~1transfer-number/post/requestBody/content/application~1json/schema",
            properties={
                "from": String(),
                "to": String(),
                "number": PhoneNumber(),
                "country": String(min_length=2, max_length=2),
            },
            required=("from", "to", "number"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[TransferNumberResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", TransferNumberResponse),),
    errors=(
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("409", Problem),
        json_response("422", Problem),
    ),
)
