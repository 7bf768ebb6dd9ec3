"""The page of the emulator: its files, and a policy that forbids loading anything from elsewhere."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..products.voice import recordings
from .commands.commands import Commands

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "media-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
}
_TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}


def routes(sandbox: Commands, prefix: str) -> list[Route]:
    """The page and its parts under ``/ui``, and the recordings that it plays."""

    def start(request: Request) -> Response:
        return RedirectResponse(f"{prefix}/ui{'?' if request.url.query else ''}{request.url.query}")

    def show(request: Request) -> Response:
        name = request.path_params.get("name") or "index.html"
        if name not in _parts():
            return Response("There is no such part of the page.", 404, _HEADERS, "text/plain")
        content, media_type = _parts()[name]
        return Response(content, 200, _HEADERS, media_type)

    def play(request: Request) -> Response:
        file = sandbox.world.table(recordings.FILES).get(request.path_params["id"])
        if file is None:
            return Response("There is no such recording.", 404, _HEADERS, "text/plain")
        return Response(recordings.content(file), 200, _HEADERS, recordings.media_type(file))

    return [
        Route(prefix, start),
        Route(f"{prefix}/", start),
        Route(f"{prefix}/ui", show),
        Route(f"{prefix}/ui/{{name:path}}", show),
        Route(f"{prefix}/recordings/{{id}}", play),
    ]


@cache
def _parts() -> dict[str, tuple[bytes, str]]:
    """Return the files of the page by name, with media types: a request reads no other file."""
    parts: dict[str, tuple[bytes, str]] = {}
    for name, file in _walk(files(__name__.rpartition(".control.")[0]).joinpath("page"), ""):
        ending = name[name.rfind(".") :]
        media_type = _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "text/plain"
        parts[name] = file.read_bytes(), media_type
    return parts


def _walk(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry, f"{above}{entry.name}/")
        else:
            yield f"{above}{entry.name}", entry
