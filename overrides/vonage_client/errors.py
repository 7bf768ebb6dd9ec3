"""Every error of the client: one tree, rooted at ``VonageError``.

::

    VonageError
    ├── ConfigurationError (ValueError)       the client was set up in a way that cannot work
    │   └── CredentialsMissingError           an operation needs credentials that were not given
    ├── ClientClosedError (RuntimeError)      the client was used after ``close``
    ├── RequestInvalidError (ValueError)      the document forbids the request; nothing was sent
    ├── TransportError                        no whole answer arrived
    │   ├── NotSentError                      the request provably never left: repeating it is safe
    │   │   ├── ConnectFailedError            name not resolved, connection refused, host unreachable
    │   │   ├── TLSError                      the TLS handshake failed (certificate, protocol)
    │   │   ├── ConnectTimeoutError           (also CallTimeoutError) no connection in time
    │   │   └── DeadlineBeforeSendingError    (also DeadlineError)
    │   ├── OutcomeUnknownError               the request left: the server may have acted on it
    │   │   ├── ConnectionLostError           closed or reset before the whole answer was there
    │   │   ├── ProtocolError                 what came back is not HTTP
    │   │   ├── ResponseTimeoutError          (also CallTimeoutError) no answer in time
    │   │   └── DeadlineAfterSendingError     (also DeadlineError)
    │   └── CallTimeoutError (TimeoutError)   any of the time limits
    │       └── DeadlineError                 the limit for the whole call
    ├── PagingError                           a list cannot go on: the server repeats itself, or leads astray
    └── ResponseError                         an answer arrived that is not the declared success
        ├── RedirectError                     3xx: never followed
        ├── UndecodableResponseError          a body that is not what its media type says
        │   └── ResponseTooLargeError         a body longer than ``max_response_bytes``
        └── StatusError                       any other status that is not a success
            ├── BadRequestError               400
            ├── AuthenticationError           401
            ├── PaymentRequiredError          402
            ├── PermissionDeniedError         403
            ├── NotFoundError                 404
            ├── ConflictError                 409
            ├── UnprocessableError            422
            ├── RateLimitError                429
            └── ServerError                   500 to 599

Each error can be pickled and copied. None holds a credential: what a server sends back is kept with
every credential of the client replaced by ``***``, and no library exception that holds a request is
chained (the cause, where there is one, is the operating system's own error).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

_EMPTY: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Call:
    """Which call an error is about: nothing of its arguments.

    ``operation_id``, ``method`` and ``path`` (the template, not the path that was sent) are as the
    document has them.
    """

    operation_id: str
    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.operation_id} ({self.method} {self.path})"


class VonageError(Exception):
    """The root of every error that this client raises on purpose.

    Attributes:
        message: What happened and what to do, in one or two sentences; also ``str(error)``.
        call: The call it is about, or None when there was none yet.
        may_have_acted: True when the server may have carried out the request although this error
            is raised: repeating it could do (and charge) it twice.
        attempts: How often it was tried, this time included; 0 where nothing was ever sent.
    """

    may_have_acted: bool = False
    attempts: int = 0

    def __init__(self, message: str, *, call: Call | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.call = call

    @property
    def sent(self) -> Literal["no", "refused", "unknown"]:
        """What became of the request: it never left, the server refused it, or nobody knows.

        ``no`` and ``refused`` mean that nothing was done and nothing charged; only ``unknown`` may have
        been carried out (``may_have_acted``).
        """
        return "unknown" if self.may_have_acted else "no"

    @property
    def operation_id(self) -> str | None:
        """The ``operationId`` of the call, or None when there was none yet."""
        return self.call.operation_id if self.call else None

    @property
    def method(self) -> str | None:
        """The HTTP method of the call, upper case."""
        return self.call.method if self.call else None

    @property
    def path(self) -> str | None:
        """The path template of the call, as in the document."""
        return self.call.path if self.call else None

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"


class ConfigurationError(VonageError, ValueError):
    """The client, or the options of a call, cannot work as given. Nothing was sent."""


class CredentialsMissingError(ConfigurationError):
    """The credentials at hand cannot satisfy the operation. Nothing was sent.

    Attributes:
        missing: What would do, by the client's keywords, such as ``("api_secret",)``.
        environment: The environment variables that supply them, such as ``("VONAGE_API_SECRET",)``.
    """

    def __init__(
        self,
        message: str,
        *,
        call: Call | None = None,
        missing: tuple[str, ...] = (),
        environment: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message, call=call)
        self.missing = missing
        self.environment = environment


class ClientClosedError(VonageError, RuntimeError):
    """The client was used after it was closed. Nothing was sent."""


class RequestInvalidError(VonageError, ValueError):
    """The document forbids the request. Nothing was sent.

    Attributes:
        argument: The Python argument, or the part of ``options``, that is wrong.
        location: The place inside it, such as ``to[0].type``.
        rule: The rule it breaks, by its OpenAPI keyword: ``required``, ``enum``, ``maximum``...
        value: The offending value; a placeholder where the document says it is a secret.
        pointer: The rule's place in the document (JSON pointer as a URI fragment).
    """

    def __init__(
        self,
        message: str,
        *,
        call: Call | None = None,
        argument: str = "",
        location: str = "",
        rule: str = "",
        value: object = None,
        pointer: str = "",
    ) -> None:
        super().__init__(message, call=call)
        self.argument = argument
        self.location = location
        self.rule = rule
        self.value = value
        self.pointer = pointer


class TransportError(VonageError):
    """No whole answer arrived. ``may_have_acted`` says whether the request can have had an effect."""


class NotSentError(TransportError):
    """The request provably never left this machine, so repeating it is safe."""


class OutcomeUnknownError(TransportError):
    """The request left, the answer did not arrive: it may have been carried out, and charged."""

    may_have_acted = True


class CallTimeoutError(TransportError, TimeoutError):
    """One of the time limits passed."""


class DeadlineError(CallTimeoutError):
    """The time limit for the whole call passed."""


class ConnectFailedError(NotSentError):
    """No connection: the name does not resolve, the port refuses, the network has no way there."""


class TLSError(NotSentError):
    """The TLS handshake failed: the certificate is not trusted or is for another host, for example."""


class ConnectTimeoutError(NotSentError, CallTimeoutError):
    """Neither a free nor a new connection was there in time."""


class DeadlineBeforeSendingError(NotSentError, DeadlineError):
    """The time for the whole call was over before the request left."""


class ConnectionLostError(OutcomeUnknownError):
    """The connection was closed or reset before the whole answer was there."""


class ProtocolError(OutcomeUnknownError):
    """What the server sent is not HTTP."""


class ResponseTimeoutError(OutcomeUnknownError, CallTimeoutError):
    """The request was sent (or was being sent), and the server then stayed silent for too long."""


class DeadlineAfterSendingError(OutcomeUnknownError, DeadlineError):
    """The time for the whole call was over after the request had left."""


class PagingError(VonageError):
    """A list cannot be read further: the server repeats itself, or its link to the next page leads astray.

    Every item up to here was given out once. Going on raises this error again.

    Attributes:
        pages: How many pages were read.
        items: How many items they held.
        position: The arguments that say which page was asked for last, such as ``{"cursor": "..."}``;
            empty for the first.
    """

    def __init__(
        self,
        message: str,
        *,
        call: Call | None = None,
        pages: int = 0,
        items: int = 0,
        position: Mapping[str, Any] = _EMPTY,
    ) -> None:
        super().__init__(message, call=call)
        self.pages = pages
        self.items = items
        self.position: Mapping[str, Any] = dict(position)


@dataclass(frozen=True, slots=True)
class Problem:
    """Problem details (RFC 9457) of an error answer.

    ``type`` is a URI that names the kind of problem, ``title`` and ``detail`` describe it,
    ``instance`` names this occurrence; ``extensions`` holds every other member.
    """

    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])


class ResponseError(VonageError):
    """An answer arrived, and it is not the success the document declares.

    Attributes:
        status: HTTP status code.
        headers: Response headers; names are found in any case.
        request_id: The server's name for this request, or None.
        content: The body, decompressed, at most its first 64 KiB.
        data: The body as JSON, or None when it is not JSON.
        problem: The body as problem details, or None when it is none.
        parsed: The body as the model that the document declares for this status, or None.
        retry_after: Seconds that the server asks to wait before another try, or None.
    """

    retry_after: float | None = None

    def __init__(
        self,
        message: str,
        *,
        call: Call | None = None,
        status: int = 0,
        headers: Mapping[str, str] = _EMPTY,
        request_id: str | None = None,
        content: bytes = b"",
        data: Any = None,
        problem: Problem | None = None,
        parsed: Any = None,
    ) -> None:
        super().__init__(message, call=call)
        self.status = status
        self.headers: Mapping[str, str] = headers or {}
        self.request_id = request_id
        self.content = content
        self.data = data
        self.problem = problem
        self.parsed = parsed

    @property
    def sent(self) -> Literal["no", "refused", "unknown"]:
        """``refused``: the server answered that it did not do it; ``unknown``: it may have."""
        return "unknown" if self.may_have_acted else "refused"


class RedirectError(ResponseError):
    """The server answered 3xx. Redirects are never followed, so credentials stay where they belong.

    Attributes:
        location: The ``Location`` header without its query, or None.
    """

    def __init__(self, message: str, *, location: str | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.location = location


class UndecodableResponseError(ResponseError):
    """The status is a success, the body cannot be understood. The server has most likely acted."""

    may_have_acted = True


class ResponseTooLargeError(UndecodableResponseError):
    """The body is longer than ``max_response_bytes``, as sent or when decompressed."""


class StatusError(ResponseError):
    """The server answered with a status that is not a success."""


class BadRequestError(StatusError):
    """400: the server finds the request malformed or its values wrong."""


class AuthenticationError(StatusError):
    """401: the credentials are missing, wrong or expired."""


class PaymentRequiredError(StatusError):
    """402: the account's balance does not cover the request."""


class PermissionDeniedError(StatusError):
    """403: the credentials are known but may not do this."""


class NotFoundError(StatusError):
    """404: there is no such thing, or not for this account."""


class ConflictError(StatusError):
    """409: the request clashes with the present state."""


class UnprocessableError(StatusError):
    """422: the request is well-formed but cannot be carried out."""


class RateLimitError(StatusError):
    """429: too many requests; the server did not act on this one."""


class ServerError(StatusError):
    """500 to 599: the server failed, perhaps after it had acted."""

    may_have_acted = True


_BY_STATUS: Mapping[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
}


def status_error(status: int) -> type[StatusError]:
    """The class for an HTTP status that is not a success."""
    return _BY_STATUS.get(status, ServerError if 500 <= status < 600 else StatusError)
