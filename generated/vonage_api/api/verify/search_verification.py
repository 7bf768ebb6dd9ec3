"""Search Verifications.

Lookup the status of one or more requests.

- ``GET /verify/search/{format}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the query
- Retry: safe
- Rate limit: 30/s verify
- Document: ``#/paths/~1verify~1search~1{format}/get``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Operation,
    Parameter,
    ParameterGroup,
    RateLimit,
    Request,
    Response,
    Server,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, String
from oas_runtime.rules.violation import Reject

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
    parameters=(
        Parameter(
            name="format",
            argument="format",
            location="path",
            rule=String(
                enum=("json", "xml"), pointer="#/paths/~1verify~1search~1{format}/get/parameters/0/schema"
            ),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="request_id",
            argument="request_id",
            location="query",
            rule=String(pointer="#/paths/~1verify~1search~1{format}/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="request_ids",
            argument="request_ids",
            location="query",
            rule=Array(
                String(),
                min_items=1,
                max_items=10,
                pointer="#/paths/~1verify~1search~1{format}/get/parameters/4/schema",
            ),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    format: Literal["json", "xml"] = "json",
    request_id: str | Unset = UNSET,
    request_ids: Sequence[str] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"format": format},
        query={"request_id": request_id, "request_ids": request_ids},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VerifySearchResponse.from_dict,
            shape="object",
            pointer="#/paths/~1verify~1search~1{format}/get/responses/200",
        ),
    ),
    errors=(
        Response(status="401", kind="none", decode=as_is, pointer="#/components/responses/Plain401"),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)
