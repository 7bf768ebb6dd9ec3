"""``listPeople``.

- ``GET /people`` of ``https://recursion.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1people/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.person import Person
from ...security import SCHEMES

OPERATION = Operation(
    id="listPeople",
    call="trees.list_people",
    tag="Trees",
    method="GET",
    path="/people",
    pointer="#/paths/~1people/get",
    servers=(Server("https://recursion.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[list[Person]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(Person)),),
)
