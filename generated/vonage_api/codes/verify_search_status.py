"""The code table ``verify_search_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifySearchStatus(StrCode):
    """Status of a verification that a search finds.

    Source: S26:verify, S21:verify.yml, JAVA:src/main/java/com/vonage/client/verify/VerifyStatus.java
    (confidence: 2+)
    """

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
