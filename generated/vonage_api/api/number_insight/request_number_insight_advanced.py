"""Request advanced information about a number by webhook.

Start a lookup whose result is sent to `callback`. Each request is charged, and so is a retry:
`with_options(max_retries=0)` prevents it. Number Insight ends on 2027-02-04; use Identity Insights
instead.

Deprecated by the document.

- ``GET /ni/advanced/async/json`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1ni~1advanced~1async~1json/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, ErrorInSuccess, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, String
from oas_runtime.rules.violation import Reject

from ... import codes as _codes
from ...models.number_insight_async_started import NumberInsightAsyncStarted
from ...security import SCHEMES

OPERATION = Operation(
    id="requestNumberInsightAdvanced",
    call="number_insight.request_advanced",
    tag="Number Insight",
    method="GET",
    path="/ni/advanced/async/json",
    pointer="#/paths/~1ni~1advanced~1async~1json/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="status",
        success=("0", "43", "44", "45"),
        table=lambda: _codes.NumberInsightStatus,
        text="error_text",
    ),
    parameters=(
        Parameter(
            name="callback",
            argument="callback",
            location="query",
            rule=String(pointer="#/paths/~1ni~1advanced~1async~1json/get/parameters/0/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="number",
            argument="number",
            location="query",
            rule=String(
                min_length=1,
                pattern="^[0-9-+() ]+\\Z",
                pointer="#/paths/~1ni~1advanced~1async~1json/get/parameters/1/schema",
            ),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="country",
            argument="country",
            location="query",
            rule=String(
                pattern="^[A-Z]{2}\\Z", pointer="#/paths/~1ni~1advanced~1async~1json/get/parameters/2/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="cnam",
            argument="cnam",
            location="query",
            rule=Boolean(pointer="#/paths/~1ni~1advanced~1async~1json/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="ip",
            argument="ip",
            location="query",
            rule=String(pointer="#/paths/~1ni~1advanced~1async~1json/get/parameters/4/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
    deprecated=True,
)


def build(
    _reject: Reject | None,
    /,
    *,
    callback: str,
    number: str,
    country: str | Unset = UNSET,
    cnam: bool | Unset = UNSET,
    ip: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"callback": callback, "number": number, "country": country, "cnam": cnam, "ip": ip},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=NumberInsightAsyncStarted.from_dict,
            shape="object",
            pointer="#/paths/~1ni~1advanced~1async~1json/get/responses/200",
        ),
    ),
    errors=(
        Response(status="401", kind="none", decode=as_is, pointer="#/components/responses/Plain401"),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)
