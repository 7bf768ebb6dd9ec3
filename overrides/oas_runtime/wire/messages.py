"""Requests and responses of a transport: plain data that is safe to show."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from typing import Protocol

from ..common.headers import RawHeaders
from ..common.record import record
from ..common.secrets import Secret
from ..operation.options import Timeout


@record
class Origin:
    """Scheme, host and port of a server, and the prefix of every path template."""

    scheme: str
    host: str
    port: int | None
    prefix: str = ""

    @property
    def authority(self) -> str:
        """The value of the ``Host`` header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Scheme and authority, without a path."""
        return f"{self.scheme}://{self.authority}"


class Phase(enum.IntEnum):
    """The progress of a call. Up to ``TLS`` no byte of the request has been sent."""

    POOL = 0
    CONNECT = 1
    TLS = 2
    WRITE = 3
    READ = 4


class DeadlinePassed(Exception):
    """The deadline of the call has passed; raised by the network streams, never seen by a caller."""


class Clock(float):
    """The time limits of one call, and its progress.

    It travels as the HTTP library's own timeout value (hence a float: the wait for a free connection)
    down to the network stream, which asks it anew for every read and write: that is how one deadline
    bounds a call although the library's timeouts start again with every byte.
    """

    __slots__ = ("deadline", "phase", "timeout")

    timeout: Timeout
    deadline: float
    """The deadline by ``time.monotonic``."""
    phase: Phase

    def __new__(cls, timeout: Timeout, deadline: float | None = None) -> Clock:
        now = time.monotonic()
        end = now + timeout.deadline if deadline is None else deadline
        self = super().__new__(cls, min(timeout.pool, max(end - now, 0.0)))
        self.timeout = timeout
        self.deadline = end
        self.phase = Phase.POOL
        return self

    def again(self) -> Clock:
        """Return the clock for another attempt of the same call, with the same deadline."""
        return Clock(self.timeout, self.deadline)

    def left(self) -> float:
        """Return the seconds until the deadline; not positive once it has passed."""
        return self.deadline - time.monotonic()

    def limit(self, seconds: float) -> float:
        """Return ``seconds``, or the remaining time of the whole call if that is less."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise DeadlinePassed
        return min(left, seconds)


class SinkError(Exception):
    """The sink of a download cannot store the data; never seen by a caller."""


class Sink(Protocol):
    """Receives the body of a success as it arrives, instead of the memory; each attempt starts again."""

    def begin(self, size: int | None) -> None:
        """Start a body; ``size`` is its announced length in bytes. Raises ``SinkError``."""
        ...

    def write(self, part: bytes) -> None:
        """Write the next part of the body. Raises ``SinkError``."""
        ...


class EncodedRequest:
    """A request as bytes. Its repr shows neither target, headers nor content: they hold secrets.

    Attributes:
        token: The bearer token of this call.
        renew: Gives the content of another try, where it tells the time.
        sink: Takes the body of a success.
    """

    __slots__ = (
        "clock",
        "content",
        "headers",
        "max_bytes",
        "method",
        "origin",
        "renew",
        "sink",
        "target",
        "token",
    )

    def __init__(
        self,
        method: bytes,
        origin: Origin,
        target: bytes,
        headers: RawHeaders,
        content: bytes,
        clock: Clock,
        max_bytes: int,
        token: Secret | None = None,
        renew: Callable[[], bytes] | None = None,
        sink: Sink | None = None,
    ) -> None:
        self.method: bytes = method
        self.origin: Origin = origin
        self.target: bytes = target
        self.headers: RawHeaders = headers
        self.content: bytes = content
        self.clock: Clock = clock
        self.max_bytes: int = max_bytes
        self.token: Secret | None = token
        self.renew: Callable[[], bytes] | None = renew
        self.sink: Sink | None = sink

    def __repr__(self) -> str:
        return f"EncodedRequest(method={self.method!r}, origin={self.origin!r})"

    def changed(self, method: bytes, target: bytes, headers: RawHeaders, content: bytes) -> EncodedRequest:
        """Return the request of the same call with other parts."""
        return EncodedRequest(
            method,
            self.origin,
            target,
            headers,
            content,
            self.clock,
            self.max_bytes,
            self.token,
            self.renew,
            self.sink,
        )

    def send_to(self, sink: Sink) -> None:
        """Direct the body of a success to ``sink``, and request it unencoded."""
        self.sink = sink
        self.headers = [(n, b"identity" if n == b"Accept-Encoding" else value) for n, value in self.headers]

    def again(self) -> None:
        """Prepare for another attempt: the deadline of the call stays."""
        self.clock = self.clock.again()
        if self.renew is not None:
            self.content = self.renew()
            length = b"%d" % len(self.content)
            self.headers = [(n, length if n == b"Content-Length" else value) for n, value in self.headers]


class HttpResponse:
    """A response as bytes; ``content`` as it was sent (perhaps compressed).

    ``decompressed``: the HTTP library has undone the ``Content-Encoding`` already.
    """

    __slots__ = ("content", "decompressed", "headers", "status")

    def __init__(self, status: int, headers: RawHeaders, content: bytes, decompressed: bool = False) -> None:
        self.status: int = status
        self.headers: RawHeaders = headers
        self.content: bytes = content
        self.decompressed: bool = decompressed

    def __repr__(self) -> str:
        return f"HttpResponse(status={self.status})"


class FailureKind(enum.Enum):
    """Kinds of failures before a response."""

    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    LOST = "lost"
    PROTOCOL = "protocol"
    TOO_LARGE = "too large"
    CLOSED = "closed"
    UNUSABLE = "unusable"
    CONFIGURATION = "configuration"
    PROXY = "proxy"


class Failure:
    """No response. ``sent`` is False only if the request was provably not sent.

    ``detail`` is a text that may quote the server, so it is shown only without secrets. ``cause`` is the operating
    system's error, if any, without its traceback; ``repeatable`` means that ``sent`` is reliable enough for a retry
    of any operation.
    """

    __slots__ = ("cause", "detail", "headers", "kind", "overdue", "repeatable", "sent", "status")

    def __init__(
        self,
        kind: FailureKind,
        detail: str,
        sent: bool,
        overdue: bool = False,
        repeatable: bool = False,
        status: int = 0,
        headers: RawHeaders | None = None,
        cause: OSError | None = None,
    ) -> None:
        self.kind: FailureKind = kind
        self.detail: str = detail
        self.sent: bool = sent
        self.overdue: bool = overdue
        self.repeatable: bool = repeatable
        self.status: int = status
        self.headers: RawHeaders = headers or []
        self.cause: OSError | None = cause

    def __repr__(self) -> str:
        return f"Failure(kind={self.kind}, sent={self.sent})"
