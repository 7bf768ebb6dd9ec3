"""The ASGI application for one server of the document: decodes requests and encodes responses."""

from __future__ import annotations

import asyncio
import difflib
import json
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlencode

import anyio
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from oas_runtime.common.json_pointer import is_list, is_object
from oas_runtime.common.media_types import FORM, is_json

from ..answer.answers import Answer, Answers
from ..answer.rejections import Queue, Rejection
from ..engine.engine import Engine, Outcome
from ..faults.rules import Effect
from ..openapi.document import Document
from ..request.checker import Checker
from ..request.credentials import Credentials
from ..request.incoming import Call, Incoming
from ..request.journal import Recorded, Recorder
from ..request.problems import MEDIA_TYPE, NotAuthenticated, Refusal
from ..request.router import Router
from ..state.clock import iso

REASON_HEADER = "x-sandbox-reason"
_NODE_SDK = "@vonage/server-sdk"
_LOG = logging.getLogger("vonage_client.sandbox")


@dataclass(eq=False)
class Handler:
    """Routes, validates, answers and records the requests of one server."""

    document: Document
    router: Router
    credentials: Credentials
    checker: Checker
    answers: Answers
    engine: Engine | None
    """Answers from the state; None for a document without one."""
    queue: Queue
    """Queued responses."""
    journal: Recorder
    answer: Callable[[Call], Answer]
    """Answers calls that neither state nor queue answers."""
    max_body: int
    """The maximum body length in bytes."""
    on_request: Callable[[Recorded], None] | None
    """Called with each recorded request."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        started, number = time.perf_counter(), self.journal.next_number()
        request_id = f"sandbox-{number:06d}"
        call: Call | None = None
        refusal: Refusal | None = None
        effect: Effect | None = None
        try:
            body = await self._body(request)
        except ClientDisconnect:
            return
        incoming = incoming_of(request, body or b"")
        try:
            if body is None:
                detail = f"The body is longer than {self.max_body} bytes."
                raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", detail)
            call = as_form(self._match(incoming))
            self._check(call)
            effect = self.engine.faults.effect_on(call) if self.engine else None
            if effect is not None and effect.delay:
                await asyncio.sleep(effect.delay)
            outcome = self._answer(
                call, f"{request.url.scheme}://{request.headers.get('host', 'localhost')}", effect
            )
            await self._deliver_first(outcome)
        except Exception as error:  # noqa: BLE001 - the response is a problem document whatever the error
            refusal = error if isinstance(error, Refusal) else _failed(error)
            content = refusal.to_bytes(request_id, call.operation.id if call else None)
            outcome = Outcome(
                Answer(int(refusal.status), MEDIA_TYPE, content, refusal.headers), refusal.detail
            )
        answer = outcome.answer
        milliseconds = round((time.perf_counter() - started) * 1000, 1)
        self._record(number, incoming, call, outcome, refusal, milliseconds)
        response = Response(answer.content, answer.status, media_type=answer.media_type or None)
        for name, value in answer.headers:
            response.headers.append(name, value)
        response.headers["x-request-id"] = request_id
        if outcome.reason and refusal is None:
            response.headers[REASON_HEADER] = _header_value(outcome.reason)
        if effect is not None and effect.connection:
            from .connection import break_connection

            raw = (answer.status, list(response.raw_headers), answer.content)
            await break_connection(scope, receive, send, raw, effect)
            return
        await response(scope, receive, send)

    def _match(self, incoming: Incoming) -> Call:
        try:
            return self.router.match(incoming)
        except Refusal as refusal:
            if refusal.code == "unknown-path":
                refusal.detail += self._nearest(incoming)
            raise

    def _nearest(self, incoming: Incoming) -> str:
        """Describe the operation most similar to an unmatched request."""
        if incoming.path == "/":
            return " The page of the emulator is /_sandbox/ui."
        paths = {operation.path: operation for operation in self.document.operations}
        near = difflib.get_close_matches(incoming.path, paths, 3, 0.5)
        same = [paths[path] for path in near]
        best = next((operation for operation in same if operation.method == incoming.method), None)
        best = best or next(iter(same), None)
        return f" The nearest is {best.method} {best.path} ({best.id})." if best else ""

    def _check(self, call: Call) -> None:
        view = self.credentials.check(call)
        try:
            self.checker.check(call, view)
        except NotAuthenticated:
            raise self.credentials.missing(call.operation, call.incoming) from None

    def _answer(self, call: Call, base_url: str, effect: Effect | None) -> Outcome:
        works = effect is None or effect.connection in (
            None,
            "drop_after_work",
            "slow",
            "cut",
            "malformed",
            "raw",
        )
        if not works:
            return Outcome(Answer(HTTPStatus.OK), "The fault was requested.")
        waiting = self.queue.next(call.operation.id)
        if isinstance(waiting, Rejection):
            return Outcome(self.answers.refusal(call, waiting), "The rejection was requested.")
        if isinstance(waiting, Answer):
            return Outcome(waiting, "The response was requested.")
        if self.engine is None:
            return Outcome(self.answer(call))
        return self.engine.answer(call, base_url, effect)

    async def _deliver_first(self, outcome: Outcome) -> None:
        """Deliver the webhooks that precede the response."""
        for delivery in outcome.before_answer:
            assert self.engine is not None
            await anyio.to_thread.run_sync(self.engine.outbox.attempt, delivery)

    async def _body(self, request: Request) -> bytes | None:
        """Read the body; None when it is too long (the rest is read and dropped)."""
        pieces: list[bytes] = []
        size = 0
        async for piece in request.stream():
            size += len(piece)
            if size <= self.max_body:
                pieces.append(piece)
        return b"".join(pieces) if size <= self.max_body else None

    def _record(
        self,
        number: int,
        incoming: Incoming,
        call: Call | None,
        outcome: Outcome,
        refusal: Refusal | None,
        milliseconds: float,
    ) -> None:
        recorded = Recorded(
            number=number,
            method=incoming.method,
            path=incoming.path,
            query=self.journal.query(incoming),
            headers=self.journal.headers(incoming),
            body=self.journal.body(incoming),
            credentials=self.journal.credentials(incoming),
            operation=call.operation.id if call else None,
            server=call.operation.server.url if call else None,
            status=outcome.answer.status,
            code=refusal.code if refusal else None,
            detail=refusal.detail if refusal else None,
            findings=tuple(f"{finding.where} {finding.at}" for finding in refusal.findings)
            if refusal
            else (),
            reason=outcome.reason,
            answer=self.journal.answer(
                outcome.answer.value, outcome.answer.content, outcome.answer.media_type
            ),
            at=iso(self.engine.world.now) if self.engine else "",
            milliseconds=milliseconds,
        )
        self.journal.add(recorded)
        if self.engine is not None:
            self.engine.world.publish("requests", recorded.to_json())
        if self.on_request is not None:
            self.on_request(recorded)


def _header_value(text: str) -> str:
    """Encode text as a header value; it may contain any input of a request."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(printable.encode("ascii", "replace").decode().split())


def _failed(error: Exception) -> Refusal:
    _LOG.error("The emulator failed.", exc_info=error)
    detail = f"The emulator failed: {type(error).__name__}. Its log has the rest."
    return Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "failed", detail)


def as_form(call: Call) -> Call:
    """Return the call with a form body if the operation declares a form and JSON was sent.

    The vendor's SDK for Python keeps the media type of its last JSON call for the forms that it sends later; that for
    Node sends a JSON object of the fields, credentials included. The live API takes both. From everybody else a JSON
    object is refused, as the document says.
    """
    incoming, content = call.incoming, call.operation.content
    if FORM not in content or "application/json" in content or not is_json(incoming.media_type):
        return call
    body = incoming.body
    if body.lstrip()[:1] in (b"{", b"[", b""):
        fields = _flat_object(body) if _NODE_SDK in (incoming.header("user-agent") or "") else None
        if fields is None:
            return call
        body = urlencode(fields).encode()
    headers = tuple((name, FORM if name == "content-type" else value) for name, value in incoming.headers)
    form = Incoming(incoming.method, incoming.path, incoming.query_string, headers, body)
    return Call(call.operation, form, call.path)


def _flat_object(body: bytes) -> dict[str, str] | None:
    """Return the members of a JSON object as form fields; None for anything else."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not is_object(value) or any(is_list(member) or is_object(member) for member in value.values()):
        return None
    shown = {name: member for name, member in value.items() if member is not None}
    return {name: member if isinstance(member, str) else json.dumps(member) for name, member in shown.items()}


def incoming_of(request: Request, body: bytes) -> Incoming:
    """Build the received request."""
    raw_path: bytes | None = request.scope.get("raw_path")
    path = raw_path.partition(b"?")[0].decode("latin-1") if raw_path else request.scope["path"]
    return Incoming(
        method=request.method,
        path=path,
        query_string=request.scope["query_string"].decode("latin-1"),
        headers=tuple((name.lower(), value) for name, value in request.headers.items()),
        body=body,
    )
