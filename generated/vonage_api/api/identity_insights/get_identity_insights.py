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

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Server, json_response
from oas_runtime.rules import Object, Ref, String

from ...models.identity_insights_response import IdentityInsightsResponse
from ...models.problem import Problem
from ...models.requested_insights import RequestedInsights
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

ENDPOINT: Endpoint[IdentityInsightsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", IdentityInsightsResponse),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("405", Problem),
        json_response("415", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
        json_response("503", Problem, "application/problem+json"),
    ),
)
