"""Retrieve an archive.

Retrieve an archive. While its status is `available`, each response has a new download URL that is
valid for 10 minutes.

- ``GET /v2/project/{application_id}/archive/{archive_id}`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...models.video_archive import VideoArchive
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="getArchive",
    call="video.get_archive",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/archive/{archive_id}",
    pointer="#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}/get",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="application_id",
            argument="application_id",
            location="path",
            rule=String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="archive_id",
            argument="archive_id",
            location="path",
            rule=String(pointer="#/components/parameters/ArchiveId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    archive_id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "archive_id": archive_id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VideoArchive.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video400",
        ),
        Response(
            status="403",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video403",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=VideoError.from_dict,
            shape="object",
            pointer="#/components/responses/Video404",
        ),
    ),
)
