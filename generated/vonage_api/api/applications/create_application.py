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

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
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
    outcome_check="applications.list",
    evidence=Evidence(
        fields=("id",),
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
    name: str,
    capabilities: ApplicationCapabilities | ApplicationCapabilitiesDict | Unset = UNSET,
    keys: ApplicationRequestKeys | ApplicationRequestKeysDict | Unset = UNSET,
    privacy: ApplicationPrivacy | ApplicationPrivacyDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"name": name, "capabilities": capabilities, "keys": keys, "privacy": privacy},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=Application.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1applications/post/responses/201",
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
