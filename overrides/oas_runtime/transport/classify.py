"""Converts an exception to a ``Failure``: the kind of failure, and whether the request was sent.

httpx, httpx2 and their engines raise exceptions of the same names; they are recognised by name, so that nothing here
imports them. No exception is kept: they hold requests.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator

from ..wire.messages import Clock, DeadlinePassed, Failure, FailureKind, Phase, SinkError
from .proxy import ProxyRefused, ProxyUnreachable

_UNUSABLE = frozenset({"UnsupportedProtocol", "LocalProtocolError"})
_NOT_SENT = frozenset({"ConnectError", "ConnectTimeout", "ProxyError"})
_TEMPORARY = frozenset({FailureKind.CONNECT, FailureKind.TLS, FailureKind.TIMEOUT, FailureKind.PROXY})
_DISCONNECTED = ("disconnected", "closed connection", "incomplete")


def classify(
    error: Exception, clock: Clock, *, own: bool, trusted: bool = False, mocked: bool = False
) -> Failure:
    """Return the failure of an exception.

    ``own`` means that the exception comes through this package's network streams, which know whether a byte was
    written. A caller's client of a supported library reports its steps; without such a report, the exception's
    class decides if the transport is ``trusted`` to raise the right one, and the request is repeated only if the
    exception is ``mocked``, without a network. Exceptions other than network failures are raised again.
    """
    if isinstance(error, SinkError):
        raise error
    return _Classification(error, clock, own, trusted, mocked).failure()


class _Classification:
    def __init__(self, error: Exception, clock: Clock, own: bool, trusted: bool, mocked: bool) -> None:
        self.error = error
        self.clock = clock
        self.own = own
        self.names = {base.__name__ for base in type(error).__mro__}
        self.stepped = own or clock.phase > Phase.POOL
        self.mocked = mocked
        self.sent = self._sent(trusted)
        limit = error.__cause__ if isinstance(error, ProxyUnreachable) else error
        # An ETIMEDOUT of the operating system is not a time limit of the client.
        timed_out = "TimeoutException" in self.names or (
            isinstance(limit, TimeoutError) and limit.errno is None
        )
        self.overdue = isinstance(error, DeadlinePassed) or (timed_out and clock.left() <= 0.01)
        self.timed_out = timed_out or self.overdue
        self.proxy_status = _proxy_status(error, self.names)
        self.cause = _system_error(error)

    def failure(self) -> Failure:
        kind = self._kind()
        certificate = any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _chain(self.error))
        # The same certificate or proxy credentials will be refused again.
        temporary = kind in _TEMPORARY and not certificate and self.proxy_status // 100 != 4
        return Failure(
            kind,
            self._detail(kind),
            self.sent,
            overdue=self.overdue,
            repeatable=(self.stepped or self.mocked) and not self.sent and temporary,
            status=self.proxy_status,
            cause=self.cause,
        )

    def _sent(self, trusted: bool) -> bool:
        if self.stepped:
            # Raised before the first byte, but after the step that they belong to.
            return self.clock.phase >= Phase.WRITE and (self.own or self.names.isdisjoint(_UNUSABLE))
        if trusted and not self.names.isdisjoint(_NOT_SENT):
            return False
        return "PoolTimeout" not in self.names and self.names.isdisjoint(_UNUSABLE)

    def _kind(self) -> FailureKind:
        if self.timed_out:
            return FailureKind.TIMEOUT
        if not self.names.isdisjoint(_UNUSABLE):
            return FailureKind.UNUSABLE
        if not self.sent and not self.names.isdisjoint({"ProxyError", "ProxyRefused"}):
            return FailureKind.PROXY
        if "RemoteProtocolError" in self.names:
            text = str(self.error).lower()
            lost = any(sign in text for sign in _DISCONNECTED)
            return FailureKind.LOST if lost else FailureKind.PROTOCOL
        if not self.sent:
            of_tls = any(isinstance(cause, ssl.SSLError) for cause in _chain(self.error))
            return FailureKind.TLS if of_tls or self.clock.phase is Phase.TLS else FailureKind.CONNECT
        return FailureKind.LOST

    def _detail(self, kind: FailureKind) -> str:
        if kind is FailureKind.TIMEOUT:
            return self._timeout_detail()
        if kind is FailureKind.UNUSABLE:
            return "the request cannot be sent"
        if kind is FailureKind.PROXY:
            # The proxy's own text may contain its credentials.
            return f"the proxy answered {self.proxy_status}" if self.proxy_status else str(self.error)
        detail = self._cause_detail()
        return (
            f"the proxy cannot be reached: {detail}" if isinstance(self.error, ProxyUnreachable) else detail
        )

    def _timeout_detail(self) -> str:
        clock = self.clock
        if not (self.stepped or "PoolTimeout" in self.names):
            return (
                "sending or waiting for the response took too long"
                if self.sent
                else "connecting took too long"
            )
        action, limit = {
            Phase.POOL: ("waiting for a free connection", float(clock)),
            Phase.CONNECT: ("connecting", clock.timeout.connect),
            Phase.TLS: ("the TLS handshake", clock.timeout.connect),
            Phase.WRITE: ("sending the request", clock.timeout.write),
            Phase.READ: ("waiting for the response", clock.timeout.read),
        }[clock.phase]
        return f"while {action}" if self.overdue else f"{action} took longer than {limit:g} s"

    def _cause_detail(self) -> str:
        cause = self.cause
        if isinstance(cause, ssl.SSLCertVerificationError):
            return str(cause.args[-1])
        if cause is not None and cause.errno is not None and isinstance(cause, ConnectionError):
            return os.strerror(cause.errno)
        return (cause.strerror if cause is not None else None) or str(self.error) or type(self.error).__name__


def _proxy_status(error: Exception, names: set[str]) -> int:
    """Return the status with which a proxy refused a tunnel, or 0."""
    if isinstance(error, ProxyRefused):
        return error.status
    if "ProxyError" in names:  # an exception of the libraries, whose text begins with it
        number = str(error).partition(" ")[0]
        return int(number) if number.isascii() and number.isdigit() and len(number) == 3 else 0
    return 0


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the exception and its causes, outermost first."""
    current: BaseException | None = error
    for _ in range(10):
        if current is None:
            return
        yield current
        current = current.__cause__ or current.__context__


def _system_error(error: Exception) -> OSError | None:
    """Return a copy of the operating system's error behind an exception, without its traceback."""
    candidates = [cause for cause in _chain(error) if isinstance(cause, OSError)]
    best = next(
        (cause for cause in candidates if cause.errno is not None), candidates[0] if candidates else None
    )
    if best is None:
        return None
    try:
        return type(best)(*best.args)
    except TypeError:
        return OSError(*best.args)
