"""``import``.

- ``POST /class/{self}`` of ``https://names.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1class~1{self}/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Boolean, Integer, Number, String

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
            "self",
            "path",
            String(pointer="#/paths/~1class~1{self}/post/parameters/0/schema"),
            argument="self_",
            required=True,
        ),
        Parameter(
            "cls",
            "query",
            String(pointer="#/paths/~1class~1{self}/post/parameters/1/schema"),
            argument="cls_",
        ),
        Parameter(
            "options",
            "query",
            String(pointer="#/paths/~1class~1{self}/post/parameters/2/schema"),
            argument="options_",
        ),
        Parameter("headers", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/3/schema")),
        Parameter("params", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/4/schema")),
        Parameter("url", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/5/schema")),
        Parameter("client", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/6/schema")),
        Parameter("request", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/7/schema")),
        Parameter(
            "OPERATION",
            "query",
            String(pointer="#/paths/~1class~1{self}/post/parameters/8/schema"),
            argument="operation",
        ),
        Parameter("prepare", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/9/schema")),
        Parameter("path", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/10/schema")),
        Parameter("query", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/11/schema")),
        Parameter("body", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/12/schema")),
        Parameter("str", "query", Integer(pointer="#/paths/~1class~1{self}/post/parameters/13/schema")),
        Parameter("bool", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/14/schema")),
        Parameter("object", "query", Boolean(pointer="#/paths/~1class~1{self}/post/parameters/15/schema")),
        Parameter(
            "__class__",
            "query",
            String(pointer="#/paths/~1class~1{self}/post/parameters/16/schema"),
            argument="class_",
        ),
        Parameter("print", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/17/schema")),
        Parameter("match", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/18/schema")),
        Parameter(
            "None",
            "query",
            String(pointer="#/paths/~1class~1{self}/post/parameters/19/schema"),
            argument="none",
        ),
        Parameter("reject", "query", String(pointer="#/paths/~1class~1{self}/post/parameters/20/schema")),
        Parameter("timeout", "query", Number(pointer="#/paths/~1class~1{self}/post/parameters/21/schema")),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[List] = Endpoint(
    OPERATION,
    success=(json_response("200", List),),
)
