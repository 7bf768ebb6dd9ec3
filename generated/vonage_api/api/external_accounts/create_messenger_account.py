"""Create a Messenger account (beta)

- ``POST /beta/chatapp-accounts/messenger`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: external_id
- Document: ``#/paths/~1beta~1chatapp-accounts~1messenger/post``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, Secret, String
from oas_runtime.rules.violation import Reject

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="createMessengerAccount",
    call="external_accounts.create_messenger",
    tag="External Accounts",
    method="POST",
    path="/beta/chatapp-accounts/messenger",
    pointer="#/paths/~1beta~1chatapp-accounts~1messenger/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    outcome_check="external_accounts.get_messenger",
    evidence=Evidence(
        fields=("external_id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "external_id": "external_id",
            "access_token": "access_token",
            "applications": "applications",
            "name": "name",
        },
        rule=Object(
            "#/paths/~1beta~1chatapp-accounts~1messenger/post/requestBody/content/application~1json/schema",
            properties={
                "external_id": String(),
                "access_token": Secret(String()),
                "applications": Array(String(), max_items=1),
                "name": String(),
            },
            required=("external_id", "access_token"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    external_id: str,
    access_token: str,
    applications: Sequence[str] | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "external_id": external_id,
            "access_token": access_token,
            "applications": applications,
            "name": name,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=ExternalAccount.from_dict,
            shape="object",
            pointer="#/paths/~1beta~1chatapp-accounts~1messenger/post/responses/201",
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
