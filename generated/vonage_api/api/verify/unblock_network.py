"""Unblock a network.

Lift the fraud block on a network. The feature must be enabled for the account.

- ``POST /verify/network-unblock`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: network
- Document: ``#/paths/~1verify~1network-unblock/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Server, json_response
from oas_runtime.rules import Integer, Object, String

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
        rule=Object(
            "#/paths/~1verify~1network-unblock/post/requestBody/content/application~1json/schema",
            properties={"network": String(), "unblock_duration": Integer(minimum=0, maximum=86400)},
            required=("network",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[UnblockNetworkResponse] = Endpoint(
    OPERATION,
    success=(json_response("202", UnblockNetworkResponse),),
    errors=(
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
    ),
)
