"""``searchItems``.

- ``GET /items`` of ``https://parameters.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1items/get``
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, DateTime, Integer, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.search_items_deep import SearchItemsDeep
from ...models.search_items_filter import SearchItemsFilter
from ...params import SearchItemsDeepDict, SearchItemsFilterDict
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


def build(
    _reject: Reject | None,
    /,
    *,
    plain: Sequence[str] | Unset = UNSET,
    joined: Sequence[int] | Unset = UNSET,
    piped: Sequence[str] | Unset = UNSET,
    spaced: Sequence[str] | Unset = UNSET,
    deep: SearchItemsDeep | SearchItemsDeepDict | Unset = UNSET,
    flat: Mapping[str, str] | Unset = UNSET,
    filter: SearchItemsFilter | SearchItemsFilterDict | Unset = UNSET,
    reserved: str | Unset = UNSET,
    since: datetime | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    name_filter: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={
            "plain": plain,
            "joined": joined,
            "piped": piped,
            "spaced": spaced,
            "deep": deep,
            "flat": flat,
            "filter": filter,
            "reserved": reserved,
            "since": since,
            "page_size": page_size,
            "filter[name]": name_filter,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1items/get/responses/204"),),
)
