"""Add or remove a stream of an archive.

Add a stream to an archive, or remove one. The archive must have been started with the stream mode
`manual`.

- ``PATCH /v2/project/{application_id}/archive/{archive_id}/streams`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}~1streams/patch``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AllOf, Boolean, Case, Cases, Object, String
from oas_runtime.rules.violation import Reject

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="changeArchiveStreams",
    call="video.change_archive_streams",
    tag="Video",
    method="PATCH",
    path="/v2/project/{application_id}/archive/{archive_id}/streams",
    pointer="#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}~1streams/patch",
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
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "addStream": "add_stream",
            "hasAudio": "has_audio",
            "hasVideo": "has_video",
            "removeStream": "remove_stream",
        },
        rule=AllOf(
            Object(
                "#/components/schemas/VideoStreamSelection",
                properties={
                    "addStream": String(),
                    "hasAudio": Boolean(),
                    "hasVideo": Boolean(),
                    "removeStream": String(),
                },
                arguments={
                    "addStream": "add_stream",
                    "hasAudio": "has_audio",
                    "hasVideo": "has_video",
                    "removeStream": "remove_stream",
                },
            ),
            Cases(
                Case("#/components/schemas/VideoStreamSelection/oneOf/0", needs=("addStream",)),
                Case("#/components/schemas/VideoStreamSelection/oneOf/1", needs=("removeStream",)),
                exclusive=True,
                arguments={"addStream": "add_stream", "removeStream": "remove_stream"},
                pointer="#/components/schemas/VideoStreamSelection/oneOf",
            ),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    archive_id: str,
    add_stream: str | Unset = UNSET,
    has_audio: bool | Unset = UNSET,
    has_video: bool | Unset = UNSET,
    remove_stream: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id, "archive_id": archive_id},
        body={
            "addStream": add_stream,
            "hasAudio": has_audio,
            "hasVideo": has_video,
            "removeStream": remove_stream,
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
            pointer="#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}~1streams/patch/responses/204",
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
