"""Cancel a Number.

Cancel your subscription for a specific inbound number.

- ``POST /number/cancel`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Retry: never
- Evidence of success: error-code
- Document: ``#/paths/~1number~1cancel/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    Request,
    Response,
    Server,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, PhoneNumber, String
from oas_runtime.rules.violation import Reject

from ... import codes as _codes
from ...models.legacy_result import LegacyResult
from ...security import SCHEMES

OPERATION = Operation(
    id="cancelNumber",
    call="numbers.cancel",
    tag="Numbers",
    method="POST",
    path="/number/cancel",
    pointer="#/paths/~1number~1cancel/post",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    outcome_check="numbers.list_owned",
    error_in_success=ErrorInSuccess(
        code="error-code",
        success=("200",),
        table=lambda: _codes.LegacyErrorCode,
        text="error-code-label",
    ),
    evidence=Evidence(
        fields=(),
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        arguments={"country": "country", "msisdn": "msisdn", "target_api_key": "target_api_key"},
        rule=Object(
            "#/paths/~1number~1cancel/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "country": String(pattern="^[A-Za-z]{2}\\Z"),
                "msisdn": PhoneNumber(pattern="^[1-9][0-9]{2,14}\\Z"),
                "target_api_key": String(),
            },
            required=("country", "msisdn"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    country: str,
    msisdn: str,
    target_api_key: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"country": country, "msisdn": msisdn, "target_api_key": target_api_key},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=LegacyResult.from_dict,
            shape="object",
            pointer="#/paths/~1number~1cancel/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=LegacyResult.from_dict,
            shape="object",
            pointer="#/components/responses/Legacy401",
        ),
        Response(
            status="420",
            media_type="application/json",
            kind="json",
            decode=LegacyResult.from_dict,
            shape="object",
            pointer="#/components/responses/Legacy420",
        ),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)
