"""From an exception of the HTTP library to a ``Failure``: what went wrong, and whether anything left.

The library's two halves (its client and its connection pool) raise exceptions of the same names; they
are told apart by name so that nothing here imports either. No exception is kept: they hold requests.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator

from .message import Clock, DeadlinePassed, Failure, Phase, Trouble

_NOT_SENT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol", "LocalProtocolError"}
)
_PASSING = frozenset({Trouble.CONNECT, Trouble.TLS, Trouble.TIMEOUT})
_DISCONNECTED = ("disconnected", "closed connection", "incomplete")


def judge(error: Exception, clock: Clock, *, own: bool) -> Failure:
    """What became of a call.

    ``own`` says that the exception comes through this package's network streams, which know whether a
    byte was written; of a caller's own transport only the exception's class can tell.
    """
    names = {each.__name__ for each in type(error).__mro__}
    sent = clock.phase >= Phase.WRITE if own else names.isdisjoint(_NOT_SENT)
    timed_out = "TimeoutException" in names or isinstance(error, TimeoutError)
    overdue = isinstance(error, DeadlinePassed) or (timed_out and clock.left() <= 0.01)
    trouble = _trouble(error, names, clock, sent, timed_out or overdue)
    cause = _system_error(error)
    return Failure(
        trouble,
        _detail(error, trouble, clock, sent, overdue, cause, own),
        sent,
        overdue=overdue,
        repeatable=own and not sent and trouble in _PASSING and not _untrusted(error),
        cause=cause,
    )


def _untrusted(error: Exception) -> bool:
    """Whether a certificate was refused: it will be refused again."""
    return any(isinstance(each, ssl.SSLCertVerificationError) for each in _chain(error))


def _trouble(error: Exception, names: set[str], clock: Clock, sent: bool, timed_out: bool) -> Trouble:
    if timed_out:
        return Trouble.TIMEOUT
    if "UnsupportedProtocol" in names or "LocalProtocolError" in names:
        return Trouble.UNUSABLE
    if "RemoteProtocolError" in names:
        text = str(error).lower()
        return Trouble.LOST if any(sign in text for sign in _DISCONNECTED) else Trouble.PROTOCOL
    if not sent:
        handshake = clock.phase is Phase.TLS or any(isinstance(each, ssl.SSLError) for each in _chain(error))
        return Trouble.TLS if handshake else Trouble.CONNECT
    return Trouble.LOST


def _detail(
    error: Exception,
    trouble: Trouble,
    clock: Clock,
    sent: bool,
    overdue: bool,
    cause: OSError | None,
    own: bool,
) -> str:
    if trouble is Trouble.TIMEOUT:
        if not own:
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
    if trouble is Trouble.UNUSABLE:
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
