"""The code table ``application_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class ApplicationProblem(StrCode):
    """What follows # in the type of a problem document of Application beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
    """

    LIST_VALIDATION = "list-validation"
    """``list-validation``."""
    PAYLOAD_VALIDATION = "payload-validation"
    """``payload-validation``."""
