"""Update a verification template.

- ``PATCH /v2/verify/templates/{template_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}/patch``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Object, String
from oas_runtime.rules.violation import Reject

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
            name="template_id",
            argument="template_id",
            location="path",
            rule=String(pointer="#/components/parameters/TemplateId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"is_default": "is_default", "name": "name"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    template_id: str,
    is_default: bool | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"template_id": template_id},
        body={"is_default": is_default, "name": name},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VerifyTemplate.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1verify~1templates~1{template_id}/patch/responses/200",
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
            status="409",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem409",
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
