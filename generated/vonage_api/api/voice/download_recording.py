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

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

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
            name="file_id",
            argument="file_id",
            location="path",
            rule=String(pointer="#/paths/~1v1~1files~1{file_id}/parameters/0/schema"),
            required=True,
            accepts_url=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="audio/mpeg",
)


def build(
    _reject: Reject | None,
    /,
    *,
    file_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"file_id": file_id},
    )


def _decode_200(data: Any) -> bytes:
    """Decode the body of status 200."""
    result: bytes = data
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="audio/mpeg",
            kind="bytes",
            decode=_decode_200,
            pointer="#/paths/~1v1~1files~1{file_id}/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice404",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice429",
        ),
        Response(
            status="5XX",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice5XX",
        ),
    ),
)
