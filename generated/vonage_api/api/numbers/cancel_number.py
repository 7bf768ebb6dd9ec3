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

from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Evidence,
    Operation,
    OutcomeCheck,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import Object, PhoneNumber, String

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
    outcome_check=OutcomeCheck(
        call="numbers.list_owned",
        parameters=(
            ("country", "$request.body#/country"),
            ("pattern", "$request.body#/msisdn"),
            ("search_pattern", 0),
        ),
        match=(("/msisdn", "$request.body#/msisdn"),),
        records="/numbers",
        unless=("$request.body#/target_api_key",),
        present="not sent",
        absent="accepted",
        after=300,
    ),
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

ENDPOINT: Endpoint[LegacyResult] = Endpoint(
    OPERATION,
    success=(json_response("200", LegacyResult),),
    errors=(
        json_response("401", LegacyResult),
        json_response("420", LegacyResult),
        no_body("429"),
        no_body("5XX"),
    ),
)
