"""Calls without a complete response, by whether the request can have had an effect."""

from __future__ import annotations

from typing import Any

from .base import ClientError


class TransportError(ClientError):
    """No complete response arrived. ``may_have_acted`` says whether the request can have had an effect."""


class NotSentError(TransportError):
    """The request was certainly not sent, so it is safe to repeat it."""

    advice = "Nothing was sent: the call can be made again."
    _retryable = True


class OutcomeUnknownError(TransportError):
    """The request was sent, but no response arrived: it may have been carried out, and charged."""

    advice = "Check whether it was carried out, before you make the call again."

    may_have_acted = True


class CallTimeoutError(TransportError, TimeoutError):
    """One of the time limits passed."""


class DeadlineError(CallTimeoutError):
    """The time limit for the whole call passed."""


class ConnectFailedError(NotSentError):
    """No connection: the name cannot be resolved, the port refuses the connection, or there is no route."""

    advice = "Nothing was sent: check the network and the server's address, then call again."


class ProxyRefusedError(NotSentError):
    """The proxy did not open a connection to the server.

    Attributes:
        proxy_status: The HTTP status of its response, such as 407 (wrong credentials), or 0.
    """

    advice = "Nothing was sent: check the proxy, and its user name and password (``proxy``)."
    proxy_status: int = 0


class TLSError(NotSentError):
    """The TLS handshake failed: the certificate is not trusted or is for another host, for example."""

    advice = "Check the server's certificate, this machine's clock and ``ssl_context``; nothing was sent."
    _retryable = False


class ConnectTimeoutError(NotSentError, CallTimeoutError):
    """Neither a free nor a new connection was available in time."""

    advice = (
        "Nothing was sent: call again, or set a longer time limit (``timeout``) or more connections "
        "(``max_connections``)."
    )


class DeadlineBeforeSendingError(NotSentError, DeadlineError):
    """The time limit of the call passed before the request was sent."""

    advice = "Nothing was sent: call again with a longer ``timeout``."


class RateLimitWaitError(NotSentError):
    """The rate limit of the client permits this call only after its deadline. Raised at once.

    Attributes:
        wait: Seconds until the turn would have come.
    """

    advice = "Nothing was sent: call again after ``wait`` seconds, or set a longer time limit (``timeout``)."
    wait: float = 0.0


class LimitStorageError(NotSentError):
    """The storage of a rate limit that several processes share cannot be asked, so nothing was sent."""

    advice = "Check that the storage (``rate_limit_storage``) can be reached, then call again."


class ConnectionLostError(OutcomeUnknownError):
    """The connection was closed or reset before the complete response had arrived."""


class ProtocolError(OutcomeUnknownError):
    """The response of the server is not HTTP."""


class ResponseTimeoutError(OutcomeUnknownError, CallTimeoutError):
    """The request was sent (or was being sent), and the server then stayed silent for too long."""


class DeadlineAfterSendingError(OutcomeUnknownError, DeadlineError):
    """The time for the whole call was over after the request had left."""


class WaitTimeoutError(ClientError, TimeoutError):
    """The resource did not reach its final state in time. It continues; nothing was cancelled.

    Attributes:
        result: The last response, or None where none arrived.
    """

    advice = "Wait again, or check later."
    result: Any = None
