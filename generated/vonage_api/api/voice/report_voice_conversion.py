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
        Parameter("message-id", "query", String(), argument="message_id", required=True),
        Parameter("delivered", "query", Boolean(), required=True),
        Parameter("timestamp", "query", String(), required=True),
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
