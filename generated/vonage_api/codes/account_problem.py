"""The codes of ``account_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class AccountProblem(StrCode):
    """Fragment of the `type` of a problem document of the Account API, in addition to the general kinds
    (problem_type).
    """

    ADD_EXCESS_SECRET = "add-excess-secret"
    """``add-excess-secret``."""
    DELETE_LAST_SECRET = "delete-last-secret"
    """``delete-last-secret``."""
    VALIDATION = "validation"
    """``validation``."""
