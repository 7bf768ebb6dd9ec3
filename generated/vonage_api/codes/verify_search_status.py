"""The codes of ``verify_search_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifySearchStatus(StrCode):
    """Status of a verification returned by a search."""

    CANCELLED = "CANCELLED", "", None, "", True
    """Final: no other code follows."""
    EXPIRED = "EXPIRED", "", None, "", True
    """Final: no other code follows."""
    FAILED = "FAILED", "", None, "", True
    """Final: no other code follows."""
    IN_PROGRESS = "IN PROGRESS", "", None, "", False
    """Not final: another code may follow."""
    SUCCESS = "SUCCESS", "", None, "", True
    """Final: no other code follows."""
