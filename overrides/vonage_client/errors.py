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
    ├── WebhookError                          a request to your web server is not to be trusted, or not read
    │   ├── WebhookUnsignedError              it has no signature
    │   ├── WebhookSignatureError             its signature is wrong, or of another account
    │   │   └── WebhookPayloadError           its signature is of another body
    │   ├── WebhookStaleError                 it was signed too long ago, or in the future
    │   ├── WebhookReplayedError              it was received before
    │   └── WebhookUnreadableError            it cannot be understood
    │       ├── WebhookTooLargeError          it is longer than ``max_body_bytes``
    │       └── WebhookUnknownError           it is none of the kinds that were asked for
    ├── PagingError                           a list cannot go on: the server repeats itself, or leads astray
    └── ResponseError                         an answer arrived that is not the declared success
        ├── RedirectError                     3xx: never followed
        ├── UndecodableResponseError          a body that is not what its media type says
        │   └── ResponseTooLargeError         a body longer than ``max_response_bytes``
        ├── StatusError                       any other status that is not a success
        │   ├── BadRequestError               400
        │   ├── AuthenticationError           401
        │   ├── PaymentRequiredError          402
        │   ├── PermissionDeniedError         403
        │   ├── NotFoundError                 404
        │   ├── ConflictError                 409
        │   ├── ActionRefusedError            420, which is no status of HTTP: the API refuses the action
        │   ├── UnprocessableError            422
        │   ├── RateLimitError                429
        │   └── ServerError                   500 to 599
        └── RejectedError                     the body says no by a code, most often in a 2xx
            ├── AccountRejectedError          of an operation of this tag, and so on
            ├── NumbersRejectedError
            ├── SmsRejectedError
            └── VerifyRejectedError

A ``RejectedError`` whose code says what a status of HTTP says is also the error of that status: wrong
credentials for SMS (status 4 in a 200) are a ``SmsRejectedError`` and an ``AuthenticationError``.

Each error can be pickled and copied. None holds a credential: what a server sends back is kept with
every credential of the client replaced by ``***``, and no library exception that holds a request is
chained (the cause, where there is one, is the operating system's own error).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, cast

from .core.shapes import InvalidParameter as InvalidParameter
from .core.shapes import error_code, error_label, invalid_parameters, problem_slug

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


class WebhookError(VonageError):
    """A request to your web server that is not to be trusted, or cannot be read. Nothing of it is quoted.

    Attributes:
        kinds: The names of the kinds of webhooks that it could have been.
        http_status: The status to answer it with.
    """

    http_status: int = 401

    def __init__(self, message: str, *, call: Call | None = None, kinds: tuple[str, ...] = ()) -> None:
        super().__init__(message, call=call)
        self.kinds = kinds


class WebhookUnsignedError(WebhookError):
    """It has no signature. The API sends it again where you answer with an error."""


class WebhookSignatureError(WebhookError):
    """Its signature is not one of your secrets', or is of another account or application."""


class WebhookPayloadError(WebhookSignatureError):
    """Its signature is right, but of another body."""


class WebhookStaleError(WebhookError):
    """It was signed longer ago than allowed, or in the future."""


class WebhookReplayedError(WebhookError):
    """The very same signed request was received before."""


class WebhookUnreadableError(WebhookError):
    """It is no event: not the JSON, form or query that it should be."""

    http_status = 400


class WebhookTooLargeError(WebhookUnreadableError):
    """It is longer than ``max_body_bytes``."""

    http_status = 413


class WebhookUnknownError(WebhookUnreadableError):
    """It is none of the kinds of webhooks that were asked for."""


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
        code: What the answer's code is: a member of a code table (``vonage_api.codes``) with its ``meaning``;
            a code that is not in its table as it came; None where the document declares no table for it.
        retry_after: Seconds that the server asks to wait before another try, or None.
    """

    code: Any = None
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
    def error_code(self) -> str | None:
        """The code in the body, as text: ``error-code`` (legacy) or ``code`` (problem details), or None."""
        return error_code(self.data)

    @property
    def error_label(self) -> str | None:
        """The words beside that code: ``error-code-label``, ``error_text`` or the like, or None."""
        return error_label(self.data)

    @property
    def problem_slug(self) -> str | None:
        """What follows ``#`` in the problem's type, such as ``low-balance``; it is the same on every host."""
        return problem_slug(self.data)

    @property
    def invalid_parameters(self) -> tuple[InvalidParameter, ...]:
        """Which parts of the request the server finds wrong, and why; empty where it does not say."""
        return invalid_parameters(self.data)

    @property
    def meaning(self) -> str:
        """What ``code`` means, in words; empty where no table says it."""
        return str(getattr(self.code, "meaning", ""))

    @property
    def retry(self) -> str | None:
        """When the same request may be repeated, as the code's table says.

        ``soon``, ``later``, ``after_fix`` (once something else is put right), ``ambiguous`` (nobody can say)
        or ``never``; None where no table says it.
        """
        found = getattr(self.code, "retry", None)
        return None if found is None else str(found.value)

    @property
    def retryable(self) -> bool | None:
        """Whether repeating the same request can help: yes, no, or None where nobody can say."""
        return {"soon": True, "later": True, "after_fix": False, "never": False}.get(self.retry or "")

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


class ActionRefusedError(StatusError):
    """420: the API refuses the action; ``error_label`` says why. No standard knows this status."""


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
    420: ActionRefusedError,
    422: UnprocessableError,
    429: RateLimitError,
}


def status_error(status: int) -> type[StatusError]:
    """The class for an HTTP status that is not a success."""
    return _BY_STATUS.get(status, ServerError if 500 <= status < 600 else StatusError)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an answer that decides for each part.

    ``accepted`` is None where the part has no code. ``number`` counts from 1. ``code`` is a member of the
    code table, or what came. ``error_text`` says why in the server's words; ``id`` and ``price`` are of what
    was accepted.
    """

    number: int
    accepted: bool | None
    code: Any = None
    error_text: str | None = None
    id: str | None = None
    price: str | None = None


class RejectedError(ResponseError):
    """The body says no by a code, whatever the status of the answer: most often in a 200.

    ``may_have_acted`` is True where parts were accepted, and where the code does not say that nothing was
    done. ``raise_on_rejection=False`` (of a client or of ``RequestOptions``) returns the result instead.

    Attributes:
        code: Of the first part that was refused: a member of the operation's table, which is the number too
            (``error.code == 9``), or the number or text of a code that nobody knows.
        error_text: What the server says beside that code, or None.
        result: What the method would have returned: nothing of the answer is lost.
        parts: Every part, where the answer has parts.
    """

    def __init__(
        self,
        message: str,
        *,
        code: Any = None,
        error_text: str | None = None,
        retry: str = "never",
        result: Any = None,
        parts: tuple[Part, ...] = (),
        **details: Any,
    ) -> None:
        super().__init__(message, **details)
        self.code = code
        self.error_text = error_text
        self.result = result
        self.parts = parts
        self._retry = retry

    @property
    def retry(self) -> str | None:
        """As for every answer; ``never`` where a part was accepted, and for a code that nobody knows."""
        return self._retry

    @property
    def accepted(self) -> tuple[Part, ...]:
        """The parts that were accepted: sent, and charged."""
        return tuple(part for part in self.parts if part.accepted)

    @property
    def rejected(self) -> tuple[Part, ...]:
        """The parts that were refused."""
        return tuple(part for part in self.parts if part.accepted is False)


class AccountRejectedError(RejectedError):
    """An operation of Account was refused."""


class NumbersRejectedError(RejectedError):
    """An operation of Numbers was refused, in a 200 or with the status itself."""


class SmsRejectedError(RejectedError):
    """At least one part of an SMS was refused; ``accepted`` and ``rejected`` say which."""


class VerifyRejectedError(RejectedError):
    """An operation of legacy Verify was refused."""


def rejected_class(tag: str, status: int | None) -> type[RejectedError]:
    """The class for a refusal by an operation of a tag (``sms``), whose code says what a status says.

    The class of a tag is its name in camel case with ``RejectedError``; ``RejectedError`` itself where none
    is defined here.
    """
    name = "".join(word[:1].upper() + word[1:] for word in tag.split("_")) + "RejectedError"
    kind = next((each for each in RejectedError.__subclasses__() if each.__name__ == name), RejectedError)
    return kind if status is None else _both(kind, status_error(status))


_made: dict[tuple[type[RejectedError], type[StatusError]], type[RejectedError]] = {}


def _both(kind: type[RejectedError], status_kind: type[StatusError]) -> type[RejectedError]:
    """A class that is both, under the name of the first; always the same one."""
    made = _made.get((kind, status_kind))
    if made is None:
        namespace = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__reduce__": _reduce}
        made = cast("type[RejectedError]", type(kind.__name__, (kind, status_kind), namespace))
        made = _made.setdefault((kind, status_kind), made)
    return made


def _reduce(error: RejectedError) -> tuple[Any, ...]:
    return _rebuild, (*type(error).__bases__, error.args), error.__dict__


def _rebuild(
    kind: type[RejectedError], status_kind: type[StatusError], arguments: tuple[Any, ...]
) -> RejectedError:
    return _both(kind, status_kind)(*arguments)
