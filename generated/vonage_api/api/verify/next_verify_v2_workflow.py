"""Start the next step of the workflow.

- ``POST /v2/verify/{request_id}/next_workflow`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Document: ``#/paths/~1v2~1verify~1{request_id}~1next_workflow/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="nextVerifyV2Workflow",
    call="verify.next_v2_workflow",
    tag="Verify",
    method="POST",
    path="/v2/verify/{request_id}/next_workflow",
    pointer="#/paths/~1v2~1verify~1{request_id}~1next_workflow/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            "request_id",
            "path",
            String(pointer="#/components/parameters/VerifyRequestId/schema"),
            required=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("200"),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("404", Problem),
        json_response("409", Problem),
        json_response("500", Problem),
    ),
)
