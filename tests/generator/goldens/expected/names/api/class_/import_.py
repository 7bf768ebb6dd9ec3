"""``import``.

- ``POST /class/{self}`` of ``https://names.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1class~1{self}/post``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare as _prepare
from oas_runtime.rules import Boolean, Integer, Number, String
from oas_runtime.rules.violation import Reject

from ...models.list import List
from ...security import SCHEMES

OPERATION = Operation(
    id="import",
    call="class_.import_",
    tag="Class",
    method="POST",
    path="/class/{self}",
    pointer="#/paths/~1class~1{self}/post",
    servers=(Server("https://names.example.com"),),
    security=(),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="self",
            argument="self_",
            location="path",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="cls",
            argument="cls_",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="options",
            argument="options_",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="headers",
            argument="headers",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="params",
            argument="params",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/4/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="url",
            argument="url",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/5/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="client",
            argument="client",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/6/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="request",
            argument="request",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/7/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="OPERATION",
            argument="operation",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/8/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="prepare",
            argument="prepare",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/9/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="path",
            argument="path",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/10/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="query",
            argument="query",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/11/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="body",
            argument="body",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/12/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="str",
            argument="str",
            location="query",
            rule=Integer(pointer="#/paths/~1class~1{self}/post/parameters/13/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="bool",
            argument="bool",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/14/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="object",
            argument="object",
            location="query",
            rule=Boolean(pointer="#/paths/~1class~1{self}/post/parameters/15/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="__class__",
            argument="class_",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/16/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="print",
            argument="print",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/17/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="match",
            argument="match",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/18/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="None",
            argument="none",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/19/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="reject",
            argument="reject",
            location="query",
            rule=String(pointer="#/paths/~1class~1{self}/post/parameters/20/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="timeout",
            argument="timeout",
            location="query",
            rule=Number(pointer="#/paths/~1class~1{self}/post/parameters/21/schema"),
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
    self_: str,
    cls_: str | Unset = UNSET,
    options_: str | Unset = UNSET,
    headers: str | Unset = UNSET,
    params: str | Unset = UNSET,
    url: str | Unset = UNSET,
    client: str | Unset = UNSET,
    request: str | Unset = UNSET,
    operation: str | Unset = UNSET,
    prepare: str | Unset = UNSET,
    path: str | Unset = UNSET,
    query: str | Unset = UNSET,
    body: str | Unset = UNSET,
    str: int | Unset = UNSET,
    bool: str | Unset = UNSET,
    object: bool | Unset = UNSET,
    class_: str | Unset = UNSET,
    print: str | Unset = UNSET,
    match: str | Unset = UNSET,
    none: str | Unset = UNSET,
    reject: str | Unset = UNSET,
    timeout: float | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return _prepare(
        OPERATION,
        _reject,
        path={"self": self_},
        query={
            "cls": cls_,
            "options": options_,
            "headers": headers,
            "params": params,
            "url": url,
            "client": client,
            "request": request,
            "OPERATION": operation,
            "prepare": prepare,
            "path": path,
            "query": query,
            "body": body,
            "str": str,
            "bool": bool,
            "object": object,
            "__class__": class_,
            "print": print,
            "match": match,
            "None": none,
            "reject": reject,
            "timeout": timeout,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=List.from_dict,
            shape="object",
            pointer="#/paths/~1class~1{self}/post/responses/200",
        ),
    ),
)
