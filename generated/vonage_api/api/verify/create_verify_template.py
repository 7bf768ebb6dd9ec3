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

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, OutcomeCheck, Server, json_response
from oas_runtime.rules import Object, String

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
    outcome_check=OutcomeCheck(
        call="verify.list_templates",
    ),
    evidence=Evidence(
        fields=("template_id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/VerifyTemplateCreate",
            properties={"name": String(min_length=1, max_length=64, pattern="^[A-Za-z0-9_-]+\\Z")},
            required=("name",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyTemplate] = Endpoint(
    OPERATION,
    success=(json_response("201", VerifyTemplate),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("403", Problem),
        json_response("409", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
