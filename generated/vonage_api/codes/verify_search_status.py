"""The codes of ``verify_search_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class VerifySearchStatus(StrCode):
    """Status of a verification returned by a search."""

    CANCELLED = "CANCELLED", Meaning(final=True)
    """Final: no other code follows."""
    EXPIRED = "EXPIRED", Meaning(final=True)
    """Final: no other code follows."""
    FAILED = "FAILED", Meaning(final=True)
    """Final: no other code follows."""
    IN_PROGRESS = "IN PROGRESS", Meaning(final=False)
    """Not final: another code may follow."""
    SUCCESS = "SUCCESS", Meaning(final=True)
    """Final: no other code follows."""
