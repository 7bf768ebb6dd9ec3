"""Get Call Details.

Get details of a specific call.

- ``GET /v1/calls/{uuid}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: safe
- Rate limit: 15/s voice
- Waiter: wait_for_call(status=completed|failed|rejected|busy|cancelled|timeout|unanswered)
- Document: ``#/paths/~1v1~1calls~1{uuid}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, Waiter, json_response
from oas_runtime.rules import String

from ...models.call import Call
from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="getCall",
    call="voice.get_call",
    tag="Voice",
    method="GET",
    path="/v1/calls/{uuid}",
    pointer="#/paths/~1v1~1calls~1{uuid}/get",
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
    idempotent=True,
    rate_limit=RateLimit(
        calls=15,
        seconds=1,
        bucket="voice",
    ),
    waiter=Waiter(
        field=("status",),
        until=("completed", "failed", "rejected", "busy", "cancelled", "timeout", "unanswered"),
        interval=2,
    ),
    parameters=(Parameter("uuid", "path", String(), required=True),),
    accept="application/json",
)

ENDPOINT: Endpoint[Call] = Endpoint(
    OPERATION,
    success=(json_response("200", Call),),
    errors=(
        json_response("401", VoiceError),
        json_response("404", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)
