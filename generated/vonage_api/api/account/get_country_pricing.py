"""Retrieve the outbound prices for a country.

- ``GET /account/get-pricing/outbound/{type}`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 1/s pricing
- Document: ``#/paths/~1account~1get-pricing~1outbound~1{type}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.pricing_country import PricingCountry
from ...models.pricing_error400 import PricingError400
from ...models.pricing_error401 import PricingError401
from ...security import SCHEMES

OPERATION = Operation(
    id="getCountryPricing",
    call="account.get_country_pricing",
    tag="Account",
    method="GET",
    path="/account/get-pricing/outbound/{type}",
    pointer="#/paths/~1account~1get-pricing~1outbound~1{type}/get",
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
        Parameter(
            "country",
            "query",
            String(
                min_length=2,
                max_length=2,
                pointer="#/paths/~1account~1get-pricing~1outbound~1{type}/get/parameters/0/schema",
            ),
            required=True,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[PricingCountry] = Endpoint(
    OPERATION,
    success=(json_response("200", PricingCountry),),
    errors=(
        json_response("400", PricingError400),
        json_response("401", PricingError401),
        no_body("404"),
        no_body("429"),
    ),
)
