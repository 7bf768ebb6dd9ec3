"""Search Verifications.

Lookup the status of one or more requests.

- ``GET /verify/search/{format}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the query
- Retry: safe
- Rate limit: 30/s verify
- Waiter: wait(status=SUCCESS|FAILED|EXPIRED|CANCELLED; each of verification_requests)
- Document: ``#/paths/~1verify~1search~1{format}/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Operation,
    Parameter,
    ParameterGroup,
    RateLimit,
    Server,
    Waiter,
    json_response,
    no_body,
)
from oas_runtime.rules import Array, String

from ... import codes as _codes
from ...models.verify_search_response import VerifySearchResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="searchVerification",
    call="verify.search",
    tag="Verify",
    method="GET",
    path="/verify/search/{format}",
    pointer="#/paths/~1verify~1search~1{format}/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="query",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    groups=(ParameterGroup(one_of=("request_id", "request_ids")),),
    idempotent=True,
    rate_limit=RateLimit(
        calls=30,
        seconds=1,
        bucket="verify",
    ),
    error_in_success=ErrorInSuccess(
        code="status",
        success=(),
        table=lambda: _codes.VerifyStatus,
        text="error_text",
    ),
    waiter=Waiter(
        field=("status",),
        until=("SUCCESS", "FAILED", "EXPIRED", "CANCELLED"),
        interval=2,
        items="verification_requests",
    ),
    parameters=(
        Parameter("format", "path", String(enum=("json", "xml")), required=True),
        Parameter(
            "request_id",
            "query",
            String(pointer="#/paths/~1verify~1search~1{format}/get/parameters/3/schema"),
        ),
        Parameter(
            "request_ids",
            "query",
            Array(
                String(),
                min_items=1,
                max_items=10,
                pointer="#/paths/~1verify~1search~1{format}/get/parameters/4/schema",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifySearchResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifySearchResponse),),
    errors=(
        no_body("401"),
        no_body("429"),
        no_body("5XX"),
    ),
)
