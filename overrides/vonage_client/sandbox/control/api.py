"""The control API: the commands over HTTP, under ``/_sandbox``, and the OpenAPI document that describes it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Callable
from functools import cache
from http import HTTPStatus
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from ..products.video import compositions
from ..request.problems import MEDIA_TYPE
from ..state.world import Events
from . import page as page_routes
from .commands.base import NoStateError
from .commands.commands import Commands
from .operations import actions, records, state
from .operations.operation import ControlOperation, one_of
from .operations.schemas import COMPONENTS, TEXT, ref

PREFIX = "/_sandbox"
OPERATIONS = (*state.OPERATIONS, *records.OPERATIONS, *actions.OPERATIONS)
_QUIET = 15.0
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_LOG = logging.getLogger("vonage_client.sandbox")
_STATUSES: tuple[tuple[type[Exception], int], ...] = (
    (NoStateError, 409),
    (LookupError, 404),
    (TimeoutError, 408),
    (ValueError, 400),
    (TypeError, 400),
)


def routes(sandbox: Commands, *, page: bool = True) -> list[Route]:
    """The routes of the control API of one emulator."""
    routes = [
        Route(PREFIX + operation.path, _endpoint(sandbox, operation), methods=[operation.method])
        for operation in OPERATIONS
    ]

    def describe(request: Request) -> Response:
        return JSONResponse(document())

    def watch(request: Request) -> Response:
        return stream(sandbox.world.events, request)

    def download(request: Request) -> Response:
        try:
            archives = sandbox.resources(compositions.ARCHIVES)
            archive = one_of(archives, request.path_params["id"])
        except (LookupError, NoStateError) as error:
            return _problem(404, _words(error))
        if archive["url"] is None or not archive["url"].endswith(request.url.path):
            return _problem(404, "The file of the archive does not exist, or has expired.")
        octets, media_type = compositions.content(archive)
        return Response(octets, media_type=media_type)

    routes.append(Route(f"{PREFIX}/archives/{{id}}/{{name}}", download))
    routes.append(Route(f"{PREFIX}/openapi.json", describe))
    routes.append(Route(f"{PREFIX}/events", watch))
    if page:
        routes += page_routes.routes(sandbox, PREFIX)
    routes.append(Route(PREFIX + "/{path:path}", _unknown, methods=list(_METHODS)))
    return routes


def _endpoint(sandbox: Commands, operation: ControlOperation) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        try:
            body = await _body(request, operation)
            # A command may wait for a webhook receiver that calls the API again.
            content = await anyio.to_thread.run_sync(_carry_out, sandbox, operation, request, body)
        except tuple(kind for kind, _ in _STATUSES) as error:
            status = next(status for kind, status in _STATUSES if isinstance(error, kind))
            return _problem(status, _words(error))
        except Exception as error:  # noqa: BLE001 - the response is JSON whatever the error
            _LOG.exception("The command %s of the emulator failed.", operation.name)
            return _problem(500, f"The emulator failed: {type(error).__name__}: {error}")
        if operation.answer is None:
            return Response(status_code=operation.success)
        return Response(content, operation.success, media_type="application/json")

    return endpoint


def _carry_out(sandbox: Commands, operation: ControlOperation, request: Request, body: Any) -> bytes:
    """Run a command and encode its result as JSON, under the lock where it is part of the state."""
    url = f"{request.url.scheme}://{request.headers.get('host', 'localhost')}"
    if sandbox.has_state:
        sandbox.world.base_url = url
    value = operation.carry_out(sandbox, request.path_params, request.query_params, body, url)
    with sandbox.lock:
        return json.dumps(value).encode()


async def _body(request: Request, operation: ControlOperation) -> Any:
    if operation.body is None:
        return None
    raw = await request.body()
    if not raw and not operation.required:
        return None
    try:
        body = json.loads(raw)
    except ValueError:
        raise ValueError("The body is not JSON.") from None
    from jsonschema import Draft202012Validator

    validator: Any = Draft202012Validator(operation.body)
    for fault in validator.iter_errors(body):
        place = "/".join(str(token) for token in fault.absolute_path)
        raise ValueError(f"{place or 'The body'}: {fault.message}")
    return body


def _words(error: Exception) -> str:
    return str(error.args[0]) if isinstance(error, LookupError) and error.args else str(error)


def _problem(status: int, detail: str) -> Response:
    problem = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    return JSONResponse(problem, status, media_type=MEDIA_TYPE)


def _unknown(request: Request) -> Response:
    return _problem(
        404, f"There is no {request.method} {request.url.path}; GET {PREFIX}/openapi.json names all."
    )


def stream(events: Events, request: Request) -> Response:
    """Stream events; ``Last-Event-ID`` (or ``?after=``) first replays the missed ones still kept."""
    last = request.headers.get("last-event-id") or request.query_params.get("after")
    after = int(last) if last and last.isdigit() else None
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


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document of the control API."""
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
        parameters += [{"name": name, "in": "query", "schema": TEXT} for name in operation.query]
        success: dict[str, Any] = {"description": operation.summary}
        if operation.answer is not None:
            success["content"] = {"application/json": {"schema": operation.answer}}
        problem = {"description": "Why not.", "content": {MEDIA_TYPE: {"schema": ref("Problem")}}}
        described: dict[str, Any] = {
            "operationId": operation.name,
            "summary": operation.summary,
            "tags": ["sandbox"],
            **({"parameters": parameters} if parameters else {}),
            "responses": {str(operation.success): success, "4XX": problem},
        }
        if operation.body is not None:
            content = {"application/json": {"schema": operation.body}}
            described["requestBody"] = {"required": operation.required, "content": content}
        paths.setdefault(PREFIX + operation.path, {})[operation.method.lower()] = described
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sandbox control API", "version": "1.0.0"},
        "servers": [{"url": "http://127.0.0.1:4010"}],
        "paths": paths,
        "components": {"schemas": COMPONENTS},
    }
