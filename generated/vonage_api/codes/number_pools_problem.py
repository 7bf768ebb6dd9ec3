"""The codes of ``number_pools_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class NumberPoolsProblem(StrCode):
    """Fragment of the `type` of a problem document of Number Pools, in addition to the general kinds
    (problem_type).
    """

    BULK_NUMBER_DELETE_LIMIT = "bulk-number-delete-limit", Meaning("more than 50 numbers")
    """More than 50 numbers."""
    MISSING_NUMBER_SUBSCRIPTION = (
        "missing-number-subscription",
        Meaning("a number does not belong to the account"),
    )
    """A number does not belong to the account."""
    POOL_ID_EXISTS = "pool-id-exists"
    """With HTTP 409."""
