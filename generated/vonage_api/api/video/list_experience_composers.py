"""List Experience Composers.

List the Experience Composers of the application, the newest first.

- ``GET /v2/project/{application_id}/render`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v2~1project~1{application_id}~1render/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageParameter,
    Paging,
    Parameter,
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer, String
from oas_runtime.rules.violation import Reject

from ...models.video_error import VideoError
from ...models.video_render import VideoRender
from ...models.video_render_list import VideoRenderList
from ...security import SCHEMES

OPERATION = Operation(
    id="listExperienceComposers",
    call="video.list_experience_composers",
    tag="Video",
    method="GET",
    path="/v2/project/{application_id}/render",
    pointer="#/paths/~1v2~1project~1{application_id}~1render/get",
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
            name="offset",
            argument="offset",
            location="query",
            rule=Integer(minimum=0, pointer="#/components/parameters/Offset/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="count",
            argument="count",
            location="query",
            rule=Integer(minimum=0, maximum=1000, pointer="#/components/parameters/Count/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    application_id: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"application_id": application_id},
        query={"offset": offset, "count": count},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=VideoRenderList.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1project~1{application_id}~1render/get/responses/200",
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
    ),
)


def _items(page: VideoRenderList) -> list[VideoRender]:
    """The items of a page."""
    found: list[VideoRender] = at(page, ("items",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    counter=PageCounter(
        parameter=PageParameter("offset", "offset", "int"),
        counts="items",
        first=0,
        size="count",
        default_size=50,
        total_items=("count",),
    ),
)
