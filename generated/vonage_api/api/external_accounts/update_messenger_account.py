"""Update a Messenger account (beta)

Update a Messenger account. Its `external_id` cannot be changed.

- ``PATCH /beta/chatapp-accounts/messenger/{external_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document: ``#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, Secret, String
from oas_runtime.rules.violation import Reject

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="updateMessengerAccount",
    call="external_accounts.update_messenger",
    tag="External Accounts",
    method="PATCH",
    path="/beta/chatapp-accounts/messenger/{external_id}",
    pointer="#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="external_id",
            argument="external_id",
            location="path",
            rule=String(pointer="#/components/parameters/ExternalId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"access_token": "access_token", "applications": "applications", "name": "name"},
        rule=Object(
            "#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch/requestBody/content/application~1json/schema",
            properties={
                "access_token": Secret(String()),
                "applications": Array(String(), max_items=1),
                "name": String(),
            },
            min_properties=1,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    external_id: str,
    access_token: str | Unset = UNSET,
    applications: Sequence[str] | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"external_id": external_id},
        body={"access_token": access_token, "applications": applications, "name": name},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ExternalAccount.from_dict,
            shape="object",
            pointer="#/paths/~1beta~1chatapp-accounts~1messenger~1{external_id}/patch/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem400",
        ),
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
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)
