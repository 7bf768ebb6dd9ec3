"""Transfer a number between accounts.

- ``POST /accounts/{api_key}/transfer-number`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: number
- Document: ``#/paths/~1accounts~1{api_key}~1transfer-number/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, PhoneNumber, String
from oas_runtime.rules.violation import Reject

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
    outcome_check="numbers.list_owned",
    evidence=Evidence(
        fields=("number",),
    ),
    parameters=(
        Parameter(
            name="api_key",
            argument="api_key",
            location="path",
            rule=String(pointer="#/components/parameters/ApiKey/schema"),
            required=True,
            credential=("basicAuth", "username"),
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"from": "from_", "to": "to", "number": "number", "country": "country"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    api_key: str | Unset = UNSET,
    from_: str,
    to: str,
    number: str,
    country: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"api_key": api_key},
        body={"from": from_, "to": to, "number": number, "country": country},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=TransferNumberResponse.from_dict,
            shape="object",
            pointer="#/paths/~1accounts~1{api_key}~1transfer-number/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
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
            status="409",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem409",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
    ),
)
