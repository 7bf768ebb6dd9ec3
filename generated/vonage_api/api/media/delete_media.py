"""Delete a media file (beta).

- ``DELETE /v3/media/{file_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Region us: ``https://api-us.nexmo.com``
- Region eu: ``https://api-eu.nexmo.com``
- Region ap: ``https://api-ap.nexmo.com``
- Retry: idempotent
- Document: ``#/paths/~1v3~1media~1{file_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteMedia",
    call="media.delete",
    tag="Media",
    method="DELETE",
    path="/v3/media/{file_id}",
    pointer="#/paths/~1v3~1media~1{file_id}/delete",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://api-us.nexmo.com", regions=("us",)),
        Server("https://api-eu.nexmo.com", regions=("eu",)),
        Server("https://api-ap.nexmo.com", regions=("ap",)),
    ),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("file_id", "path", String(pointer="#/components/parameters/MediaId/schema"), required=True),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
