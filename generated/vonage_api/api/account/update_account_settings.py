"""Update the account settings.

Set the default webhook URLs of the account. Vonage requests the URLs at once and expects status 200.
A request without arguments returns the current settings.

- ``POST /account/settings`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1account~1settings/post``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

from ...models.account_settings import AccountSettings
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="updateAccountSettings",
    call="account.update_settings",
    tag="Account",
    method="POST",
    path="/account/settings",
    pointer="#/paths/~1account~1settings/post",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="application/x-www-form-urlencoded",
        spread=True,
        arguments={
            "drCallBackUrl": "dr_call_back_url",
            "httpForwardMethod": "http_forward_method",
            "moCallBackUrl": "mo_call_back_url",
        },
        rule=Object(
            "#/paths/~1account~1settings/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "drCallBackUrl": String(),
                "httpForwardMethod": String(enum=("GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON")),
                "moCallBackUrl": String(),
            },
            arguments={
                "drCallBackUrl": "dr_call_back_url",
                "httpForwardMethod": "http_forward_method",
                "moCallBackUrl": "mo_call_back_url",
            },
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    dr_call_back_url: str | Unset = UNSET,
    http_forward_method: Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"] | Unset = UNSET,
    mo_call_back_url: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "drCallBackUrl": dr_call_back_url,
            "httpForwardMethod": http_forward_method,
            "moCallBackUrl": mo_call_back_url,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=AccountSettings.from_dict,
            shape="object",
            pointer="#/paths/~1account~1settings/post/responses/200",
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
