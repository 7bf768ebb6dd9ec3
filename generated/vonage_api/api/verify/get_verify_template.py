"""Retrieve a verification template.

- ``GET /v2/verify/templates/{template_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.problem import Problem
from ...models.verify_template import VerifyTemplate
from ...security import SCHEMES

OPERATION = Operation(
    id="getVerifyTemplate",
    call="verify.get_template",
    tag="Verify",
    method="GET",
    path="/v2/verify/templates/{template_id}",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "template_id", "path", String(pointer="#/components/parameters/TemplateId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyTemplate] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyTemplate),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
