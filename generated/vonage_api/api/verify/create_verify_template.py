"""Create a verification template.

Create a template (beta). An account has at most 10 templates (problem `max-templates`), and their
names are unique (problem `template-exists`). Support has to enable custom templates for the account.

- ``POST /v2/verify/templates`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: template_id
- Document: ``#/paths/~1v2~1verify~1templates/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...models.verify_template import VerifyTemplate
from ...security import SCHEMES

OPERATION = Operation(
    id="createVerifyTemplate",
    call="verify.create_template",
    tag="Verify",
    method="POST",
    path="/v2/verify/templates",
    pointer="#/paths/~1v2~1verify~1templates/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    outcome_check="verify.list_templates",
    evidence=Evidence(
        fields=("template_id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"name": "name"},
        rule=Object(
            "#/components/schemas/VerifyTemplateCreate",
            properties={"name": String(min_length=1, max_length=64, pattern="^[A-Za-z0-9_-]+\\Z")},
            required=("name",),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    name: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"name": name},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=VerifyTemplate.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1verify~1templates/post/responses/201",
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
