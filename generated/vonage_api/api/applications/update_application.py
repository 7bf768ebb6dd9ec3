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

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.application import Application
from ...models.application_capabilities import ApplicationCapabilities
from ...models.application_privacy import ApplicationPrivacy
from ...models.application_request_keys import ApplicationRequestKeys
from ...models.problem import Problem
from ...params import ApplicationCapabilitiesDict, ApplicationPrivacyDict, ApplicationRequestKeysDict
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
    parameters=(
        Parameter(
            name="id",
            argument="id",
            location="path",
            rule=String(pointer="#/paths/~1v2~1applications~1{id}/put/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"name": "name", "capabilities": "capabilities", "keys": "keys", "privacy": "privacy"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    id: str,
    name: str,
    capabilities: ApplicationCapabilities | ApplicationCapabilitiesDict | Unset = UNSET,
    keys: ApplicationRequestKeys | ApplicationRequestKeysDict | Unset = UNSET,
    privacy: ApplicationPrivacy | ApplicationPrivacyDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"id": id},
        body={"name": name, "capabilities": capabilities, "keys": keys, "privacy": privacy},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Application.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1applications~1{id}/put/responses/200",
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
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
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
            status="406",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem406",
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
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
    ),
)
