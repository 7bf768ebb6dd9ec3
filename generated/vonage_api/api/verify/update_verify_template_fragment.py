"""Update a template fragment.

- ``PATCH /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}`` of
  ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document:
  ``#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Object, String

from ...models.problem import Problem
from ...models.verify_fragment import VerifyFragment
from ...security import SCHEMES

OPERATION = Operation(
    id="updateVerifyTemplateFragment",
    call="verify.update_template_fragment",
    tag="Verify",
    method="PATCH",
    path="/v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/patch",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "template_id", "path", String(pointer="#/components/parameters/TemplateId/schema"), required=True
        ),
        Parameter(
            "template_fragment_id",
            "path",
            String(pointer="#/components/parameters/TemplateFragmentId/schema"),
            required=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/VerifyFragmentUpdate", properties={"text": String()}, required=("text",)
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyFragment] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyFragment),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
