"""Update the details of a media file (beta).

- ``PUT /v3/media/{file_id}/info`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Region us: ``https://api-us.nexmo.com``
- Region eu: ``https://api-eu.nexmo.com``
- Region ap: ``https://api-ap.nexmo.com``
- Retry: idempotent
- Document: ``#/paths/~1v3~1media~1{file_id}~1info/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import (
    Body,
    Encoding,
    Endpoint,
    Operation,
    Parameter,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import Boolean, Integer, Object, String

from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="updateMediaInfo",
    call="media.update_info",
    tag="Media",
    method="PUT",
    path="/v3/media/{file_id}/info",
    pointer="#/paths/~1v3~1media~1{file_id}~1info/put",
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
    body=Body(
        media_type="multipart/form-data",
        spread=True,
        rule=Object(
            "#/paths/~1v3~1media~1{file_id}~1info/put/requestBody/content/multipart~1form-data/schema",
            properties={
                "description": String(),
                "max_downloads_allowed": Integer(),
                "metadata_primary": String(),
                "metadata_secondary": String(),
                "mime_type": String(),
                "public": Boolean(),
                "title": String(),
            },
        ),
        encoding={
            "max_downloads_allowed": Encoding(
                style="form",
            ),
            "public": Encoding(
                style="form",
            ),
        },
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
