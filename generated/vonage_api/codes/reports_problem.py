"""The codes of ``reports_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class ReportsProblem(StrCode):
    """Fragment of the `type` of a problem document of the Reports API, in addition to the general kinds
    (problem_type).
    """

    INVALID_ABORT_OPERATION = "invalid-abort-operation"
    """``invalid-abort-operation``."""
    INVALID_REQUEST_PARAMETERS = "invalid-request-parameters"
    """``invalid-request-parameters``."""
    RATE_LIMIT = "rate-limit"
    """``rate-limit``."""
