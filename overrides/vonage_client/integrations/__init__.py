"""Work with the engines that people run already: a Celery task, and what every other engine has to ask of an error."""

from __future__ import annotations

from vonage_client.errors import AlreadyCalledError, LedgerError, VonageError

_HELD_SECONDS = 10
"""Seconds until the next check of a call that another worker is making."""
_LONGEST_PAUSE = 600


def may_repeat(error: BaseException) -> bool:
    """Whether the task may run again: its call did not act and can succeed later, or another worker is making it.

    False where the outcome is unknown, where the same call would be refused again, and for errors that are no
    ``VonageError``: the task has failed, for good.
    """
    if isinstance(error, AlreadyCalledError):
        return error.held
    if not isinstance(error, VonageError) or error.sent == "unknown":
        return False
    return bool(error.retryable) or isinstance(error, LedgerError)


def pause(error: BaseException, retries: int) -> float:
    """Seconds before the task runs again: what the server or the rate limit asks for, else more with each retry.

    Args:
        error: An error for which ``may_repeat`` is true.
        retries: How often the task has been retried before.
    """
    if isinstance(error, AlreadyCalledError):
        return _HELD_SECONDS
    asked: float | None = getattr(error, "retry_after", None) or getattr(error, "wait", None)
    return min(float(asked if asked else 2 ** min(retries, 10)), _LONGEST_PAUSE)
