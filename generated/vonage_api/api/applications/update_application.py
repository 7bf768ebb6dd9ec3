"""Update an Application.

Replaces the whole application: every capability and setting that is omitted is removed. Read the
application with `applications.get`, change the result and send all of it. There is no ETag: the last
request wins.

- ``PUT /v2/applications/{id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1applications~1{id}/put``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Object, Ref, String

from ...models.application import Application
from ...models.application_capabilities import ApplicationCapabilities
from ...models.application_privacy import ApplicationPrivacy
from ...models.application_request_keys import ApplicationRequestKeys
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="updateApplication",
    call="applications.update",
    tag="Applications",
    method="PUT",
    path="/v2/applications/{id}",
    pointer="#/paths/~1v2~1applications~1{id}/put",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(Parameter("id", "path", String(), required=True),),
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
    success=(json_response("200", Application),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("405", Problem),
        json_response("406", Problem),
        json_response("415", Problem),
        json_response("429", Problem),
    ),
)
