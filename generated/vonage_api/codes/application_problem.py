"""The codes of ``application_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class ApplicationProblem(StrCode):
    """Fragment of the `type` of a problem document of the Applications API, in addition to the general kinds
    (problem_type).
    """

    LIST_VALIDATION = "list-validation"
    """``list-validation``."""
    PAYLOAD_VALIDATION = "payload-validation"
    """``payload-validation``."""
