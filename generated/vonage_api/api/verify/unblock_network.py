"""Unblock a network.

Lift the fraud block on a network. The feature must be enabled for the account.

- ``POST /verify/network-unblock`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: network
- Document: ``#/paths/~1verify~1network-unblock/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer, Object, String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...models.unblock_network_response import UnblockNetworkResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="unblockNetwork",
    call="verify.unblock_network",
    tag="Verify",
    method="POST",
    path="/verify/network-unblock",
    pointer="#/paths/~1verify~1network-unblock/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("network",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"network": "network", "unblock_duration": "unblock_duration"},
        rule=Object(
            "#/paths/~1verify~1network-unblock/post/requestBody/content/application~1json/schema",
            properties={"network": String(), "unblock_duration": Integer(minimum=0, maximum=86400)},
            required=("network",),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    network: str,
    unblock_duration: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"network": network, "unblock_duration": unblock_duration},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=UnblockNetworkResponse.from_dict,
            shape="object",
            pointer="#/paths/~1verify~1network-unblock/post/responses/202",
        ),
    ),
    errors=(
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
