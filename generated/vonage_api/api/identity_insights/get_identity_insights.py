"""Retrieve insights about a phone number.

Retrieve any combination of insights about a phone number in one request. Each insight has its own
status: status 200 of the response does not mean that all insights succeeded. Only the requested
insights are charged. `purpose` is required for insights of the Network Registry.

- ``POST /identity-insights/v1/requests`` of ``https://api-eu.vonage.com``
- Security: bearerAuth
- Region eu: ``https://api-eu.vonage.com``
- Region us: ``https://api-us.vonage.com``
- Retry: never
- Evidence of success: request_id
- Document: ``#/paths/~1identity-insights~1v1~1requests/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.identity_insights_response import IdentityInsightsResponse
from ...models.problem import Problem
from ...models.requested_insights import RequestedInsights
from ...params import RequestedInsightsDict
from ...security import SCHEMES

OPERATION = Operation(
    id="getIdentityInsights",
    call="identity_insights.get",
    tag="Identity Insights",
    method="POST",
    path="/identity-insights/v1/requests",
    pointer="#/paths/~1identity-insights~1v1~1requests/post",
    servers=(
        Server("https://api-eu.vonage.com"),
        Server("https://api-eu.vonage.com", regions=("eu",)),
        Server("https://api-us.vonage.com", regions=("us",)),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("request_id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"phone_number": "phone_number", "insights": "insights", "purpose": "purpose"},
        rule=Object(
            "#/components/schemas/IdentityInsightsRequest",
            properties={
                "phone_number": String(),
                "insights": Ref(lambda: RequestedInsights.RULE),
                "purpose": String(),
            },
            required=("phone_number", "insights"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    phone_number: str,
    insights: RequestedInsights | RequestedInsightsDict,
    purpose: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"phone_number": phone_number, "insights": insights, "purpose": purpose},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=IdentityInsightsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1identity-insights~1v1~1requests/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="405",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem405",
        ),
        Response(
            status="415",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem415",
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
        Response(
            status="503",
            media_type="application/problem+json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem503",
        ),
    ),
)
