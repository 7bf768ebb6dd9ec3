"""Modify an In-Progress Call.

Modify an in-progress call.

- ``PUT /v1/calls/{uuid}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: idempotent if action=hangup/mute/unmute/earmuff/unearmuff
- Rate limit: 15/s voice
- Document: ``#/paths/~1v1~1calls~1{uuid}/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import (
    Body,
    Endpoint,
    Operation,
    OutcomeCheck,
    Parameter,
    RateLimit,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, OneOf, Ref, String

from ...models.transfer_to_ncco import TransferToNcco
from ...models.transfer_to_url import TransferToUrl
from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="updateCall",
    call="voice.update_call",
    tag="Voice",
    method="PUT",
    path="/v1/calls/{uuid}",
    pointer="#/paths/~1v1~1calls~1{uuid}/put",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
        Server("https://api-us-3.vonage.com", regions=("na-east", "us")),
        Server("https://api-us-4.vonage.com", regions=("na-west",)),
        Server("https://api-eu-3.vonage.com", regions=("eu-west", "eu")),
        Server("https://api-eu-4.vonage.com", regions=("eu-east",)),
        Server("https://api-ap-3.vonage.com", regions=("apac-sng", "ap")),
        Server("https://api-ap-4.vonage.com", regions=("apac-australia",)),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent_if=("action", ("hangup", "mute", "unmute", "earmuff", "unearmuff")),
    rate_limit=RateLimit(
        calls=15,
        seconds=1,
        bucket="voice",
    ),
    outcome_check=OutcomeCheck(
        call="voice.get_call",
    ),
    parameters=(Parameter("uuid", "path", String(), required=True),),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/components/schemas/UpdateCallRequest",
                properties={
                    "action": String(enum=("hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer")),
                    "destination": OneOf(
                        Ref(lambda: TransferToUrl.RULE),
                        Ref(lambda: TransferToNcco.RULE),
                        pointer="#/components/schemas/TransferDestination",
                    ),
                },
                required=("action",),
            ),
            Cases(
                Case(
                    when={"action": ("transfer",)},
                    needs=("destination",),
                    then=Object(properties={"destination": Not(Object(required=("url", "ncco")))}),
                ),
                Case(
                    when={"action": ("hangup", "mute", "unmute", "earmuff", "unearmuff")},
                    then=Object(properties={"destination": Not(AnyValue())}),
                ),
                exclusive=True,
                pointer="#/components/schemas/UpdateCallRequest/oneOf",
            ),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", VoiceError),
        json_response("404", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)
