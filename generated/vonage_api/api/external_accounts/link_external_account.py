"""Link an application (beta)

Link an application to an account. Rejected with status 403 if the application does not exist or has
no Messages capability, and with 409 if an application is linked already.

- ``POST /beta/chatapp-accounts/{provider}/{external_id}/applications`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: external_id
- Document: ``#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

from ...models.external_account import ExternalAccount
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="linkExternalAccount",
    call="external_accounts.link_application",
    tag="External Accounts",
    method="POST",
    path="/beta/chatapp-accounts/{provider}/{external_id}/applications",
    pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    outcome_check="external_accounts.list",
    evidence=Evidence(
        fields=("external_id",),
    ),
    parameters=(
        Parameter(
            name="provider",
            argument="provider",
            location="path",
            rule=String(
                enum=("messenger", "viber_service_msg", "whatsapp", "rcs"),
                pointer="#/components/parameters/Provider/schema",
            ),
            required=True,
            style="simple",
            explode=False,
        ),
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
        arguments={"application": "application"},
        rule=Object(
            "#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post/requestBody/content/application~1json/schema",
            properties={"application": String()},
            required=("application",),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    application: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"provider": provider, "external_id": external_id},
        body={"application": application},
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
            pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications/post/responses/200",
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
            status="409",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem409",
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
