from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .. import codes as _codes
from .invalid_parameter import InvalidParameter


class Problem(Model):
    """Problem details (RFC 9457). The fragment of `type` identifies the kind of problem.

    Schema: ``#/components/schemas/Problem``
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
        )
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"invalid_parameters": ListOf(InvalidParameter)})
