"""List the outbound prices for all countries.

- ``GET /account/get-full-pricing/outbound/{type}`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 1/s pricing
- Document: ``#/paths/~1account~1get-full-pricing~1outbound~1{type}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.pricing_countries import PricingCountries
from ...models.pricing_error400 import PricingError400
from ...models.pricing_error401 import PricingError401
from ...security import SCHEMES

OPERATION = Operation(
    id="getAllPricing",
    call="account.get_all_pricing",
    tag="Account",
    method="GET",
    path="/account/get-full-pricing/outbound/{type}",
    pointer="#/paths/~1account~1get-full-pricing~1outbound~1{type}/get",
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
            "type",
            "path",
            String(
                enum=("sms", "sms-transit", "voice"), pointer="#/components/parameters/PricingType/schema"
            ),
            required=True,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[PricingCountries] = Endpoint(
    OPERATION,
    success=(json_response("200", PricingCountries),),
    errors=(
        json_response("400", PricingError400),
        json_response("401", PricingError401),
        no_body("404"),
        no_body("429"),
    ),
)
