"""Download a recording.

Download a recording, within 30 days after its creation. Pass the `recording_url` of the webhook
unchanged: its host is often that of a region, and the token is only sent to the hosts of this
operation. A recording can be larger than `max_response_bytes`: `with_options(max_response_bytes=...)`
raises the limit.

- ``GET /v1/files/{file_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: safe
- Document: ``#/paths/~1v1~1files~1{file_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, bytes_response, json_response
from oas_runtime.rules import String

from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="downloadRecording",
    call="voice.download_recording",
    tag="Voice",
    method="GET",
    path="/v1/files/{file_id}",
    pointer="#/paths/~1v1~1files~1{file_id}/get",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://api-us-3.vonage.com", regions=("na-east", "us")),
        Server("https://api-us-4.vonage.com", regions=("na-west",)),
        Server("https://api-eu-3.vonage.com", regions=("eu-west", "eu")),
        Server("https://api-eu-4.vonage.com", regions=("eu-east",)),
        Server("https://api-ap-3.vonage.com", regions=("apac-sng", "ap")),
        Server("https://api-ap-4.vonage.com", regions=("apac-australia",)),
        Server("https://api-us-1.nexmo.com"),
        Server("https://api-us-2.nexmo.com"),
        Server("https://api-eu-1.nexmo.com"),
        Server("https://api-eu-2.nexmo.com"),
        Server("https://api-sg-1.nexmo.com"),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "file_id",
            "path",
            String(pointer="#/paths/~1v1~1files~1{file_id}/parameters/0/schema"),
            required=True,
            accepts_url=True,
        ),
    ),
    accept="audio/mpeg",
)

ENDPOINT: Endpoint[bytes] = Endpoint(
    OPERATION,
    success=(bytes_response("200", "audio/mpeg"),),
    errors=(
        json_response("401", VoiceError),
        json_response("404", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)
