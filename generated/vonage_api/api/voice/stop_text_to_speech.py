"""Stop Text-to-Speech in a Call.

Stop playing text to speech in a call.

- ``DELETE /v1/calls/{uuid}/talk`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: idempotent
- Rate limit: 15/s voice
- Document: ``#/paths/~1v1~1calls~1{uuid}~1talk/delete``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, json_response
from oas_runtime.rules import String

from ...models.call_action_result import CallActionResult
from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="stopTextToSpeech",
    call="voice.stop_text_to_speech",
    tag="Voice",
    method="DELETE",
    path="/v1/calls/{uuid}/talk",
    pointer="#/paths/~1v1~1calls~1{uuid}~1talk/delete",
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
    parameters=(Parameter("uuid", "path", String(), required=True),),
    accept="application/json",
)

ENDPOINT: Endpoint[CallActionResult] = Endpoint(
    OPERATION,
    success=(json_response("200", CallActionResult),),
    errors=(
        json_response("401", VoiceError),
        json_response("404", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)
