"""Protects an emulator on a developer's machine from web pages and other machines.

A web page may send requests to loopback, and its host name may resolve to loopback (DNS rebinding). Therefore the
``Host`` of a request must be a known name of the emulator, an ``Origin`` must be its own, and a listener that other
machines can reach requires a token.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Collection
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from ..outgoing.hosts import is_loopback
from ..request.problems import MEDIA_TYPE

TOKEN_HEADER = "x-sandbox-token"


class Guard:
    """Wraps an application.

    Args:
        app: What answers the requests that may pass.
        hosts: Further names by which it may be addressed, beside loopback and those of the document.
        is_known: Whether a host is one of the document's.
        token: What requests to ``/_sandbox`` have to present, if anything.
    """

    def __init__(
        self, app: ASGIApp, hosts: Collection[str], is_known: Callable[[str], bool], token: str | None = None
    ) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)
        self._is_known = is_known
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(Request(scope))
        if refusal is None:
            await self._app(scope, receive, send)
            return
        status, detail = refusal
        problem = {"type": "about:blank", "title": "Forbidden", "status": status, "detail": detail}
        await JSONResponse(problem, status, media_type=MEDIA_TYPE)(scope, receive, send)

    def _refusal(self, request: Request) -> tuple[int, str] | None:
        host = _name(f"//{request.headers.get('host', '')}")
        if not self._is_own(host):
            return (
                403,
                f"The emulator does not have the host name {host or 'nothing'}: use a loopback address.",
            )
        origin = request.headers.get("origin")
        if (
            origin is not None
            and origin.rstrip("/") != f"{request.url.scheme}://{request.headers.get('host', '')}"
        ):
            return 403, "A web page of another origin may not use this emulator."
        opened = request.headers.get("sec-fetch-dest") == "document" and _is_page(request.url.path)
        if request.headers.get("sec-fetch-site") in ("cross-site", "same-site") and not opened:
            return 403, "A web page of another origin may not use this emulator."
        # The page itself contains no data: it prompts for the token.
        controls = request.url.path.startswith("/_sandbox") and not _is_page(request.url.path)
        if self._token and controls and not self._has_token(request):
            return 401, f"Send the token of the emulator in the header {TOKEN_HEADER}."
        return None

    def _is_own(self, host: str) -> bool:
        return is_loopback(host) or host in self._hosts or self._is_known(host)

    def _has_token(self, request: Request) -> bool:
        query = parse_qs(request.url.query).get("token", [""])[0]
        token = request.headers.get(TOKEN_HEADER) or query or request.cookies.get("sandbox_token", "")
        return hmac.compare_digest(token.encode(), (self._token or "").encode())


def _name(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def _is_page(path: str) -> bool:
    return path == "/_sandbox" or path == "/_sandbox/ui" or path.startswith("/_sandbox/ui/")
