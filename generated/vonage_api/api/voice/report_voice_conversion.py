"""Report a conversion.

- ``POST /conversions/voice`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1conversions~1voice/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, String
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="reportVoiceConversion",
    call="voice.report_conversion",
    tag="Voice",
    method="POST",
    path="/conversions/voice",
    pointer="#/paths/~1conversions~1voice/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="message-id",
            argument="message_id",
            location="query",
            rule=String(pointer="#/paths/~1conversions~1voice/post/parameters/0/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="delivered",
            argument="delivered",
            location="query",
            rule=Boolean(pointer="#/paths/~1conversions~1voice/post/parameters/1/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="timestamp",
            argument="timestamp",
            location="query",
            rule=String(pointer="#/paths/~1conversions~1voice/post/parameters/2/schema"),
            required=True,
            style="form",
            explode=True,
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    message_id: str,
    delivered: bool,
    timestamp: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"message-id": message_id, "delivered": delivered, "timestamp": timestamp},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200", kind="none", decode=as_is, pointer="#/paths/~1conversions~1voice/post/responses/200"
        ),
    ),
    errors=(
        Response(
            status="401", kind="none", decode=as_is, pointer="#/paths/~1conversions~1voice/post/responses/401"
        ),
        Response(
            status="402", kind="none", decode=as_is, pointer="#/paths/~1conversions~1voice/post/responses/402"
        ),
        Response(
            status="420", kind="none", decode=as_is, pointer="#/paths/~1conversions~1voice/post/responses/420"
        ),
        Response(
            status="423", kind="none", decode=as_is, pointer="#/paths/~1conversions~1voice/post/responses/423"
        ),
    ),
)
