"""The code table ``verify_search_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class VerifySearchStatus(StrCode):
    """Status of a verification returned by a search."""

    CANCELLED = "CANCELLED", "", None, "", True
    """Nothing comes after it."""
    EXPIRED = "EXPIRED", "", None, "", True
    """Nothing comes after it."""
    FAILED = "FAILED", "", None, "", True
    """Nothing comes after it."""
    IN_PROGRESS = "IN PROGRESS", "", None, "", False
    """More may come after it."""
    SUCCESS = "SUCCESS", "", None, "", True
    """Nothing comes after it."""
