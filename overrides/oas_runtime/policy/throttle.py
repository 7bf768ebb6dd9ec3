"""Whose turn it is: what a call waits for before a try of it leaves, shared by the sync and the async client.

``turns`` is a generator without I/O. It yields a number of seconds to sleep, or a function to call, whose
result is to be sent back; when it ends, the try may leave. Closing it before gives its place back.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator

from ..config.rate_limit import Limit
from ..errors import LimitStorageError, NotSentError, RateLimitWaitError
from ..request.operation_plan import Plan
from .rate_limit import Limiter
from .shared_rate_limit import Shared, Unreachable

Step = float | Callable[[], object]
Turns = Generator[Step, object, None]


def turns(limiter: Limiter, plan: Plan, account: str, left: Callable[[], float]) -> Turns:
    """What to wait for before a try of ``plan`` leaves; ``left`` tells the seconds until its deadline.

    Raises:
        RateLimitWaitError: The turn comes after the deadline. Raised at once.
        LimitStorageError: The storage of a shared limit cannot be asked.
    """
    found = limiter.limit_of(plan.operation)
    if found is None:
        return
    limit, bucket = found
    seconds, place = limiter.take(limit, bucket, account, left())
    if place is None:
        raise _too_late(plan, seconds, left())
    if seconds > 0:
        try:
            yield _told(plan, seconds)
        except BaseException:
            limiter.give_back(bucket, account, place)
            raise
    if limiter.shared is not None:
        yield from _shared(limiter.shared, limit, bucket, plan, account, left)


def advance(turns: Turns, told: object) -> Step | None:
    """The next thing to wait for, given what the last one told; None when it is the call's turn."""
    try:
        return turns.send(told)
    except StopIteration:
        return None


def _shared(
    shared: Shared, limit: Limit, bucket: str, plan: Plan, account: str, left: Callable[[], float]
) -> Turns:
    while True:
        answer = yield lambda: shared.ask(limit, bucket, account)
        if isinstance(answer, Unreachable):
            message = (
                f"{plan.call} was not sent: the storage of the shared rate limit cannot be asked "
                f"({answer.reason})."
            )
            raise LimitStorageError(message, call=plan.call)
        assert isinstance(answer, float)
        if not answer:
            return
        if answer > left():
            raise _too_late(plan, answer, left())
        yield _told(plan, answer)


def _told(plan: Plan, seconds: float) -> float:
    logger = plan.info.logger
    if logger.isEnabledFor(logging.DEBUG):
        extra = {"operation_id": plan.call.operation_id, "wait": seconds}
        logger.debug("%s waits %.2f s for its turn: rate limit", plan.call, seconds, extra=extra)
    return seconds


def _too_late(plan: Plan, seconds: float, left: float) -> NotSentError:
    error = RateLimitWaitError(
        f"{plan.call} was not sent: by the rate limit of the client its turn comes in {seconds:.1f} s, and its "
        f"deadline in {max(left, 0.0):.1f} s.",
        call=plan.call,
    )
    error.wait = seconds
    return error
