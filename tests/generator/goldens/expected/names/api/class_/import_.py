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
        Parameter("self", "path", String(), argument="self_", required=True),
        Parameter("cls", "query", String(), argument="cls_"),
        Parameter("options", "query", String(), argument="options_"),
        Parameter("headers", "query", String()),
        Parameter("params", "query", String()),
        Parameter("url", "query", String()),
        Parameter("client", "query", String()),
        Parameter("request", "query", String()),
        Parameter("OPERATION", "query", String(), argument="operation"),
        Parameter("prepare", "query", String()),
        Parameter("path", "query", String()),
        Parameter("query", "query", String()),
        Parameter("body", "query", String()),
        Parameter("str", "query", Integer()),
        Parameter("bool", "query", String()),
        Parameter("object", "query", Boolean()),
        Parameter("__class__", "query", String(), argument="class_"),
        Parameter("print", "query", String()),
        Parameter("match", "query", String()),
        Parameter("None", "query", String(), argument="none"),
        Parameter("reject", "query", String()),
        Parameter("timeout", "query", Number()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[List] = Endpoint(
    OPERATION,
    success=(json_response("200", List),),
)
