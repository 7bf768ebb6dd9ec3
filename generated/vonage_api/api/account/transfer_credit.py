"""Transfer credit between the primary account and a subaccount.

A repeated request transfers again: do not repeat it when the outcome is unknown.

- ``POST /accounts/{api_key}/credit-transfers`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: id|balance_transfer_id|credit_transfer_id
- Document: ``#/paths/~1accounts~1{api_key}~1credit-transfers/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Number, Object, String
from oas_runtime.rules.violation import Reject

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
    outcome_check="account.list_credit_transfers",
    evidence=Evidence(
        fields=("id", "balance_transfer_id", "credit_transfer_id"),
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
        arguments={"from": "from_", "to": "to", "amount": "amount", "reference": "reference"},
        rule=Object(
            "#/paths/~1accounts~1{api_key}~1credit-transfers/post/requestBody/content/application~1json/schema",
            properties={"from": String(), "to": String(), "amount": Number(), "reference": String()},
            required=("from", "to", "amount"),
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
    amount: float,
    reference: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"api_key": api_key},
        body={"from": from_, "to": to, "amount": amount, "reference": reference},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=MoneyTransfer.from_dict,
            shape="object",
            pointer="#/paths/~1accounts~1{api_key}~1credit-transfers/post/responses/200",
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
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
    ),
)
