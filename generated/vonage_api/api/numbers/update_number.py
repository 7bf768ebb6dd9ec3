"""Update a Number.

Change the behaviour of a number that you own.

- ``POST /number/update`` of ``https://rest.nexmo.com``
- Security: basicAuth | bearerAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Document: ``#/paths/~1number~1update/post``
"""

from __future__ import annotations

from typing import Literal

from ..._support.decode import as_is
from ..._support.operation import Body, CredentialFields, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Object, String
from ..._support.unset import UNSET, Unset
from ...models.legacy_result import LegacyResult
from ...security import SCHEMES

OPERATION = Operation(
    id="updateNumber",
    call="numbers.update",
    tag="Numbers",
    method="POST",
    path="/number/update",
    pointer="#/paths/~1number~1update/post",
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
        arguments={
            "country": "country",
            "msisdn": "msisdn",
            "mo_http_url": "mo_http_url",
            "voice_callback_type": "voice_callback_type",
            "voice_callback_value": "voice_callback_value",
        },
        rule=Object(
            "#/paths/~1number~1update/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "country": String(),
                "msisdn": String(),
                "mo_http_url": String(),
                "voice_callback_type": String(enum=("sip", "tel", "app")),
                "voice_callback_value": String(),
            },
            required=("country", "msisdn"),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    country: str,
    msisdn: str,
    mo_http_url: str | Unset = UNSET,
    voice_callback_type: Literal["sip", "tel", "app"] | Unset = UNSET,
    voice_callback_value: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "country": country,
            "msisdn": msisdn,
            "mo_http_url": mo_http_url,
            "voice_callback_type": voice_callback_type,
            "voice_callback_value": voice_callback_value,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200", kind="none", decode=as_is, pointer="#/paths/~1number~1update/post/responses/200"
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=LegacyResult.from_dict,
            pointer="#/components/responses/Legacy401",
        ),
        Response(
            status="420",
            media_type="application/json",
            kind="json",
            decode=LegacyResult.from_dict,
            pointer="#/components/responses/Legacy420",
        ),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)
