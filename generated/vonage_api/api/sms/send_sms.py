"""Send an SMS Message.

Send an outbound SMS from your Vonage number.

- ``POST /sms/json`` of ``https://rest.nexmo.com``
- Security: basicAuth | bearerAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Document: ``#/paths/~1sms~1json/post``
"""

from __future__ import annotations

from typing import Literal

from ..._support.decode import as_is
from ..._support.operation import Body, CredentialFields, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Object, String
from ..._support.unset import UNSET, Unset
from ...models.sms_response import SmsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="sendSms",
    call="sms.send",
    tag="SMS",
    method="POST",
    path="/sms/json",
    pointer="#/paths/~1sms~1json/post",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",), ("bearerAuth",)),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        arguments={"to": "to", "from": "from_", "text": "text", "type": "type"},
        rule=Object(
            "#/paths/~1sms~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "to": String(),
                "from": String(),
                "text": String(),
                "type": String(enum=("text", "binary", "unicode")),
            },
            required=("to", "from", "text"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    to: str,
    from_: str,
    text: str,
    type: Literal["text", "binary", "unicode"] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"to": to, "from": from_, "text": text, "type": type},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=SmsResponse.from_dict,
            pointer="#/paths/~1sms~1json/post/responses/200",
        ),
    ),
    errors=(
        Response(status="401", kind="none", decode=as_is, pointer="#/components/responses/Plain401"),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)
