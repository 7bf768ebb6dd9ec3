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

from typing import Literal

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
    outcome_check="verify.list_template_fragments",
    evidence=Evidence(
        fields=("template_fragment_id",),
    ),
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
        arguments={"channel": "channel", "locale": "locale", "text": "text"},
        rule=Object(
            "#/components/schemas/VerifyFragmentCreate",
            properties={"channel": String(enum=("sms", "voice")), "locale": String(), "text": String()},
            required=("channel", "locale", "text"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    template_id: str,
    channel: Literal["sms", "voice"],
    locale: str,
    text: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"template_id": template_id},
        body={"channel": channel, "locale": locale, "text": text},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=VerifyFragment.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/post/responses/201",
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
