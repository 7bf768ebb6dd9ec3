"""Create an API secret.

Create a second API secret. An account has at most two; a third is rejected with the problem
`add-excess-secret`.

- ``POST /accounts/{api_key}/secrets`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1accounts~1{api_key}~1secrets/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Secret, String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...models.secret_info import SecretInfo
from ...security import SCHEMES

OPERATION = Operation(
    id="createSecret",
    call="account.create_secret",
    tag="Account",
    method="POST",
    path="/accounts/{api_key}/secrets",
    pointer="#/paths/~1accounts~1{api_key}~1secrets/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check="account.list_secrets",
    evidence=Evidence(
        fields=("id",),
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
        arguments={"secret": "secret"},
        rule=Object(
            "#/paths/~1accounts~1{api_key}~1secrets/post/requestBody/content/application~1json/schema",
            properties={
                "secret": Secret(
                    String(min_length=8, max_length=25, pattern="^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,25}\\Z")
                )
            },
            required=("secret",),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    api_key: str | Unset = UNSET,
    secret: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"api_key": api_key},
        body={"secret": secret},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=SecretInfo.from_dict,
            shape="object",
            pointer="#/paths/~1accounts~1{api_key}~1secrets/post/responses/201",
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
