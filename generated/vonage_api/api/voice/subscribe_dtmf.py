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

from collections.abc import Sequence

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, RateLimit, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, String
from oas_runtime.rules.violation import Reject

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
        Parameter(
            name="uuid",
            argument="uuid",
            location="path",
            rule=String(pointer="#/components/parameters/CallUuid/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"event_url": "event_url"},
        rule=Object(
            "#/paths/~1v1~1calls~1{uuid}~1input~1dtmf/put/requestBody/content/application~1json/schema",
            properties={"event_url": Array(String(), min_items=1, max_items=1)},
            required=("event_url",),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    uuid: str,
    event_url: Sequence[str],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"uuid": uuid},
        body={"event_url": event_url},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v1~1calls~1{uuid}~1input~1dtmf/put/responses/200",
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
