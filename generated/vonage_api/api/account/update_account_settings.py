"""Update the account settings.

Set the default webhook URLs of the account. Vonage requests the URLs at once and expects status 200.
A request without arguments returns the current settings.

- ``POST /account/settings`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1account~1settings/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import Object, String

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

ENDPOINT: Endpoint[AccountSettings] = Endpoint(
    OPERATION,
    success=(json_response("200", AccountSettings),),
    errors=(
        json_response("401", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
