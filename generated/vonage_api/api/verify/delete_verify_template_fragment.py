"""Delete a template fragment.

- ``DELETE /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}`` of
  ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document:
  ``#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteVerifyTemplateFragment",
    call="verify.delete_template_fragment",
    tag="Verify",
    method="DELETE",
    path="/v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/delete",
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
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("403", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
