"""Subscribe to DTMF events.

Receive each DTMF digit by webhook. The call must run an input action with the mode `asynchronous`.

- ``PUT /v1/calls/{uuid}/input/dtmf`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: idempotent
- Rate limit: 15/s voice
- Document: ``#/paths/~1v1~1calls~1{uuid}~1input~1dtmf/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import (
    Body,
    Endpoint,
    Operation,
    Parameter,
    RateLimit,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import Array, Object, String

from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="subscribeDtmf",
    call="voice.subscribe_dtmf",
    tag="Voice",
    method="PUT",
    path="/v1/calls/{uuid}/input/dtmf",
    pointer="#/paths/~1v1~1calls~1{uuid}~1input~1dtmf/put",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://api-us-3.vonage.com", regions=("na-east", "us")),
        Server("https://api-us-4.vonage.com", regions=("na-west",)),
        Server("https://api-eu-3.vonage.com", regions=("eu-west", "eu")),
        Server("https://api-eu-4.vonage.com", regions=("eu-east",)),
        Server("https://api-ap-3.vonage.com", regions=("apac-sng", "ap")),
        Server("https://api-ap-4.vonage.com", regions=("apac-australia",)),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=15,
        seconds=1,
        bucket="voice",
    ),
    parameters=(
        Parameter("uuid", "path", String(pointer="#/components/parameters/CallUuid/schema"), required=True),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1v1~1calls~1{uuid}~1input~1dtmf/put/requestBody/content/application~1json/schema",
            properties={"event_url": Array(String(), min_items=1, max_items=1)},
            required=("event_url",),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("200"),),
    errors=(
        json_response("401", VoiceError),
        json_response("404", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)
