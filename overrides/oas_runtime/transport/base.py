"""What every outlet shares without I/O: the interface, the options of a pool, bounds on an answer."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..common.headers import RawHeaders, find
from ..common.secrets import Redactor
from ..errors import ConfigurationError
from ..wire.messages import Answer, Clock, Failure, FailureKind, Phase, Wire

Outcome = Answer | Failure
_KEEPALIVE_CONNECTIONS = 100
KEEPALIVE_SECONDS = 5.0


class SyncTransport(Protocol):
    def send(self, wire: Wire, redactor: Redactor | None) -> Outcome: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    async def send(self, wire: Wire, redactor: Redactor | None) -> Outcome: ...
    async def aclose(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolOptions:
    """How the client's own connections are made."""

    ssl_context: ssl.SSLContext | None = field(default=None, repr=False)
    max_connections: int = 100

    @property
    def max_idle(self) -> int:
        """How many idle connections are kept."""
        return min(_KEEPALIVE_CONNECTIONS, self.max_connections)

    def context(self) -> ssl.SSLContext:
        """What certificates are checked with."""
        return self.ssl_context or _ssl_context()

    def arguments(self) -> dict[str, Any]:
        """The keywords of a connection, without its network backend."""
        return {
            "ssl_context": self.context(),
            "keepalive_expiry": KEEPALIVE_SECONDS,
            "http1": True,
            "http2": False,
            "retries": 0,
        }


def _ssl_context() -> ssl.SSLContext:
    """Trust the certificates of ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``, else those of certifi."""
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and not folder:
        import certifi

        file = certifi.where()
    return ssl.create_default_context(cafile=file or None, capath=folder or None)


def stale(clock: Clock) -> Failure | None:
    """An answer that was there before the question: left over from another call on this connection."""
    if clock.phase is Phase.READ:
        return None
    return Failure(
        FailureKind.PROTOCOL, "an answer nobody had asked for was waiting on the connection", sent=True
    )


def left_over(connection: Any) -> bool:
    """Whether more has arrived on a connection than the answer: it must not be used again.

    The library has no public way to see what its parser has left over. Where its inside should change, the
    next call on the connection still notices (``stale``) and raises in place of taking the wrong answer.
    """
    parser = getattr(getattr(connection, "_connection", None), "_h11_state", None)
    return parser is not None and bool(parser.trailing_data[0])


def announced_too_large(wire: Wire, status: int, headers: RawHeaders) -> Failure | None:
    length = find(headers, b"content-length")
    return (
        too_large(wire, status, headers)
        if length and length.isdigit() and int(length) > wire.max_bytes
        else None
    )


def too_large(wire: Wire, status: int, headers: RawHeaders) -> Failure:
    detail = f"is longer than {wire.max_bytes} bytes (max_response_bytes)"
    return Failure(FailureKind.TOO_LARGE, detail, sent=True, status=status, headers=headers)


def wrong_kind(keyword: str, wanted: str, given: object) -> ConfigurationError:
    return ConfigurationError(f"{keyword} must be an {wanted}, not {type(given).__name__}.")
