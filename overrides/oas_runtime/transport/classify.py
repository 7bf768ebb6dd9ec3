"""From an exception of the HTTP library to a ``Failure``: what went wrong, and whether anything left.

The library's two halves (its client and its connection pool) raise exceptions of the same names; they
are told apart by name so that nothing here imports either. No exception is kept: they hold requests.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator

from ..wire.messages import Clock, DeadlinePassed, Failure, FailureKind, Phase

_UNUSABLE = frozenset({"UnsupportedProtocol", "LocalProtocolError"})
_NOT_SENT = frozenset({"ConnectError", "ConnectTimeout"})
_PASSING = frozenset({FailureKind.CONNECT, FailureKind.TLS, FailureKind.TIMEOUT})
_DISCONNECTED = ("disconnected", "closed connection", "incomplete")


def classify(error: Exception, clock: Clock, *, own: bool, trusted: bool = False) -> Failure:
    """What became of a call.

    ``own`` says that the exception comes through this package's network streams, which know whether a
    byte was written. A caller's own client tells its steps, if it is one of the libraries' own make; where
    it told none, the exception's class is believed if the transport is ``trusted`` to raise it rightly.
    """
    names = {each.__name__ for each in type(error).__mro__}
    stepped = own or clock.phase > Phase.POOL
    sent = _sent(names, clock, own, stepped, trusted)
    timed_out = "TimeoutException" in names or isinstance(error, TimeoutError)
    overdue = isinstance(error, DeadlinePassed) or (timed_out and clock.left() <= 0.01)
    trouble = _trouble(error, names, clock, sent, timed_out or overdue)
    cause = _system_error(error)
    return Failure(
        trouble,
        _detail(error, trouble, clock, overdue, cause, _known(names, clock, own), sent),
        sent,
        overdue=overdue,
        repeatable=stepped and not sent and trouble in _PASSING and not _untrusted(error),
        cause=cause,
    )


def _known(names: set[str], clock: Clock, own: bool) -> bool:
    """Whether the clock's phase is where it happened."""
    return own or clock.phase > Phase.POOL or "PoolTimeout" in names


def _sent(names: set[str], clock: Clock, own: bool, stepped: bool, trusted: bool) -> bool:
    if stepped:
        # These are raised before the first byte, but after the step that they are part of.
        return clock.phase >= Phase.WRITE and (own or names.isdisjoint(_UNUSABLE))
    if trusted and not names.isdisjoint(_NOT_SENT):
        return False
    return "PoolTimeout" not in names and names.isdisjoint(_UNUSABLE)


def _untrusted(error: Exception) -> bool:
    """Whether a certificate was refused: it will be refused again."""
    return any(isinstance(each, ssl.SSLCertVerificationError) for each in _chain(error))


def _trouble(error: Exception, names: set[str], clock: Clock, sent: bool, timed_out: bool) -> FailureKind:
    if timed_out:
        return FailureKind.TIMEOUT
    if not names.isdisjoint(_UNUSABLE):
        return FailureKind.UNUSABLE
    if "RemoteProtocolError" in names:
        text = str(error).lower()
        return FailureKind.LOST if any(sign in text for sign in _DISCONNECTED) else FailureKind.PROTOCOL
    if not sent:
        handshake = clock.phase is Phase.TLS or any(isinstance(each, ssl.SSLError) for each in _chain(error))
        return FailureKind.TLS if handshake else FailureKind.CONNECT
    return FailureKind.LOST


def _detail(
    error: Exception,
    trouble: FailureKind,
    clock: Clock,
    overdue: bool,
    cause: OSError | None,
    known: bool,
    sent: bool,
) -> str:
    if trouble is FailureKind.TIMEOUT:
        if not known:
            return "sending or waiting for the answer took too long" if sent else "connecting took too long"
        waiting = {
            Phase.POOL: ("waiting for a free connection", float(clock)),
            Phase.CONNECT: ("connecting", clock.timeout.connect),
            Phase.TLS: ("the TLS handshake", clock.timeout.connect),
            Phase.WRITE: ("sending the request", clock.timeout.write),
            Phase.READ: ("waiting for the answer", clock.timeout.read),
        }
        what, limit = waiting[clock.phase]
        return f"while {what}" if overdue else f"{what} took longer than {limit:g} s"
    if trouble is FailureKind.UNUSABLE:
        return "the request cannot be sent as it is"
    if isinstance(cause, ssl.SSLCertVerificationError):
        return str(cause.args[-1])
    if cause is not None and cause.errno is not None and isinstance(cause, ConnectionError):
        return os.strerror(cause.errno)
    return (cause.strerror if cause is not None else None) or str(error) or type(error).__name__


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and those it came from, outermost first."""
    each: BaseException | None = error
    for _ in range(10):
        if each is None:
            return
        yield each
        each = each.__cause__ or each.__context__


def _system_error(error: Exception) -> OSError | None:
    """A copy of the operating system's error behind an exception, without its traceback."""
    found = [each for each in _chain(error) if isinstance(each, OSError)]
    best = next((each for each in found if each.errno is not None), found[0] if found else None)
    if best is None:
        return None
    try:
        return type(best)(*best.args)
    except TypeError:
        return OSError(*best.args)
