"""Unlink an application (beta)

Unlink an application from an account. Rejected with status 409 if it is not linked.

- ``DELETE /beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}`` of
  ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document:
  ``#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/delete``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="unlinkExternalAccount",
    call="external_accounts.unlink_application",
    tag="External Accounts",
    method="DELETE",
    path="/beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}",
    pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/delete",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
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
        Parameter(
            name="application_id",
            argument="application_id",
            location="path",
            rule=String(
                pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/parameters/2/schema"
            ),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    application_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"provider": provider, "external_id": external_id, "application_id": application_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1beta~1chatapp-accounts~1{provider}~1{external_id}~1applications~1{application_id}/delete/responses/204",
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
