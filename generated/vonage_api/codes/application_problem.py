"""The codes of ``application_problem``."""

from __future__ import annotations

from .._support.codes import StrCode


class ApplicationProblem(StrCode):
    """What follows # in the type of a problem document of Application beside the general kinds (problem_type)."""

    LIST_VALIDATION = "list-validation"
    """``list-validation``."""
    PAYLOAD_VALIDATION = "payload-validation"
    """``payload-validation``."""
