"""The rate limit of the client: the wait before an attempt, for sync and async clients.

``wait_steps`` is a generator without I/O. It yields a number of seconds to sleep, or a function to call, whose
result is the reply to send back; when it ends, the attempt may be sent. Closing it earlier returns its place.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator

from ..config.rate_limit import Limit
from ..errors import LimitStorageError, NotSentError, RateLimitWaitError
from ..request.operation_plan import OperationPlan
from .rate_limit import Limiter
from .shared_rate_limit import Shared, Unreachable

Step = float | Callable[[], object]
WaitSteps = Generator[Step, object, None]


def wait_steps(limiter: Limiter, plan: OperationPlan, account: str, left: Callable[[], float]) -> WaitSteps:
    """The waits before an attempt of ``plan`` is sent; ``left`` gives the seconds until its deadline.

    Raises:
        RateLimitWaitError: The place comes after the deadline. Raised at once.
        LimitStorageError: The storage of a shared limit cannot be asked.
    """
    applicable = limiter.limit_of(plan.operation)
    if applicable is None:
        return
    limit, bucket = applicable
    seconds, place = limiter.take(limit, bucket, account, left())
    if place is None:
        raise _too_late(plan, seconds, left())
    if seconds > 0:
        try:
            yield _logged(plan, seconds)
        except BaseException:
            limiter.give_back(bucket, account, place)
            raise
    if limiter.shared is not None:
        yield from _shared(limiter.shared, limit, bucket, plan, account, left)


def advance(steps: WaitSteps, reply: object) -> Step | None:
    """Return the next step after the reply to the last one; None when the attempt may be sent."""
    try:
        return steps.send(reply)
    except StopIteration:
        return None


def _shared(
    shared: Shared, limit: Limit, bucket: str, plan: OperationPlan, account: str, left: Callable[[], float]
) -> WaitSteps:
    while True:
        waiting = yield lambda: shared.ask(limit, bucket, account)
        if isinstance(waiting, Unreachable):
            message = (
                f"{plan.call} was not sent: the storage of the shared rate limit cannot be reached "
                f"({waiting.reason})."
            )
            raise LimitStorageError(message, call=plan.call)
        assert isinstance(waiting, float)
        if not waiting:
            return
        if waiting > left():
            raise _too_late(plan, waiting, left())
        yield _logged(plan, waiting)


def _logged(plan: OperationPlan, seconds: float) -> float:
    logger = plan.info.logger
    if logger.isEnabledFor(logging.DEBUG):
        extra = {"operation_id": plan.call.operation_id, "wait": seconds}
        logger.debug("%s waits %.2f s: rate limit", plan.call, seconds, extra=extra)
    return seconds


def _too_late(plan: OperationPlan, seconds: float, left: float) -> NotSentError:
    return RateLimitWaitError(
        f"{plan.call} was not sent: the rate limit of the client allows it in {seconds:.1f} s, and its deadline "
        f"is in {max(left, 0.0):.1f} s.",
        call=plan.call,
        wait=seconds,
    )
