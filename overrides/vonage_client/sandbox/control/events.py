"""The stream of events (server-sent events): what the page and tests watch."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from ..state.world import Events

_QUIET = 15.0


def stream(events: Events, request: Request) -> Response:
    """Every event as it happens; ``Last-Event-ID`` (or ``?after=``) brings those that came since, as far as kept."""
    given = request.headers.get("last-event-id") or request.query_params.get("after")
    after = int(given) if given and given.isdigit() else None
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
    return StreamingResponse(_lines(events, after), media_type="text/event-stream", headers=headers)


async def _lines(events: Events, after: int | None) -> AsyncGenerator[str]:
    loop, queue = asyncio.get_running_loop(), asyncio.Queue[dict[str, Any]]()

    def listener(event: dict[str, Any]) -> None:
        loop.call_soon_threadsafe(queue.put_nowait, event)

    events.listen(listener, after)
    try:
        yield ": connected\n\n"
        while True:
            try:
                event = await asyncio.wait_for(queue.get(), _QUIET)
            except TimeoutError:
                yield ": still here\n\n"
                continue
            yield f"id: {event['id']}\nevent: {event['kind']}\ndata: {json.dumps(event, default=str)}\n\n"
    finally:
        events.unlisten(listener)
