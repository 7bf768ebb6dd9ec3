"""Start a verification (version 2).

Start a verification. Rejected with status 409 while another verification of the same number is in
progress, and with 412 if silent authentication is not possible for the number.

- ``POST /v2/verify`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: never
- Evidence of success: request_id
- Document: ``#/paths/~1v2~1verify/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Server, json_response
from oas_runtime.rules import Array, Boolean, Integer, Object, OneOf, Ref, String

from ...models.problem import Problem
from ...models.verify_email_step import VerifyEmailStep
from ...models.verify_rcs_step import VerifyRcsStep
from ...models.verify_silent_auth_step import VerifySilentAuthStep
from ...models.verify_sms_step import VerifySmsStep
from ...models.verify_v2_started import VerifyV2Started
from ...models.verify_voice_step import VerifyVoiceStep
from ...models.verify_whatsapp_step import VerifyWhatsappStep
from ...security import SCHEMES

OPERATION = Operation(
    id="createVerifyV2",
    call="verify.create_v2",
    tag="Verify",
    method="POST",
    path="/v2/verify",
    pointer="#/paths/~1v2~1verify/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("request_id",),
        unless=("409",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/VerifyV2Request",
            properties={
                "brand": String(min_length=1, max_length=18, pattern="^[^/{}:$]*\\Z"),
                "workflow": Array(
                    OneOf(
                        Ref(lambda: VerifySilentAuthStep.RULE),
                        Ref(lambda: VerifyRcsStep.RULE),
                        Ref(lambda: VerifySmsStep.RULE),
                        Ref(lambda: VerifyWhatsappStep.RULE),
                        Ref(lambda: VerifyVoiceStep.RULE),
                        Ref(lambda: VerifyEmailStep.RULE),
                        discriminator="channel",
                        mapping={"email": 5, "rcs": 1, "silent_auth": 0, "sms": 2, "voice": 4, "whatsapp": 3},
                        pointer="#/components/schemas/VerifyWorkflowStep",
                    ),
                    min_items=1,
                    max_items=3,
                ),
                "channel_timeout": Integer(minimum=15, maximum=900),
                "client_ref": String(min_length=1, max_length=40),
                "code": String(min_length=4, max_length=10, pattern="^[a-zA-Z0-9]+\\Z"),
                "code_length": Integer(minimum=4, maximum=10),
                "fraud_check": Boolean(),
                "locale": String(),
                "template_id": String(),
            },
            required=("brand", "workflow"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyV2Started] = Endpoint(
    OPERATION,
    success=(json_response("202", VerifyV2Started),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("409", Problem),
        json_response("412", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
