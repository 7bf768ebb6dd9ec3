"""The codes of ``verify_check_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyCheckStatus(StrCode):
    """Result of a checked code (`checks[].status` of a verification)."""

    INVALID = "INVALID"
    """``INVALID``."""
    VALID = "VALID"
    """``VALID``."""
