"""Update a Number.

Change the settings of a number that you own. Send all settings: it is not documented whether omitted
settings are kept.

- ``POST /number/update`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the form
- Retry: idempotent
- Document: ``#/paths/~1number~1update/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Operation,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, PhoneNumber, String

from ... import codes as _codes
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
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="error-code",
        success=("200",),
        table=lambda: _codes.LegacyErrorCode,
        text="error-code-label",
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/paths/~1number~1update/post/requestBody/content/application~1x-www-form-urlencoded/schema",
                properties={
                    "country": String(pattern="^[A-Za-z]{2}\\Z"),
                    "msisdn": PhoneNumber(pattern="^[1-9][0-9]{2,14}\\Z"),
                    "app_id": String(),
                    "messagesCallbackType": String(enum=("app",)),
                    "messagesCallbackValue": String(),
                    "moHttpUrl": String(),
                    "moSmppSysType": String(),
                    "voiceCallbackType": String(enum=("sip", "tel", "app")),
                    "voiceCallbackValue": String(),
                    "voiceStatusCallback": String(),
                },
                required=("country", "msisdn"),
                arguments={
                    "messagesCallbackType": "messages_callback_type",
                    "messagesCallbackValue": "messages_callback_value",
                    "moHttpUrl": "mo_http_url",
                    "moSmppSysType": "mo_smpp_sys_type",
                    "voiceCallbackType": "voice_callback_type",
                    "voiceCallbackValue": "voice_callback_value",
                    "voiceStatusCallback": "voice_status_callback",
                },
            ),
            Cases(
                Case(needs=("voiceCallbackType", "voiceCallbackValue")),
                Case(
                    then=Object(
                        properties={
                            "voiceCallbackType": Not(AnyValue()),
                            "voiceCallbackValue": Not(AnyValue()),
                        },
                        arguments={
                            "voiceCallbackType": "voice_callback_type",
                            "voiceCallbackValue": "voice_callback_value",
                        },
                    )
                ),
                arguments={
                    "voiceCallbackType": "voice_callback_type",
                    "voiceCallbackValue": "voice_callback_value",
                },
                pointer="#/paths/~1number~1update/post/requestBody/content/application~1x-www-form-urlencoded/schema/anyOf",
            ),
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
