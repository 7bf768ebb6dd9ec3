"""Report a conversion.

- ``POST /conversions/voice`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1conversions~1voice/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import Boolean, String

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

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("200"),),
    errors=(
        no_body("401"),
        no_body("402"),
        no_body("420"),
        no_body("423"),
    ),
)
