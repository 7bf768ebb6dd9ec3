"""An HTTP server for webhooks: it verifies, decodes, and forwards or answers them."""

from __future__ import annotations

import json
import queue
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, Self, cast

import click
import httpx

import vonage_api.webhooks as kinds

from ..errors import WebhookError, WebhookUnknownError, WebhookUnsignedError
from ..webhooks import RequestParts, Webhooks
from .output import to_json

_MAX_BODY = 1024 * 1024
_SECONDS = 30
_NOT_FORWARDED = ("host", "connection", "content-length", "transfer-encoding", "accept-encoding")
_KINDS: list[kinds.Webhook[Any]] = [getattr(kinds, name) for name in kinds.NAMES]
_BY_SIGNATURE = {
    signature: [kind for kind in _KINDS if kind.signature == signature]
    for signature in ("jwt", "fields", "none")
    if any(kind.signature == signature for kind in _KINDS)
}


@dataclass(frozen=True, slots=True)
class Handled:
    """The outcome of one request.

    Attributes:
        event: Name of the event's model; empty where the webhook is of no known kind.
        result: ``verified``, ``not signed``, or why it was refused or not forwarded.
        status: HTTP status of the answer.
        fields: The event, or None.
    """

    event: str
    result: str
    status: int
    fields: dict[str, Any] | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON."""
        return asdict(self)


class Receiver:
    """Listens on 127.0.0.1; ``port`` 0 takes a free one."""

    def __init__(self, port: int) -> None:
        try:
            self._server = ThreadingHTTPServer(("127.0.0.1", port), BaseHTTPRequestHandler)
        except OSError as error:
            raise click.UsageError(f"Port {port} cannot be opened: {error.strerror}.") from None
        self._server.daemon_threads = True
        self._serving = False
        self.url: str = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._serving:
            self._server.shutdown()
        self._server.server_close()

    def serve(
        self, webhooks: Webhooks, forward_to: str | None, answer: Any, *, verify: bool
    ) -> Iterator[Handled]:
        """Handle requests indefinitely; yields the result of each."""
        results = queue.SimpleQueue[Handled]()
        job = _Job(webhooks, forward_to, answer, verify, results)
        self._server.RequestHandlerClass = type("Handler", (_Handler,), {"job": job})
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        self._serving = True
        while True:
            yield results.get()


@dataclass(frozen=True, slots=True)
class _Job:
    """The settings of a receiver's handler; ``results`` takes the outcomes of requests."""

    webhooks: Webhooks
    forward_to: str | None
    answer: Any
    verify: bool
    results: queue.SimpleQueue[Handled]


class _Handler(BaseHTTPRequestHandler):
    job: _Job
    protocol_version = "HTTP/1.1"
    timeout = _SECONDS

    def do_GET(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self._handle()

    do_PUT = do_POST

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: the result of each request is reported."""

    def _handle(self) -> None:
        self._finish(*self._outcome())

    def _outcome(self) -> tuple[Handled, bytes, str]:
        """The outcome of the request, and content and media type of the answer."""
        job, body = self.job, self._read()
        if body is None:
            return Handled("", "The body has no length, or is too long.", 413), b"", "text/plain"
        query, headers = self.path.partition("?")[2], list(self.headers.items())
        try:
            event, result = read(
                job.webhooks, RequestParts(body=body, headers=headers, query=query), verify=job.verify
            )
        except WebhookError as error:
            return Handled("", str(error), error.http_status), b"", "text/plain"
        fields = to_json(event) if event is not None else None
        name = type(event).__name__ if event is not None else "unknown kind"
        if job.forward_to is None:
            content = b"" if job.answer is None else json.dumps(job.answer).encode()
            return Handled(name, result, 200, fields), content, "application/json"
        try:
            response = _forward(job.forward_to, self.command, query, headers, body)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return Handled(name, f"{result}, not forwarded: {error}", 502, fields), b"", "text/plain"
        media_type = response.headers.get("content-type", "application/octet-stream")
        handled = Handled(name, f"{result}, forwarded", response.status_code, fields)
        return handled, response.content, media_type

    def _read(self) -> bytes | None:
        """Return the body; None if it cannot be read, after which the connection is unusable."""
        length = self.headers.get("content-length", "0")
        if "transfer-encoding" in self.headers or not length.isdecimal() or int(length) > _MAX_BODY:
            self.close_connection = True
            return None
        return self.rfile.read(int(length))

    def _finish(self, handled: Handled, content: bytes, media_type: str) -> None:
        bodiless = handled.status in (204, 304)
        try:
            self.send_response(handled.status)
            if not bodiless:
                self.send_header("content-type", media_type)
                self.send_header("content-length", str(len(content)))
            self.end_headers()
            if not bodiless:
                self.wfile.write(content)
        finally:
            self.job.results.put(handled)


def _forward(
    url: str, method: str, query: str, headers: list[tuple[str, str]], body: bytes
) -> httpx.Response:
    """Forward the unchanged webhook to another URL."""
    kept = [(name, value) for name, value in headers if name.lower() not in _NOT_FORWARDED]
    target = f"{url}{'&' if '?' in url else '?'}{query}" if query else url
    return httpx.request(method, target, headers=kept, content=body, timeout=_SECONDS, trust_env=False)


def read(webhooks: Webhooks, parts: RequestParts, *, verify: bool = True) -> tuple[Any, str]:
    """Return the event of a request of any kind, and its degree of verification.

    The event is None where a signed request is of no known kind.

    Raises:
        WebhookError: It is not to be trusted, or cannot be read.
    """
    reason: WebhookError | None = None
    for signature, group in _BY_SIGNATURE.items():
        signed = signature != "none" and verify
        try:
            event: Any = webhooks.receive(*group, **{**parts, "verify": signed})  # type: ignore[call-overload]
        except WebhookUnsignedError as error:
            reason = error
        except WebhookUnknownError as error:
            if signed and signature == "jwt" and _has_token(parts):
                return None, "verified"  # the token is checked before the kind
            reason = reason or error
        else:
            return event, "verified" if signed else "not verified"
    assert reason is not None
    raise reason


def _has_token(parts: RequestParts) -> bool:
    headers = cast("list[tuple[str, str]]", parts.get("headers"))
    return any(name.lower() == "authorization" for name, _ in headers)
