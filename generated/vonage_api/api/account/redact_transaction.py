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

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Body, Endpoint, Operation, RateLimit, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
        arguments={"id": "id", "product": "product", "type": "type"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    id: str,
    product: Literal[
        "sms",
        "voice",
        "number-insight",
        "verify",
        "verify-sdk",
        "messages",
        "network-api-event",
        "vonage-qod",
    ],
    type: Literal["inbound", "outbound"],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"id": id, "product": product, "type": type},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v1~1redact~1transaction/post/responses/204",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=RedactTransactionResponse401.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1redact~1transaction/post/responses/401",
        ),
        Response(
            status="403",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem403",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
    ),
)
