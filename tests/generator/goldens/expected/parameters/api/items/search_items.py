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
        Parameter(
            name="plain",
            argument="plain",
            location="query",
            rule=Array(String(), pointer="#/paths/~1items/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="joined",
            argument="joined",
            location="query",
            rule=Array(Integer(), pointer="#/paths/~1items/get/parameters/1/schema"),
            style="form",
            explode=False,
        ),
        Parameter(
            name="piped",
            argument="piped",
            location="query",
            rule=Array(String(), pointer="#/paths/~1items/get/parameters/2/schema"),
            style="pipeDelimited",
            explode=False,
        ),
        Parameter(
            name="spaced",
            argument="spaced",
            location="query",
            rule=Array(String(), pointer="#/paths/~1items/get/parameters/3/schema"),
            style="spaceDelimited",
            explode=False,
        ),
        Parameter(
            name="deep",
            argument="deep",
            location="query",
            rule=Ref(lambda: SearchItemsDeep.RULE, pointer="#/paths/~1items/get/parameters/4/schema"),
            style="deepObject",
            explode=True,
        ),
        Parameter(
            name="flat",
            argument="flat",
            location="query",
            rule=Object(additional=String(), pointer="#/paths/~1items/get/parameters/5/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="filter",
            argument="filter",
            location="query",
            rule=Ref(
                lambda: SearchItemsFilter.RULE,
                pointer="#/paths/~1items/get/parameters/6/content/application~1json/schema",
            ),
            media_type="application/json",
            style="form",
            explode=True,
        ),
        Parameter(
            name="reserved",
            argument="reserved",
            location="query",
            rule=String(pointer="#/paths/~1items/get/parameters/7/schema"),
            style="form",
            explode=True,
            allow_reserved=True,
        ),
        Parameter(
            name="since",
            argument="since",
            location="query",
            rule=DateTime(pointer="#/paths/~1items/get/parameters/8/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(minimum=1, maximum=100, pointer="#/paths/~1items/get/parameters/9/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="filter[name]",
            argument="name_filter",
            location="query",
            rule=String(pointer="#/paths/~1items/get/parameters/10/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
