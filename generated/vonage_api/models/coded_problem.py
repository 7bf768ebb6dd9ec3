"""The model ``CodedProblem``."""

from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .. import codes as _codes
from .invalid_parameter import InvalidParameter


class CodedProblem(Model):
    """Coded problem.

    Schema: ``#/components/schemas/CodedProblem``
    """

    code: str | None = None
    """Machine-readable error code, such as `http:error:validation-fail`. Codes: ``codes.ConversationErrorCode``:
    application:error:not-found, application:error:permission-denied, conversation:error:bad-request,
    conversation:error:duplicate-name, conversation:error:internal, conversation:error:internal-media,
    conversation:error:invalid-action, conversation:error:invalid-channel, conversation:error:invalid-event,
    conversation:error:invalid-member, conversation:error:invalid-member-state,
    conversation:error:maximum-number-of-members, conversation:error:member-already-invited,
    conversation:error:member-already-joined, conversation:error:member-not-found,
    conversation:error:not-allowed, conversation:error:not-found, conversation:error:permission-denied,
    event:error:bad-request, event:error:delete-not-allowed, event:error:invalid-filter-group,
    event:error:not-found, event:error:not-joined, event:error:permission-denied, event:error:unknown-event,
    http:error:too-many-request, http:error:validation-fail, session:error:bad-request-ttl,
    session:error:max-open-sessions, session:error:not-found, system:error:internal-error,
    system:error:invalid-token, user:error:duplicate-name, user:error:invalid-application,
    user:error:invalid-state-lookup, user:error:invalid-user-name, user:error:invalid-user-token,
    user:error:not-found.
    """
    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    instance: str | None = None
    """Trace id of this request."""
    invalid_parameters: list[InvalidParameter] = field(factory=Absent)
    """Parameters that were rejected, with the reasons."""
    title: str | None = None
    """Short summary of the problem."""
    type: str | None = None
    """URL whose fragment identifies the kind of problem. Codes: ``codes.ProblemType``, ``codes.AccountProblem``,
    ``codes.ApplicationProblem``, ``codes.SubaccountsProblem``, ``codes.RedactProblem``,
    ``codes.ReportsProblem``, ``codes.MessagesProblem``, ``codes.VerifyV2Problem``,
    ``codes.NumberPoolsProblem``.
    """

    _CODES = {
        "code": lambda: (_codes.ConversationErrorCode,),
        "type": lambda: (
            _codes.ProblemType,
            _codes.AccountProblem,
            _codes.ApplicationProblem,
            _codes.SubaccountsProblem,
            _codes.RedactProblem,
            _codes.ReportsProblem,
            _codes.MessagesProblem,
            _codes.VerifyV2Problem,
            _codes.NumberPoolsProblem,
        ),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"invalid_parameters": ListOf(InvalidParameter)})
