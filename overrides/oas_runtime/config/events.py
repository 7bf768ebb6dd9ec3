"""The events for hooks. They contain no argument, header or body."""

from __future__ import annotations

from collections.abc import Callable

from ..common.record import record
from ..errors import Call, ClientError


@record
class RequestEvent:
    """An attempt is about to be sent.

    Attributes:
        call: The call.
        server: Scheme, host and port.
        attempt: Number of the attempt, from 1.
        size: Length of the request body in bytes.
    """

    call: Call
    server: str
    attempt: int
    size: int


@record
class ResponseEvent:
    """A response was received, whatever its status.

    Attributes:
        call: The call.
        server: Scheme, host and port.
        attempt: Number of the attempt, from 1.
        status: HTTP status code.
        seconds: Time from sending the request to the end of the response.
        size: Length of the response body in bytes, as received.
        request_id: The server's identifier of the request, or None.
    """

    call: Call
    server: str
    attempt: int
    status: int
    seconds: float
    size: int
    request_id: str | None


@record
class RetryEvent:
    """An attempt failed and another one follows.

    Attributes:
        call: The call.
        attempt: Number of the failed attempt, from 1.
        error: The error that would have been raised without a retry.
        seconds: Wait before the next attempt.
    """

    call: Call
    attempt: int
    error: ClientError
    seconds: float


OnRequest = Callable[[RequestEvent], object]
OnResponse = Callable[[ResponseEvent], object]
OnRetry = Callable[[RetryEvent], object]
OnError = Callable[[ClientError], object]
