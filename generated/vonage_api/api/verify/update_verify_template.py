"""Update a verification template.

- ``PATCH /v2/verify/templates/{template_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Boolean, Object, String

from ...models.problem import Problem
from ...models.verify_template import VerifyTemplate
from ...security import SCHEMES

OPERATION = Operation(
    id="updateVerifyTemplate",
    call="verify.update_template",
    tag="Verify",
    method="PATCH",
    path="/v2/verify/templates/{template_id}",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}/patch",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "template_id", "path", String(pointer="#/components/parameters/TemplateId/schema"), required=True
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/VerifyTemplateUpdate",
            properties={
                "is_default": Boolean(),
                "name": String(min_length=1, max_length=64, pattern="^[A-Za-z0-9_-]+\\Z"),
            },
            min_properties=1,
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
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("409", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
