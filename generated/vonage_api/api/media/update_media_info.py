"""Update the details of a media file (beta)

- ``PUT /v3/media/{file_id}/info`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Region us: ``https://api-us.nexmo.com``
- Region eu: ``https://api-eu.nexmo.com``
- Region ap: ``https://api-ap.nexmo.com``
- Retry: idempotent
- Document: ``#/paths/~1v3~1media~1{file_id}~1info/put``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Encoding, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Integer, Object, String
from oas_runtime.rules.violation import Reject

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
        Parameter(
            name="file_id",
            argument="file_id",
            location="path",
            rule=String(pointer="#/components/parameters/MediaId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="multipart/form-data",
        spread=True,
        arguments={
            "description": "description",
            "max_downloads_allowed": "max_downloads_allowed",
            "metadata_primary": "metadata_primary",
            "metadata_secondary": "metadata_secondary",
            "mime_type": "mime_type",
            "public": "public",
            "title": "title",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    file_id: str,
    description: str | Unset = UNSET,
    max_downloads_allowed: int | Unset = UNSET,
    metadata_primary: str | Unset = UNSET,
    metadata_secondary: str | Unset = UNSET,
    mime_type: str | Unset = UNSET,
    public: bool | Unset = UNSET,
    title: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"file_id": file_id},
        body={
            "description": description,
            "max_downloads_allowed": max_downloads_allowed,
            "metadata_primary": metadata_primary,
            "metadata_secondary": metadata_secondary,
            "mime_type": mime_type,
            "public": public,
            "title": title,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v3~1media~1{file_id}~1info/put/responses/204",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)
