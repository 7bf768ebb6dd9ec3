"""List the outbound prices for a dialling prefix.

- ``GET /account/get-prefix-pricing/outbound/{type}`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 1/s pricing
- Document: ``#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.pricing_countries import PricingCountries
from ...models.pricing_error400 import PricingError400
from ...models.pricing_error401 import PricingError401
from ...security import SCHEMES

OPERATION = Operation(
    id="getPrefixPricing",
    call="account.get_prefix_pricing",
    tag="Account",
    method="GET",
    path="/account/get-prefix-pricing/outbound/{type}",
    pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=1,
        seconds=1,
        bucket="pricing",
    ),
    parameters=(
        Parameter(
            name="type",
            argument="type",
            location="path",
            rule=String(
                enum=("sms", "sms-transit", "voice"), pointer="#/components/parameters/PricingType/schema"
            ),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="prefix",
            argument="prefix",
            location="query",
            rule=String(
                pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get/parameters/0/schema"
            ),
            required=True,
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
    type: Literal["sms", "sms-transit", "voice"],
    prefix: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"type": type},
        query={"prefix": prefix},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=PricingCountries.from_dict,
            shape="object",
            pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=PricingError400.from_dict,
            shape="object",
            pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get/responses/400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=PricingError401.from_dict,
            shape="object",
            pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get/responses/401",
        ),
        Response(
            status="404",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get/responses/404",
        ),
        Response(
            status="429",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1account~1get-prefix-pricing~1outbound~1{type}/get/responses/429",
        ),
    ),
)
