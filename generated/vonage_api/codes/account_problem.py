"""The code table ``account_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class AccountProblem(StrCode):
    """What follows # in the type of a problem document of Account beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
    """

    ADD_EXCESS_SECRET = "add-excess-secret"
    """``add-excess-secret``."""
    DELETE_LAST_SECRET = "delete-last-secret"
    """``delete-last-secret``."""
    VALIDATION = "validation"
    """``validation``."""
