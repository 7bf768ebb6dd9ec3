"""Responses that are not the declared success, by their status."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from .base import ClientError
from .problem import ErrorFields, InvalidParameter, invalid_parameters, problem_slug


class ResponseError(ClientError):
    """The response is not a success that the document declares.

    Attributes:
        headers: Response headers; names are found in any case.
        content: The body, decompressed, at most its first 64 KiB.
        data: The body as JSON, or None when it is not JSON.
        parsed: The body as the model that the document declares for this status, or None.
        code: What the answer's code is: a member of a code table of the API with its ``meaning``;
            a code that is not in its table as it came; None where the document declares no table for it.
        retry_after: Seconds that the server asks to wait before another try, or None.
        shows_action: The response is an error, but names a resource that the request created. It is never retried.
        error_fields: Where the API's error bodies hold their code and their text.
    """

    status: int = 0  # pyright: ignore[reportIncompatibleVariableOverride] - a response has a server
    headers: Mapping[str, str] = MappingProxyType({})
    content: bytes = b""
    data: Any = None
    parsed: Any = None
    code: Any = None
    retry_after: float | None = None
    shows_action: bool = False
    error_fields: ErrorFields = ErrorFields()

    @property
    def error_code(self) -> str | None:
        """The code in the body as text, or None."""
        return self.error_fields.code(self.data)

    @property
    def error_label(self) -> str | None:
        """The text beside the code, or None."""
        return self.error_fields.label(self.data)

    @property
    def problem_slug(self) -> str | None:
        """The part of the problem's type after ``#``, such as ``low-balance``; it is the same on every host."""
        return problem_slug(self.data)

    @property
    def invalid_parameters(self) -> tuple[InvalidParameter, ...]:
        """The invalid parts of the request with reasons; empty if the server lists none."""
        return invalid_parameters(self.data)

    @property
    def meaning(self) -> str:
        """The meaning of ``code`` in words; empty if it is unknown."""
        return str(getattr(self.code, "meaning", ""))

    @property
    def retry(self) -> str | None:
        """When the same request may be repeated, according to the code table.

        ``soon``, ``later``, ``after_fix`` (after the cause is corrected), ``ambiguous`` (not known)
        or ``never``; None where no table says it.
        """
        retry = getattr(self.code, "retry", None)
        return None if retry is None else str(retry.value)

    @property
    def retryable(self) -> bool | None:
        """As for every error, or according to the code table."""
        if self.retry is None:
            return self._retryable
        value = {"soon": True, "later": True, "after_fix": False, "never": False}.get(self.retry)
        return self._retryable if value and self.may_have_acted else value

    @property
    def sent(self) -> Literal["no", "refused", "unknown"]:
        """``refused``: the server did not carry it out; ``unknown``: the server may have carried it out."""
        return "unknown" if self.may_have_acted else "refused"


class RedirectError(ResponseError):
    """The server answered 3xx. Redirects are never followed, so credentials stay where they belong.

    Attributes:
        location: The ``Location`` header without its query, or None.
    """

    advice = "Send the call to the right server (``servers``): redirects are not followed."
    location: str | None = None


class UndecodableResponseError(ResponseError):
    """The status is a success, but the body cannot be interpreted. The request was most likely carried out."""

    advice = "Check whether it was carried out, before you make the call again; report the response."

    may_have_acted = True


class ResponseTooLargeError(UndecodableResponseError):
    """The body is longer than ``max_response_bytes``, as sent or when decompressed."""

    advice = "Request less data, or raise ``max_response_bytes``; the call has most likely been carried out."


class StatusError(ResponseError):
    """The server answered with a status that is not a success."""

    advice = "See ``problem`` and ``data`` for the details from the server."


class BadRequestError(StatusError):
    """400: the request is malformed, or one of its values is invalid."""

    advice = "Correct the request: ``problem`` and ``invalid_parameters`` describe the problem."


class AuthenticationError(StatusError):
    """401: the credentials are missing, wrong or expired."""

    advice = "Check the credentials, and that they are of this account or application."


class PaymentRequiredError(StatusError):
    """402: the account lacks the balance, or the feature, that the request needs."""

    advice = "See ``problem``: the account lacks the balance or the feature for this request."


class PermissionDeniedError(StatusError):
    """403: the credentials are valid, but do not permit this."""

    advice = "Enable this for the account or the application, or use other credentials."


class NotFoundError(StatusError):
    """404: the resource does not exist, or not for this account."""

    advice = "Check the identifier, the account and the region."


class ConflictError(StatusError):
    """409: the request conflicts with the current state."""

    advice = "Check the current state first: the request conflicts with it."


class UnprocessableError(StatusError):
    """422: the request is well-formed but cannot be carried out."""

    advice = "Correct the request: ``problem`` and ``invalid_parameters`` describe the problem."


class RateLimitError(StatusError):
    """429: too many requests; the server did not act on this one."""

    advice = (
        "Wait (``retry_after`` seconds, if the server sets it), then call again; ``rate_limit`` avoids it."
    )


class ServerError(StatusError):
    """500 to 599: the server failed, possibly after it had carried out the request."""

    advice = "Check whether it was carried out, before you make the call again."

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
    """Return the error class for an HTTP status that is not a success."""
    return _BY_STATUS.get(status, ServerError if 500 <= status < 600 else StatusError)
