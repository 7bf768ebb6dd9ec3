"""The interface of an observer, and its view of a call."""

from __future__ import annotations

from typing import Any, Protocol

from ..common.secrets import Redactor
from ..errors import Call, ClientError
from ..request.operation_plan import OperationPlan
from ..wire.messages import EncodedRequest, Failure, HttpResponse


class ObservedCall(Protocol):
    """The part of a call that observers see.

    ``began`` and ``left`` are moments of ``time.monotonic``: the start of the call and of the present attempt.
    ``notes`` is for the observers' own data.
    """

    attempt: int
    began: float
    left: float
    notes: dict[Observer, Any]
    plan: OperationPlan
    encoded: EncodedRequest

    def redactor(self) -> Redactor: ...


class Observer:
    """Receives the events of the calls of a client; subclasses override the methods they need."""

    def limit_passed(self, call: ObservedCall, seconds: float) -> None:
        """The rate limit of the client admits an attempt after ``seconds`` of waiting."""

    def attempt_started(self, call: ObservedCall) -> None:
        """An attempt is about to be sent."""

    def attempt_ended(self, call: ObservedCall, outcome: HttpResponse | Failure) -> None:
        """An attempt has ended, with or without a response."""

    def retry_scheduled(self, call: ObservedCall, error: ClientError, seconds: float) -> None:
        """Another attempt follows after ``seconds``."""

    def succeeded(self, call: ObservedCall) -> None:
        """The call ends with its result."""

    def failed(self, call: ObservedCall, error: ClientError) -> None:
        """The call ends in an error."""

    def refused(self, error: ClientError) -> None:
        """The call ends before anything is sent."""

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        """The call was cancelled or interrupted while it was in flight."""

    def claimed(self, call: Call, state: str) -> None:
        """A key was claimed in a ledger: ``state`` is ``claimed``, or that of the earlier call."""

    def recorded(self, call: Call, end: str) -> None:
        """A ledger has recorded the end of a claimed call, or an outcome that was looked up."""
