"""The code table ``subaccounts_problem``."""

from __future__ import annotations

from .._support.codes import StrCode


class SubaccountsProblem(StrCode):
    """What follows # in the type of a problem document of Subaccounts beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
    """

    VALIDATION = "validation"
    """``validation``."""
    INVALID_TRANSFER = "invalid-transfer"
    """``invalid-transfer``."""
    PROVISIONING = "provisioning"
    """``provisioning``."""
    INVALID_NUMBER_TRANSFER = "invalid-number-transfer"
    """``invalid-number-transfer``."""
    MISSING_NUMBER_TRANSFER = "missing-number-transfer"
    """``missing-number-transfer``."""
    TRANSFER_CONFLICT = "transfer-conflict"
    """``transfer-conflict``."""
