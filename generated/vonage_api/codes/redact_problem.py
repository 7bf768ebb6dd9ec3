"""The code table ``redact_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class RedactProblem(StrCode):
    """What follows # in the type of a problem document of Redact beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
    """

    INVALID_PRODUCT = "invalid-product"
    """``invalid-product``."""
    PREMATURE_REDACTION = "premature-redaction"
    """``premature-redaction``."""
    RATE_LIMIT = "rate-limit"
    """``rate-limit``."""
