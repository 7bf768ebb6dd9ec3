"""Retrieve an archive.

Retrieve an archive. While its status is `available`, each response has a new download URL that is
valid for 10 minutes.

- ``GET /v2/project/{application_id}/archive/{archive_id}`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Waiter: wait_for_archive(status=available|uploaded|expired|failed|deleted)
- Document: ``#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, Waiter, json_response
from oas_runtime.rules import String

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
    waiter=Waiter(
        field=("status",),
        until=("available", "uploaded", "expired", "failed", "deleted"),
        interval=2,
    ),
    parameters=(
        Parameter(
            "application_id",
            "path",
            String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
        ),
        Parameter(
            "archive_id", "path", String(pointer="#/components/parameters/ArchiveId/schema"), required=True
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VideoArchive] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoArchive),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
    ),
)
