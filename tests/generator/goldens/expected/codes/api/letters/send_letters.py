"""``sendLetters``.

- ``POST /letters`` of ``https://api.example.com``
- Security: none
- Retry: never
- Evidence of success: letters[].state
- Document: ``#/paths/~1letters/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, ErrorInSuccess, Evidence, Operation, Server, json_response

from ... import codes as _codes
from ...models.sent import Sent
from ...models.trouble import Trouble
from ...security import SCHEMES

OPERATION = Operation(
    id="sendLetters",
    call="letters.send",
    tag="Letters",
    method="POST",
    path="/letters",
    pointer="#/paths/~1letters/post",
    servers=(Server("https://api.example.com"),),
    security=(),
    schemes=SCHEMES,
    error_in_success=ErrorInSuccess(
        code="state",
        success=("0",),
        table=lambda: _codes.LetterStatus,
        parts="letters",
        text="why",
        id="letter-id",
        price="cost",
    ),
    evidence=Evidence(
        fields=(),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Sent] = Endpoint(
    OPERATION,
    success=(json_response("200", Sent),),
    errors=(json_response("404", Trouble, "application/problem+json"),),
)
