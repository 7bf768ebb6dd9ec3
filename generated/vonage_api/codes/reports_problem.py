"""The code table ``reports_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class ReportsProblem(StrCode):
    """What follows # in the type of a problem document of Reports beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
    """

    INVALID_ABORT_OPERATION = "invalid-abort-operation"
    """``invalid-abort-operation``."""
    INVALID_REQUEST_PARAMETERS = "invalid-request-parameters"
    """``invalid-request-parameters``."""
    RATE_LIMIT = "rate-limit"
    """``rate-limit``."""
