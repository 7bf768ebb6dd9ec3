"""The codes of ``redact_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class RedactProblem(StrCode):
    """Fragment of the `type` of a problem document of the Redact API, in addition to the general kinds
    (problem_type).
    """

    INVALID_PRODUCT = "invalid-product"
    """``invalid-product``."""
    PREMATURE_REDACTION = "premature-redaction"
    """``premature-redaction``."""
    RATE_LIMIT = "rate-limit"
    """``rate-limit``."""
