"""The control API: the commands over HTTP, under ``/_sandbox``, and the OpenAPI document that describes it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from functools import cache
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..openapi.document import DocumentError
from ..request.problems import MEDIA_TYPE
from ..state.clock import ClockError
from ..state.world import StateError
from . import page as page_routes
from .commands import Commands, NoStateError
from .doors import DOORS, Door
from .events import stream
from .schemas import COMPONENTS, TEXT, ref

PREFIX = "/_sandbox"
_LOG = logging.getLogger("vonage_client.sandbox")
_STATUSES: tuple[tuple[type[Exception], int], ...] = (
    (NoStateError, 409),
    (LookupError, 404),
    (TimeoutError, 408),
    (ClockError, 400),
    (StateError, 400),
    (DocumentError, 400),
    (ValueError, 400),
    (TypeError, 400),
)


def routes(sandbox: Commands, *, page: bool = True) -> list[Route]:
    """The routes of the control API of one emulator."""
    made = [Route(PREFIX + door.path, _endpoint(sandbox, door), methods=[door.method]) for door in DOORS]

    def describe(request: Request) -> Response:
        return JSONResponse(document())

    def watch(request: Request) -> Response:
        return stream(sandbox.world.events, request)

    made.append(Route(f"{PREFIX}/openapi.json", describe))
    made.append(Route(f"{PREFIX}/events", watch))
    if page:
        made += page_routes.routes(sandbox, PREFIX)
    made.append(Route(PREFIX + "/{path:path}", _unknown))
    return made


def _endpoint(sandbox: Commands, door: Door) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        try:
            body = await _body(request, door)
            # A command may wait for the answer to a webhook, whose receiver may call the API again.
            content = await anyio.to_thread.run_sync(_carry_out, sandbox, door, request, body)
        except tuple(kind for kind, _ in _STATUSES) as error:
            status = next(status for kind, status in _STATUSES if isinstance(error, kind))
            return _problem(status, _words(error))
        except Exception as error:  # noqa: BLE001 - whoever asks gets JSON, whatever went wrong
            _LOG.exception("The command %s of the emulator failed.", door.name)
            return _problem(500, f"The emulator failed: {type(error).__name__}: {error}")
        if door.answer is None:
            return Response(status_code=door.status)
        return Response(content, door.status, media_type="application/json")

    return endpoint


def _carry_out(sandbox: Commands, door: Door, request: Request, body: Any) -> bytes:
    """What a command gives, as JSON. Parts of the state are written while nothing changes them."""
    value = door.command(sandbox, request, body)
    with sandbox.lock:
        return json.dumps(value).encode()


async def _body(request: Request, door: Door) -> Any:
    if door.body is None:
        return None
    raw = await request.body()
    if not raw and not door.required:
        return None
    try:
        body = json.loads(raw)
    except ValueError:
        raise ValueError("The body is no JSON.") from None
    from jsonschema import Draft202012Validator

    validator: Any = Draft202012Validator(door.body)
    for fault in validator.iter_errors(body):
        place = "/".join(str(token) for token in fault.absolute_path)
        raise ValueError(f"{place or 'The body'}: {fault.message}")
    return body


def _words(error: Exception) -> str:
    return str(error.args[0]) if isinstance(error, LookupError) and error.args else str(error)


def _problem(status: int, detail: str) -> Response:
    problem = {
        "type": "about:blank",
        "title": _TITLES.get(status, "Error"),
        "status": status,
        "detail": detail,
    }
    return JSONResponse(problem, status, media_type=MEDIA_TYPE)


_TITLES = {
    500: "Internal Server Error",
    400: "Bad Request",
    404: "Not Found",
    408: "Request Timeout",
    409: "Conflict",
}


def _unknown(request: Request) -> Response:
    return _problem(
        404, f"There is no {request.method} {request.url.path}; GET {PREFIX}/openapi.json names all."
    )


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document of the control API."""
    paths: dict[str, dict[str, Any]] = {}
    for door in DOORS:
        names = [part[1:-1] for part in door.path.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
        parameters += [{"name": name, "in": "query", "schema": TEXT} for name in door.query]
        success: dict[str, Any] = {"description": door.summary}
        if door.answer is not None:
            success["content"] = {"application/json": {"schema": door.answer}}
        problem = {
            "description": "Why not.",
            "content": {MEDIA_TYPE: {"schema": ref("Problem")}},
        }
        operation: dict[str, Any] = {
            "operationId": door.name,
            "summary": door.summary,
            "tags": ["sandbox"],
            **({"parameters": parameters} if parameters else {}),
            "responses": {str(door.status): success, "4XX": problem},
        }
        if door.body is not None:
            content = {"application/json": {"schema": door.body}}
            operation["requestBody"] = {"required": door.required, "content": content}
        paths.setdefault(PREFIX + door.path, {})[door.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sandbox control API", "version": "1.0.0"},
        "servers": [{"url": "http://127.0.0.1:4010"}],
        "paths": paths,
        "components": {"schemas": COMPONENTS},
    }
