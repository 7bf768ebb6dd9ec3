"""The emulator in Python code: an ASGI application, with a method for each function of the control API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette

from .answer.answers import Answer, Answers
from .answer.rejections import Queue, Rejection, checked
from .control.api import routes
from .control.commands.commands import Commands
from .engine.engine import Engine
from .openapi.document import Document, DocumentError
from .openapi.operation import Operation, Server
from .openapi.operation_names import operation_named
from .request.checker import Checker
from .request.credentials import JWT_CLAIMS, Credentials
from .request.incoming import Call
from .request.journal import Recorded, Recorder
from .request.router import Router
from .server.handler import Handler

if TYPE_CHECKING:
    import httpx

    from .server.serving import Running


class Sandbox(Commands):
    """An emulator of the API that an OpenAPI document describes.

    Each request is held to the document: server, path, method, credentials, media type, parameters, body. What is
    wrong is refused with a problem document (RFC 9457) that says why. The rest is answered from the state, where
    the document has operations on resources, and otherwise with values that conform to the declared response.

    Args:
        document: The effective OpenAPI document as plain data; by default the one the installed client was
            generated from.
        server: Serve the operations of this server of the document only (its URL as written there). By default
            those of all of them: then the ``Host`` of a request tells which is meant, where it is one of the
            document's.
        seed: What identifiers and codes depend on; ``"random"`` for others at every start.
        clock: ``manual`` (time passes only by ``sandbox.clock``), ``real``, or ``scaled:60`` (60 times as fast).
        settings: What differs from the default settings, such as ``{"limits": "document"}``.
        stateful: Whether operations act on the state; without it every call is answered from the document alone,
            and any credentials of the right shape are taken.
        webhook_client: Sends the webhooks; by default an own one, which reaches loopback only.
        check_answers: Whether every answer is held to the document before it is sent.
        jwt_claims: What a JSON Web Token has to claim.
        max_body: The longest request body in bytes.
        list_length: How many items each list has that is answered from the document alone (``x-pagination``).
        on_request: Called after each request with what was recorded of it.
        engine: The state of another door of the same emulator.
        page: Whether ``/_sandbox/ui`` shows the page.
    """

    def __init__(
        self,
        document: Mapping[str, Any] | Document | None = None,
        server: str | None = None,
        *,
        seed: int | str = 42,
        clock: str = "manual",
        settings: Mapping[str, Any] | None = None,
        stateful: bool = True,
        webhook_client: httpx.Client | None = None,
        check_answers: bool = False,
        jwt_claims: Sequence[str] = JWT_CLAIMS,
        max_body: int = 1024 * 1024,
        list_length: int | None = None,
        on_request: Callable[[Recorded], None] | None = None,
        engine: Engine | None = None,
        page: bool = True,
    ) -> None:
        if document is None:
            document = Document.load()
        self.document: Document = document if isinstance(document, Document) else Document(document)
        self._served = self._serve_only(server)
        checker = Checker(self.document)
        answers = Answers(self.document, checker, list_length)
        self._answers = answers
        self._checker = checker
        self._queue = Queue()
        if engine is None and stateful:
            engine = Engine(
                self.document,
                checker,
                answers,
                seed_value=seed,
                settings=settings,
                clock=clock,
                webhook_client=webhook_client,
                check_answers=check_answers,
            )
        super().__init__(engine, Recorder(self.document))
        handler = Handler(
            self.document,
            Router(self.document, self._served),
            Credentials(self.document, jwt_claims),
            checker,
            answers,
            engine,
            self._queue,
            self.requests,
            self.answer,
            max_body,
            on_request,
        )
        self.app: Starlette = Starlette(routes=routes(self, page=page))
        self.app.router.redirect_slashes = False
        self.app.router.default = handler  # matches any path: a route would not match a line break

    @classmethod
    def for_each_server(cls, document: Mapping[str, Any] | None = None, **keywords: Any) -> list[Sandbox]:
        """A door for each server that has operations, so that a request to the wrong one is refused.

        All of them act on the same state.
        """
        read = Document.load() if document is None else Document(document)
        doors: list[Sandbox] = []
        for server in read.servers:
            engine = doors[0]._engine if doors else None
            doors.append(cls(read, server.url, engine=engine, **keywords))
        return doors

    def warm(self) -> None:
        """Import the modules of the first request in advance."""
        _ = self._checker.checks

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The served operations."""
        return tuple(operation for operation in self.document.operations if operation.server in self._served)

    def servers(self, base_url: str) -> dict[str, str]:
        """Return the ``servers=`` of a client that uses this emulator at ``base_url``, in any region."""
        base_url = base_url.rstrip("/")
        regional = {
            server.url: base_url + operation.server.filled_path
            for operation in self.operations
            for server in operation.regional
        }
        return regional | {server.url: base_url + server.filled_path for server in self._served}

    def is_known_host(self, host: str) -> bool:
        """Whether the document declares a host name."""
        return any(
            server.is_host(host)
            for operation in self.operations
            for server in (operation.server, *operation.regional)
        )

    def serve(
        self, port: int = 0, host: str = "127.0.0.1", *, token: str | None = None
    ) -> AbstractContextManager[Running]:
        """Serve on loopback (a free port unless ``port`` is given) as long as the ``with`` block lasts.

        Another ``host`` than loopback needs a ``token``, which requests to ``/_sandbox`` present.
        """
        from .server.serving import serve

        return serve(self, port=port, host=host, token=token)

    def answer(self, call: Call) -> Answer:
        """Answer a valid call that does not act on the state."""
        return self._answers.answer(call)

    def reject(self, operation_id: str, *codes: str | int, **members: Any) -> None:
        """Reject the next call of an operation with an error code in the body of a success.

        ``sandbox.reject("sendSms", 0, 0, 9)`` accepts two parts of an SMS and refuses the third; ``members`` are
        further fields beside the code: ``sandbox.reject("requestVerification", 10, request_id="...")``. Repeated
        calls of this method are queued. Raises ``DocumentError`` if the operation cannot be rejected in this way.
        """
        rejection = Rejection(tuple(map(str, codes)), members)
        operation = operation_named(self.document, operation_id)
        self._queue.add(checked(self.document, operation.id, rejection).id, rejection)

    def answer_next(self, operation_id: str, answer: Answer) -> None:
        """Queue this response for the next call of an operation, whatever its content."""
        self._queue.add(operation_named(self.document, operation_id).id, answer)

    def _serve_only(self, server: str | None) -> tuple[Server, ...]:
        known = self.document.servers
        if server is None:
            return known
        chosen = tuple(one for one in known if one.url.rstrip("/") == server.rstrip("/"))
        if not chosen:
            urls = ", ".join(one.url for one in known) or "none"
            raise DocumentError(f"No operation is served by {server!r}. The servers with operations: {urls}.")
        return chosen
