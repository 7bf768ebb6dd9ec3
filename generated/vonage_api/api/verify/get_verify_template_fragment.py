"""Retrieve a template fragment.

- ``GET /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}`` of
  ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...models.verify_fragment import VerifyFragment
from ...security import SCHEMES

OPERATION = Operation(
    id="getVerifyTemplateFragment",
    call="verify.get_template_fragment",
    tag="Verify",
    method="GET",
    path="/v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="template_id",
            argument="template_id",
            location="path",
            rule=String(pointer="#/components/parameters/TemplateId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="template_fragment_id",
            argument="template_fragment_id",
            location="path",
            rule=String(pointer="#/components/parameters/TemplateFragmentId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    template_id: str,
    template_fragment_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"template_id": template_id, "template_fragment_id": template_fragment_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VerifyFragment.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments~1{template_fragment_id}/get/responses/200",
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
            status="402",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem402",
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
