"""Polls an operation until the resource is in a final state (``x-waiter``): decisions without I/O, and two loops."""

from __future__ import annotations

import time
from typing import Any, TypeVar

from ..auth.credentials import call_of
from ..common.closing import Closing
from ..common.json_pointer import at, is_list
from ..common.record import changed
from ..errors import ClientClosedError, ClientError, DeadlineError, WaitTimeoutError
from ..model.model import Model
from ..operation.callers import AsyncCaller, SyncCaller
from ..operation.endpoint import Endpoint
from ..operation.options import RequestOptions, check_seconds
from ..transport.event_loops import async_sleep, sleep

T = TypeVar("T")
_GROWTH = 1.5
_SHORTEST = 0.001
_LONGEST = 60.0
"""The longest wait between two requests, unless the document or the server requires more."""


class Polling:
    """Decides when to send the next request, and when to stop."""

    def __init__(self, caller: object, endpoint: Endpoint[Any], within: float) -> None:
        check_seconds("within", within)
        waiter = endpoint.operation.waiter
        assert waiter is not None
        limit = endpoint.operation.rate_limit
        self._endpoint = endpoint
        self._waiter = waiter
        self._within = within
        self._ends = time.monotonic() + within
        self._margin = min(1.0, within / 10)
        engine = getattr(caller, "_engine", None)
        self._deadline: float = engine.settings.timeout.deadline if engine else within
        self._pause = max(float(waiter.interval), limit.seconds / limit.calls if limit else 0.0)
        self._longest = max(self._pause, _LONGEST)
        self._last: Any = None

    def options(self, options: RequestOptions | None) -> RequestOptions:
        """Return the options of the next request, which ends before the wait ends."""
        options = options or RequestOptions()
        limit = self._deadline if options.timeout is None else options.timeout
        if not isinstance(limit, int | float):
            return options
        return changed(options, timeout=max(min(limit, self._left()), _SHORTEST))

    def ended(self, result: Any) -> bool:
        """Whether a result is in a final state."""
        self._last = result
        whole: Any = result.to_dict() if isinstance(result, Model) else result
        items = at(whole, (self._waiter.items,))
        if is_list(items) and items:
            return all(map(self._shows_end, items))
        return self._shows_end(whole)

    def _shows_end(self, value: Any) -> bool:
        value = at(value, self._waiter.field)
        return value in self._waiter.until if self._waiter.until else bool(value)

    def pause(self, error: ClientError | None = None) -> float:
        """Return the seconds until the next request."""
        left = self._left() - self._margin
        if (
            error is not None
            and error.retryable is not True
            and not (left <= 0 and isinstance(error, DeadlineError))
        ):
            raise error
        if left <= 0:
            call = call_of(self._endpoint.operation)
            message = f"{call} did not reach a final state within {self._within:g} s."
            raise WaitTimeoutError(message, call=call, result=self._last)
        asked: float = getattr(error, "retry_after", None) or 0.0
        seconds = max(self._pause, asked)
        self._pause = min(self._pause * _GROWTH, self._longest)
        return min(seconds, left)

    def _left(self) -> float:
        return self._ends - time.monotonic()


def wait(
    caller: SyncCaller,
    endpoint: Endpoint[T],
    options: RequestOptions | None,
    within: float,
    arguments: dict[str, Any],
) -> T:
    """Return the first result in a final state.

    Raises:
        WaitTimeoutError: There was none in time.
    """
    polling, closing = Polling(caller, endpoint, within), _closing(caller)
    while True:
        failure = None
        try:
            result = caller.call(endpoint, polling.options(options), **arguments)
            if polling.ended(result):
                return result
        except ClientError as error:
            failure = error
        if sleep(closing, polling.pause(failure)):
            raise _closed(endpoint)


async def async_wait(
    caller: AsyncCaller,
    endpoint: Endpoint[T],
    options: RequestOptions | None,
    within: float,
    arguments: dict[str, Any],
) -> T:
    """Like ``wait``, for coroutines."""
    polling, closing = Polling(caller, endpoint, within), _closing(caller)
    while True:
        failure = None
        try:
            result = await caller.call(endpoint, polling.options(options), **arguments)
            if polling.ended(result):
                return result
        except ClientError as error:
            failure = error
        if await async_sleep(closing, polling.pause(failure)):
            raise _closed(endpoint)


def _closing(caller: object) -> Closing:
    """The state of the client whose closing ends the wait."""
    return getattr(caller, "_closing", None) or Closing()


def _closed(endpoint: Endpoint[Any]) -> ClientClosedError:
    return ClientClosedError("The client was closed while it waited.", call=call_of(endpoint.operation))
