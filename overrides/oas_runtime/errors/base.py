"""The root of the tree, and errors before a call: wrong settings and wrong arguments."""

from __future__ import annotations

from typing import Any, Literal

from ..common.record import record
from .problem import Problem

UNCHECKED = "RequestOptions(validate=False) sends it anyway."
"""The advice for a request that the document wrongly forbids."""


@record
class Call:
    """The call of an error, without its arguments.

    ``operation_id``, ``method`` and ``path`` (the template, not the path that was sent) are as the
    document has them.
    """

    operation_id: str
    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.operation_id} ({self.method} {self.path})"


class ClientError(Exception):
    """The root of every error that a client raises on purpose.

    Attributes:
        message: The failure and a remedy, in one or two sentences; also ``str(error)``.
        call: The call of the error, or None before a call.
        may_have_acted: True when the server may have carried out the request although this error
            is raised: repeating it could do (and charge) it twice.
        advice: The next step, in a sentence.
        server: Scheme, host and port of the server it was for, or None when there was none yet.
        attempts: How often it was tried, this time included; 0 where nothing was ever sent.
        elapsed: Seconds from the beginning of the call to this error, waits included, or None.
        status: HTTP status code of the response, or None without a response.
        request_id: The identifier of the request from the server, or None.
        problem: The problem details (RFC 9457) of the response, or None.
    """

    may_have_acted: bool = False
    advice: str = ""
    server: str | None = None
    attempts: int = 0
    elapsed: float | None = None
    status: int | None = None
    request_id: str | None = None
    problem: Problem | None = None
    _retryable: bool | None = False

    def __init__(self, message: str, *, call: Call | None = None, **details: Any) -> None:
        """``details``: attributes of the class whose values are not their defaults."""
        super().__init__(message)
        self.message = message
        self.call = call
        for name, value in details.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {name!r}")
            setattr(self, name, value)

    @property
    def sent(self) -> Literal["no", "refused", "unknown"]:
        """The outcome of the request: it was not sent, the server refused it, or it is unknown.

        ``no`` and ``refused`` mean that nothing was done and nothing charged; only ``unknown`` may have
        been carried out (``may_have_acted``).
        """
        return "unknown" if self.may_have_acted else "no"

    @property
    def retryable(self) -> bool | None:
        """Whether the same call can succeed if it is made again: True, False, or None if this is not known.

        It is never True if a repeated call could act, and be charged, twice.
        """
        return self._retryable

    def set_retryable(self, retryable: bool | None) -> None:
        """Set ``retryable``, for code that creates the error."""
        self._retryable = retryable

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


class ConfigurationError(ClientError, ValueError):
    """The options of the client or of a call are invalid. Nothing was sent."""

    advice = "Correct the options of the client or of the call."


class UnknownOptionError(ConfigurationError, TypeError):
    """A keyword that is not an option of the client."""


class CredentialsMissingError(ConfigurationError):
    """The available credentials cannot satisfy the operation. Nothing was sent.

    Attributes:
        missing: Possible credentials, by the keywords of the client.
        environment: The environment variables that supply them, if any.
    """

    advice = "Pass the missing credentials to the client, or set the environment variables."
    missing: tuple[str, ...] = ()
    environment: tuple[str, ...] = ()


class ClientClosedError(ClientError, RuntimeError):
    """The client was closed before the call or during the call; ``sent`` distinguishes the two cases."""

    advice = "Create a new client, or close this one later."


class TokenInvalidError(ClientError, ValueError):
    """A token does not belong to this application, is damaged, or is not valid now.

    Attributes:
        reason: ``"expired"``, ``"not yet valid"``, ``"signature"``, ``"malformed"``, or ``"claim NAME"`` for a
            claim that is missing or has another value.
    """

    advice = "Do not trust the token; issue a new one."
    reason: str = ""


class RequestInvalidError(ClientError, ValueError):
    """The document forbids the request. Nothing was sent.

    Attributes:
        argument: The Python argument, or the part of ``options``, that is wrong.
        location: The position in the argument, such as ``to[0].type``.
        rule: The violated rule, by its OpenAPI keyword: ``required``, ``enum``, ``maximum``...
        value: The offending value; a placeholder where the document says it is a secret.
        pointer: The rule's place in the document (JSON pointer as a URI fragment).
    """

    advice = f"Correct the argument; if the document is wrong, {UNCHECKED}"
    argument: str = ""
    location: str = ""
    rule: str = ""
    value: object = None
    pointer: str = ""


def wrong_argument(
    name: str, argument: str, message: str, value: object, rule: str, effect: str = "Nothing was sent."
) -> RequestInvalidError:
    """Return the error of method ``name`` for an argument, or part of it, that the client refuses."""
    shown = "" if value is None else f" (given: {value!r:.80})"
    return RequestInvalidError(
        f"{name}: {argument} {message}{shown}. {effect}",
        argument=argument.partition("[")[0],
        location=argument,
        rule=rule,
        value=value,
        advice="Correct the argument.",
    )
