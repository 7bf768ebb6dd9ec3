"""Create a template fragment.

Add the text for a channel and a language to a template. Rejected with the problem `fragment-exists`
if the template has one.

- ``POST /v2/verify/templates/{template_id}/template_fragments`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: template_fragment_id
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Object, String

from ...models.problem import Problem
from ...models.verify_fragment import VerifyFragment
from ...security import SCHEMES

OPERATION = Operation(
    id="createVerifyTemplateFragment",
    call="verify.create_template_fragment",
    tag="Verify",
    method="POST",
    path="/v2/verify/templates/{template_id}/template_fragments",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="verify.list_template_fragments",
    ),
    evidence=Evidence(
        fields=("template_fragment_id",),
    ),
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
            "#/components/schemas/VerifyFragmentCreate",
            properties={"channel": String(enum=("sms", "voice")), "locale": String(), "text": String()},
            required=("channel", "locale", "text"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyFragment] = Endpoint(
    OPERATION,
    success=(json_response("201", VerifyFragment),),
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
