"""Create an Application.

Create a Vonage application. The private key is only present in this response and cannot be retrieved
again. Names are not unique: a repeated request creates a second application.

- ``POST /v2/applications`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v2~1applications/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, OutcomeCheck, Server, json_response
from oas_runtime.rules import Object, Ref, String

from ...models.application import Application
from ...models.application_capabilities import ApplicationCapabilities
from ...models.application_privacy import ApplicationPrivacy
from ...models.application_request_keys import ApplicationRequestKeys
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="createApplication",
    call="applications.create",
    tag="Applications",
    method="POST",
    path="/v2/applications",
    pointer="#/paths/~1v2~1applications/post",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="applications.list",
    ),
    evidence=Evidence(
        fields=("id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/ApplicationRequest",
            properties={
                "name": String(),
                "capabilities": Ref(lambda: ApplicationCapabilities.RULE),
                "keys": Ref(lambda: ApplicationRequestKeys.RULE),
                "privacy": Ref(lambda: ApplicationPrivacy.RULE),
            },
            required=("name",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Application] = Endpoint(
    OPERATION,
    success=(json_response("201", Application),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("405", Problem),
        json_response("406", Problem),
        json_response("415", Problem),
        json_response("429", Problem),
    ),
)
