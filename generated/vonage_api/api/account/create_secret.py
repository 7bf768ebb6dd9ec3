"""Create an API secret.

Create a second API secret. An account has at most two; a third is rejected with the problem
`add-excess-secret`.

- ``POST /accounts/{api_key}/secrets`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1accounts~1{api_key}~1secrets/post``
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
from oas_runtime.rules import Object, Secret, String

from ...models.problem import Problem
from ...models.secret_info import SecretInfo
from ...security import SCHEMES

OPERATION = Operation(
    id="createSecret",
    call="account.create_secret",
    tag="Account",
    method="POST",
    path="/accounts/{api_key}/secrets",
    pointer="#/paths/~1accounts~1{api_key}~1secrets/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="account.list_secrets",
    ),
    evidence=Evidence(
        fields=("id",),
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
            "#/paths/~1accounts~1{api_key}~1secrets/post/requestBody/content/application~1json/schema",
            properties={
                "secret": Secret(
                    String(min_length=8, max_length=25, pattern="^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,25}\\Z")
                )
            },
            required=("secret",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[SecretInfo] = Endpoint(
    OPERATION,
    success=(json_response("201", SecretInfo),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
