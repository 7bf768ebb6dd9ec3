"""The stand-in: an ASGI application over routing, credentials, checking, answers and the recorder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

from .answer.answers import Answer, Answers
from .answer.rejections import Queue, Rejection, checked
from .openapi.document import Document, DocumentError, Operation, Server
from .openapi.router import Router
from .request.checker import Checker, NotAuthenticated
from .request.credentials import JWT_CLAIMS, Credentials
from .request.incoming import Call, Incoming
from .request.journal import Recorded, Recorder
from .request.problems import MEDIA_TYPE, Refusal

if TYPE_CHECKING:
    from .server.serving import Running


class Sandbox:
    """A stand-in of the API that an OpenAPI document describes.

    Each request is held to the document: server, path, method, credentials, media type, parameters, body.
    What is wrong is refused with a problem document (RFC 9457) that says why; the rest is answered with
    values that conform to the declared response. Any credentials of the right shape are taken.

    Args:
        document: The effective OpenAPI document as plain data; by default the one the installed client was
            generated from.
        server: Stand for this server of the document only (its URL as written there). By default for all
            of them: then the ``Host`` of a request tells which is meant, where it is one of the document's.
        jwt_claims: What a JSON Web Token has to claim.
        max_body: The longest request body in bytes.
        list_length: How many items each list has that goes on from page to page (``x-pagination``). By default
            as many as its example: one page.
        on_request: Called after each request with what was recorded of it.
    """

    def __init__(
        self,
        document: Mapping[str, Any] | Document | None = None,
        server: str | None = None,
        *,
        jwt_claims: Sequence[str] = JWT_CLAIMS,
        max_body: int = 1024 * 1024,
        list_length: int | None = None,
        on_request: Callable[[Recorded], None] | None = None,
    ) -> None:
        if document is None:
            document = Document.load()
        self.document = document if isinstance(document, Document) else Document(document)
        self._served = self._serve_only(server)
        self.requests = Recorder(self.document)
        self._max_body = max_body
        self._on_request = on_request
        self._router = Router(self.document, self._served)
        self._credentials = Credentials(self.document, jwt_claims)
        self._checker = Checker(self.document)
        self._answers = Answers(self.document, self._checker, list_length)
        self._queue = Queue()
        self.app = Starlette(routes=[Mount("/", app=self._handle)])

    @classmethod
    def for_each_server(cls, document: Mapping[str, Any] | None = None, **keywords: Any) -> list[Sandbox]:
        """A stand-in per server that has operations, so that a request to the wrong one is refused."""
        read = Document.load() if document is None else Document(document)
        return [cls(read, server.url, **keywords) for server in read.servers]

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that are served here."""
        return tuple(each for each in self.document.operations if each.server in self._served)

    def servers(self, base_url: str) -> dict[str, str]:
        """The ``servers=`` of a client that is to find this stand-in at ``base_url``, in whichever region."""
        base_url = base_url.rstrip("/")
        regional = {
            each.url: base_url + one.server.filled_path for one in self.operations for each in one.regional
        }
        return regional | {server.url: base_url + server.filled_path for server in self._served}

    def serve(self, port: int = 0, host: str = "127.0.0.1") -> AbstractContextManager[Running]:
        """Serve on loopback (a free port unless ``port`` is given) as long as the ``with`` block lasts."""
        from .server.serving import serve

        return serve(self, port=port, host=host)

    def answer(self, call: Call) -> Answer:
        """Answer a call that the document allows. A stand-in with state starts by overriding this."""
        return self._answers.answer(call)

    def reject(self, operation_id: str, *codes: str | int, **members: Any) -> None:
        """Have the next call of an operation refused by a code in its body, under a status of success.

        ``sandbox.reject("sendSms", 0, 0, 9)`` accepts two parts of an SMS and refuses the third;
        ``members`` stand beside the code: ``sandbox.reject("requestVerification", 10, request_id="...")``.
        Calls of this method wait in line. Raises ``DocumentError`` where the operation cannot be refused so.
        """
        rejection = Rejection(tuple(map(str, codes)), members)
        self._queue.add(checked(self.document, operation_id, rejection).id, rejection)

    def answer_next(self, operation_id: str, answer: Answer) -> None:
        """Answer the next call of an operation with this, whatever it is. Calls wait in line."""
        self._queue.add(operation_id, answer)

    def _serve_only(self, server: str | None) -> tuple[Server, ...]:
        known = self.document.servers
        if server is None:
            return known
        chosen = tuple(each for each in known if each.url.rstrip("/") == server.rstrip("/"))
        if not chosen:
            urls = ", ".join(each.url for each in known) or "none"
            raise DocumentError(f"No operation is served by {server!r}. The servers with operations: {urls}.")
        return chosen

    async def _handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        number = self.requests.next_number()
        request_id = f"sandbox-{number:06d}"
        call: Call | None = None
        refusal: Refusal | None = None
        try:
            body = await self._body(request)
        except ClientDisconnect:
            return
        incoming = _incoming(request, body or b"")
        try:
            if body is None:
                detail = f"The body is longer than {self._max_body} bytes."
                raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", detail)
            call = self._router.match(incoming)
            answer = self._answer(call)
        except Refusal as error:
            refusal = error
            content = error.to_bytes(request_id, call.operation.id if call else None)
            answer = Answer(int(error.status), MEDIA_TYPE, content, error.headers)
        self._record(number, incoming, call, answer, refusal)
        response = Response(answer.content, answer.status, media_type=answer.media_type or None)
        for name, value in answer.headers:
            response.headers.append(name, value)
        response.headers["x-request-id"] = request_id
        await response(scope, receive, send)

    def _answer(self, call: Call) -> Answer:
        view = self._credentials.check(call)
        try:
            self._checker.check(call, view)
        except NotAuthenticated:
            raise self._credentials.missing(call.operation, call.incoming) from None
        waiting = self._queue.next(call.operation.id)
        if waiting is None:
            return self.answer(call)
        return self._answers.refusal(call, waiting) if isinstance(waiting, Rejection) else waiting

    async def _body(self, request: Request) -> bytes | None:
        """The body; None when it is too long (the rest is read and dropped, so that the answer is seen)."""
        pieces: list[bytes] = []
        size = 0
        async for piece in request.stream():
            size += len(piece)
            if size <= self._max_body:
                pieces.append(piece)
        return b"".join(pieces) if size <= self._max_body else None

    def _record(
        self, number: int, incoming: Incoming, call: Call | None, answer: Answer, refusal: Refusal | None
    ) -> None:
        recorded = Recorded(
            number=number,
            method=incoming.method,
            path=incoming.path,
            query=self.requests.query(incoming),
            headers=self.requests.headers(incoming),
            body=self.requests.body(incoming),
            credentials=self.requests.credentials(incoming),
            operation=call.operation.id if call else None,
            server=call.operation.server.url if call else None,
            status=answer.status,
            code=refusal.code if refusal else None,
            detail=refusal.detail if refusal else None,
            findings=tuple(f"{each.where} {each.at}" for each in refusal.findings) if refusal else (),
        )
        self.requests.add(recorded)
        if self._on_request is not None:
            self._on_request(recorded)


def _incoming(request: Request, body: bytes) -> Incoming:
    raw_path: bytes | None = request.scope.get("raw_path")
    path = raw_path.partition(b"?")[0].decode("latin-1") if raw_path else request.scope["path"]
    return Incoming(
        method=request.method,
        path=path,
        query_string=request.scope["query_string"].decode("latin-1"),
        headers=tuple((name.lower(), value) for name, value in request.headers.items()),
        body=body,
    )
