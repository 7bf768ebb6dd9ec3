"""What hooks are told of a call: plain facts, without arguments, headers and bodies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..errors import Call, ClientError


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A request is about to leave.

    Attributes:
        call: Which call it is of.
        server: Scheme, host and port.
        attempt: Number of the try, from 1.
        size: Bytes of its body.
    """

    call: Call
    server: str
    attempt: int
    size: int


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """An answer has arrived, whatever it says.

    Attributes:
        call: Which call it is of.
        server: Scheme, host and port.
        attempt: Number of the try, from 1.
        status: HTTP status code.
        seconds: From the moment the request left to the end of the answer.
        size: Bytes of its body, as sent.
        request_id: The server's name for the request, or None.
    """

    call: Call
    server: str
    attempt: int
    status: int
    seconds: float
    size: int
    request_id: str | None


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """A try that failed and will be followed by another.

    Attributes:
        call: Which call it is about.
        attempt: Number of the try that failed, from 1.
        error: What would have been raised.
        seconds: How long the client waits before the next one.
    """

    call: Call
    attempt: int
    error: ClientError
    seconds: float


OnRequest = Callable[[RequestEvent], object]
OnResponse = Callable[[ResponseEvent], object]
OnRetry = Callable[[RetryEvent], object]
OnError = Callable[[ClientError], object]
