"""The codes of ``subaccounts_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class SubaccountsProblem(StrCode):
    """Fragment of the `type` of a problem document of the Subaccounts API, in addition to the general kinds
    (problem_type).
    """

    INVALID_NUMBER_TRANSFER = "invalid-number-transfer"
    """``invalid-number-transfer``."""
    INVALID_TRANSFER = "invalid-transfer"
    """``invalid-transfer``."""
    MISSING_NUMBER_TRANSFER = "missing-number-transfer"
    """``missing-number-transfer``."""
    PROVISIONING = "provisioning"
    """``provisioning``."""
    TRANSFER_CONFLICT = "transfer-conflict"
    """``transfer-conflict``."""
    VALIDATION = "validation"
    """``validation``."""
