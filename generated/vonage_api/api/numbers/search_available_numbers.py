"""Search Available Numbers.

Retrieve inbound numbers that are available for purchase.

- ``GET /number/search`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the query
- Retry: safe
- Document: ``#/paths/~1number~1search/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Operation,
    PageCounter,
    PageParameter,
    Paging,
    Parameter,
    ParameterGroup,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import Integer, String

from ... import codes as _codes
from ...models.available_number import AvailableNumber
from ...models.available_number_list import AvailableNumberList
from ...models.legacy_result import LegacyResult
from ...security import SCHEMES

OPERATION = Operation(
    id="searchAvailableNumbers",
    call="numbers.search_available",
    tag="Numbers",
    method="GET",
    path="/number/search",
    pointer="#/paths/~1number~1search/get",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="query",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    groups=(ParameterGroup(given="search_pattern", needs=("pattern",)),),
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="error-code",
        success=("200",),
        table=lambda: _codes.LegacyErrorCode,
        text="error-code-label",
    ),
    parameters=(
        Parameter(
            "country",
            "query",
            String(pointer="#/paths/~1number~1search/get/parameters/2/schema"),
            required=True,
        ),
        Parameter(
            "type",
            "query",
            String(
                enum=("landline", "mobile-lvn", "landline-toll-free"),
                pointer="#/paths/~1number~1search/get/parameters/3/schema",
            ),
        ),
        Parameter("pattern", "query", String(pointer="#/paths/~1number~1search/get/parameters/4/schema")),
        Parameter("features", "query", String(pointer="#/paths/~1number~1search/get/parameters/5/schema")),
        Parameter(
            "size",
            "query",
            Integer(minimum=1, maximum=100, pointer="#/paths/~1number~1search/get/parameters/6/schema"),
        ),
        Parameter("index", "query", Integer(pointer="#/paths/~1number~1search/get/parameters/7/schema")),
        Parameter(
            "search_pattern",
            "query",
            Integer(enum=(0, 1, 2), pointer="#/paths/~1number~1search/get/parameters/8/schema"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[AvailableNumberList] = Endpoint(
    OPERATION,
    success=(json_response("200", AvailableNumberList),),
    errors=(
        json_response("401", LegacyResult),
        no_body("429"),
        no_body("5XX"),
    ),
)


PAGING: Paging[AvailableNumberList, AvailableNumber] = Paging(
    endpoint=ENDPOINT,
    items=("numbers",),
    counter=PageCounter(
        parameter=PageParameter("index", "index", "int"),
        counts="pages",
        first=1,
        size="size",
        default_size=10,
        total_items=("count",),
    ),
)
