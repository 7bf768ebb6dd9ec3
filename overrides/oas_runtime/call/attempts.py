"""The attempts of one call: the result of each attempt, the decision about the next, and the final error."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..common.headers import Headers
from ..common.record import record
from ..common.secrets import Redactor
from ..errors import ClientError, ConfigurationError, NotFoundError, RejectedError
from ..model.privacy import hiding
from ..observability.protocols import Observer
from ..operation.callers import RawResponse
from ..policy.rate_limit import Limiter
from ..policy.retry import AttemptOutcome, Budget, delay
from ..request.operation_plan import OperationPlan
from ..request.secret_values import secret_arguments
from ..response.interpret import interpret, outcome_of_error
from ..response.transport_errors import error_of, outcome_of
from ..wire.messages import EncodedRequest, Failure, FailureKind, HttpResponse

if TYPE_CHECKING:
    from ..policy.throttle import WaitSteps

CLOSED = Failure(FailureKind.CLOSED, "", sent=False)
"""The client was closed before the request was sent."""
_UNSURE = "An earlier attempt of this call may have been carried out."


@record
class Pause:
    """The call continues: it is retried after a number of seconds."""

    seconds: float


def without_frames(error: BaseException) -> None:
    """Take its frames from an error on its way to the caller: tools that print local variables find headers,
    bodies and arguments in them. Where a defect is, a note tells."""
    if isinstance(error, Exception) and not isinstance(error, ClientError):
        error.add_note("".join(traceback.format_tb(error.__traceback__)))
    error.with_traceback(None)


class CallAttempts:
    """One call in progress. Its repr shows nothing of the request.

    Attributes:
        attempt: Number of the current attempt, from 1.
        began: When the call began, by ``time.monotonic``.
        unsure: An earlier attempt may have been carried out.
        limiter: The rate limiter of the call, or None.
        notes: Data of the observers about this call.
    """

    __slots__ = (
        "_account",
        "_arguments",
        "_budget",
        "_observers",
        "_secrets",
        "attempt",
        "began",
        "encoded",
        "idempotent",
        "left",
        "limiter",
        "notes",
        "plan",
        "raising",
        "retries",
        "unsure",
    )

    def __init__(
        self,
        plan: OperationPlan,
        encoded: EncodedRequest,
        secrets: Callable[[], Iterable[str]],
        arguments: Mapping[str, Any],
        budget: Budget,
        observers: Sequence[Observer],
        *,
        limiter: Limiter | None,
        account: str,
        raising: bool,
        idempotent: bool,
        retries: int,
    ) -> None:
        """``raising``: whether a success with an error code in its body is an error. Of ``arguments`` only the
        secrets are read."""
        self.plan: OperationPlan = plan
        self.encoded: EncodedRequest = encoded
        self._secrets = secrets
        self._arguments = arguments
        self._budget = budget
        self._observers = observers
        self._account = account
        self.limiter: Limiter | None = limiter
        self.raising: bool = raising
        self.idempotent: bool = idempotent
        self.retries: int = retries
        self.attempt: int = 1
        self.began: float = time.monotonic()
        self.left: float = self.began
        self.unsure: bool = False
        self.notes: dict[Observer, Any] = {}

    def __repr__(self) -> str:
        return f"<CallAttempts {self.plan.call}>"

    def wait_steps(self) -> WaitSteps:
        """Yield the waits before this attempt (see ``policy.throttle``); may raise the error of the call."""
        from ..policy.throttle import wait_steps

        assert self.limiter is not None
        began = time.monotonic()
        try:
            yield from wait_steps(self.limiter, self.plan, self._account, self.encoded.clock.left)
        except ClientError as error:
            self._complete(error, AttemptOutcome("no", passing=True))
            error.attempts = self.attempt - 1
            for observer in self._observers:
                observer.failed(self, error)
            raise
        seconds = time.monotonic() - began
        for observer in self._observers:
            observer.limit_passed(self, seconds)

    def next_request(self) -> EncodedRequest:
        """Return the request of this attempt, which is sent now."""
        if self.attempt > 1 or self.limiter is not None:
            self.left = time.monotonic()
        for observer in self._observers:
            observer.attempt_started(self)
        return self.encoded

    def handle(self, outcome: HttpResponse | Failure, raw: bool) -> Any:
        """The typed result (the whole response where ``raw`` is set), or a ``Pause`` before another try.

        Raises the error of a call that is over.
        """
        for observer in self._observers:
            observer.attempt_ended(self, outcome)
        if isinstance(outcome, HttpResponse):
            interpreted = interpret(self.plan, outcome, self.redactor, self.raising)
            if not isinstance(interpreted, ClientError):
                return self._result(outcome, *interpreted, raw)
            done = self._done(interpreted)
            if done is not None:
                return self._result(outcome, *done, raw)
            error, ended = interpreted, outcome_of_error(interpreted)
        else:
            error, ended = self._error(outcome), outcome_of(outcome)
        seconds = delay(
            ended,
            attempt=self.attempt,
            retries=self.retries,
            idempotent=self.idempotent,
            left=self.encoded.clock.left(),
            budget=self._budget,
        )
        self._complete(error, ended)
        if seconds is None:
            for observer in self._observers:
                observer.failed(self, error)
            raise error
        self.unsure = self.unsure or ended.sent == "unknown"
        for observer in self._observers:
            observer.retry_scheduled(self, error, seconds)
        self.attempt += 1
        self.encoded.again()
        return Pause(seconds)

    def cancel(self, reason: BaseException) -> None:
        """The call was cancelled or interrupted while it was in progress; the frames of the reason are removed."""
        for observer in self._observers:
            observer.cancelled(self, reason)
        without_frames(reason)

    def redactor(self) -> Redactor:
        """A redactor for all secret texts of this call."""
        token = self.encoded.token
        operation = self.plan.operation
        own = secret_arguments(operation, self._arguments)
        return Redactor((*self._secrets(), *own, *([token.reveal()] if token else [])), blank=hiding())

    def _result(self, response: HttpResponse, result: Any, content: bytes, raw: bool) -> Any:
        self._budget.give()
        for observer in self._observers:
            observer.succeeded(self)
        if not raw:
            return result
        return RawResponse(
            response.status,
            Headers(response.headers),
            content,
            result,
            attempts=self.attempt,
            elapsed=time.monotonic() - self.began,
        )

    def _done(self, error: ClientError) -> tuple[Any, bytes] | None:
        """Return result and body; a repetition may report that an earlier attempt succeeded."""
        if not self.unsure:
            return None
        operation = self.plan.operation
        if isinstance(error, RejectedError):
            code = error.code
            code_text = str(int(code)) if isinstance(code, int) else str(code)
            return (error.result, error.content) if code_text in operation.done else None
        if isinstance(error, NotFoundError) and operation.method == "DELETE":
            # The resource to delete no longer exists (RFC 9110, 9.3.5).
            success, _ = self.plan.responses(204, "")
            empty = success is not None and success.kind not in ("json", "text", "bytes")
            return (None, error.content) if empty else None
        return None

    def _error(self, failure: Failure) -> ClientError:
        return error_of(failure, self.plan.call, self.plan.origin.url, self.redactor().text)

    def _complete(self, error: ClientError, ended: AttemptOutcome) -> None:
        """Set the attributes of an error that concern the whole call."""
        check = self.plan.operation.outcome_check
        error.attempts = self.attempt - isinstance(error, ConfigurationError)
        error.elapsed = time.monotonic() - self.began
        error.server = self.plan.origin.url
        if self.unsure and not error.may_have_acted:
            error.may_have_acted = True
            error.message = f"{error.message} {_UNSURE}"
        harmless = self.idempotent or not error.may_have_acted
        error.set_retryable(ended.passing and harmless)
        if error.may_have_acted and self.idempotent:
            error.advice = "Make the call again: a repetition has no further effect."
        elif error.may_have_acted and check:
            error.advice = (
                f"Look with {check.call}() whether it was carried out, before you make the call again."
            )
        wait: float | None = getattr(error, "retry_after", None)
        if wait:
            error.message = f"{error.message} The server requests a wait of {wait:g} s."
