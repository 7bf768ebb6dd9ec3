"""``searchItems``.

- ``GET /items`` of ``https://parameters.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1items/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import Array, DateTime, Integer, Object, Ref, String

from ...models.search_items_deep import SearchItemsDeep
from ...models.search_items_filter import SearchItemsFilter
from ...security import SCHEMES

OPERATION = Operation(
    id="searchItems",
    call="items.search",
    tag="Items",
    method="GET",
    path="/items",
    pointer="#/paths/~1items/get",
    servers=(Server("https://parameters.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("plain", "query", Array(String())),
        Parameter("joined", "query", Array(Integer()), explode=False),
        Parameter("piped", "query", Array(String()), style="pipeDelimited"),
        Parameter("spaced", "query", Array(String()), style="spaceDelimited"),
        Parameter("deep", "query", Ref(lambda: SearchItemsDeep.RULE), style="deepObject", explode=True),
        Parameter("flat", "query", Object(additional=String())),
        Parameter(
            "filter",
            "query",
            Ref(
                lambda: SearchItemsFilter.RULE,
                pointer="#/paths/~1items/get/parameters/6/content/application~1json/schema",
            ),
            media_type="application/json",
        ),
        Parameter("reserved", "query", String(), allow_reserved=True),
        Parameter("since", "query", DateTime()),
        Parameter("page_size", "query", Integer(minimum=1, maximum=100)),
        Parameter("filter[name]", "query", String(), argument="name_filter"),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
