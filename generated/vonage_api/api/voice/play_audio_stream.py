"""Play Audio Into a Call.

Play an audio file into a call.

- ``PUT /v1/calls/{uuid}/stream`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: never
- Rate limit: 15/s voice
- Evidence of success: uuid
- Document: ``#/paths/~1v1~1calls~1{uuid}~1stream/put``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    Parameter,
    RateLimit,
    Server,
    json_response,
)
from oas_runtime.rules import AnyOf, Array, Integer, Number, Object, String

from ...models.call_action_result import CallActionResult
from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="playAudioStream",
    call="voice.play_audio_stream",
    tag="Voice",
    method="PUT",
    path="/v1/calls/{uuid}/stream",
    pointer="#/paths/~1v1~1calls~1{uuid}~1stream/put",
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
    rate_limit=RateLimit(
        calls=15,
        seconds=1,
        bucket="voice",
    ),
    evidence=Evidence(
        fields=("uuid",),
    ),
    parameters=(Parameter("uuid", "path", String(), required=True),),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1v1~1calls~1{uuid}~1stream/put/requestBody/content/application~1json/schema",
            properties={
                "stream_url": Array(String(), min_items=1, max_items=1),
                "level": AnyOf(
                    String(
                        pattern="^(-?0(\\.[0-9])?|-?1(\\.0)?)\\Z",
                        pointer="#/components/schemas/CallAudioLevel/anyOf/0",
                    ),
                    Number(minimum=-1, maximum=1, pointer="#/components/schemas/CallAudioLevel/anyOf/1"),
                    pointer="#/components/schemas/CallAudioLevel",
                ),
                "loop": Integer(minimum=0),
            },
            required=("stream_url",),
        ),
    ),
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
