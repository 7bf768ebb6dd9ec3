"""Redact a record.

Erase the private data of a record. Rejected with the problem `premature-redaction` in the first 60
minutes.

- ``POST /v1/redact/transaction`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Rate limit: 170/s redact
- Document: ``#/paths/~1v1~1redact~1transaction/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, RateLimit, Server, json_response, no_body
from oas_runtime.rules import Object, String

from ...models.problem import Problem
from ...models.redact_transaction_response401 import RedactTransactionResponse401
from ...security import SCHEMES

OPERATION = Operation(
    id="redactTransaction",
    call="account.redact_transaction",
    tag="Account",
    method="POST",
    path="/v1/redact/transaction",
    pointer="#/paths/~1v1~1redact~1transaction/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    rate_limit=RateLimit(
        calls=170,
        seconds=1,
        bucket="redact",
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1v1~1redact~1transaction/post/requestBody/content/application~1json/schema",
            properties={
                "id": String(),
                "product": String(
                    enum=(
                        "sms",
                        "voice",
                        "number-insight",
                        "verify",
                        "verify-sdk",
                        "messages",
                        "network-api-event",
                        "vonage-qod",
                    )
                ),
                "type": String(enum=("inbound", "outbound")),
            },
            required=("id", "product", "type"),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", RedactTransactionResponse401),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
    ),
)
