"""The code table ``verify_check_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyCheckStatus(StrCode):
    """Whether a code that was checked was right: checks[].status of a verification.

    Source: S26:verify, S21:verify.yml, JAVA:src/main/java/com/vonage/client/verify/VerifyStatus.java
    (confidence: 2+)
    """

    INVALID = "INVALID"
    """``INVALID``."""
    VALID = "VALID"
    """``VALID``."""
