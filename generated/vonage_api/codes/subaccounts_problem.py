"""The code table ``subaccounts_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class SubaccountsProblem(StrCode):
    """What follows # in the type of a problem document of Subaccounts beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
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
