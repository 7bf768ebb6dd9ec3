"""The codes of ``insight_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, Retry, StrCode


class InsightStatus(StrCode):
    """Status of an insight. The set is open."""

    INTERNAL_ERROR = "INTERNAL_ERROR", Meaning("internal error of the platform", retry=Retry.AMBIGUOUS)
    """Internal error of the platform. The outcome is unknown: a retry may repeat the effect."""
    INVALID_NUMBER_FORMAT = "INVALID_NUMBER_FORMAT", Meaning("the number is invalid", retry=Retry.NEVER)
    """The number is invalid. A retry cannot succeed."""
    INVALID_PURPOSE = (
        "INVALID_PURPOSE",
        Meaning("the purpose is missing or not permitted", retry=Retry.AFTER_FIX),
    )
    """The purpose is missing or not permitted. A retry may succeed after the cause is corrected."""
    NOT_FOUND = "NOT_FOUND", Meaning("no data about the number", retry=Retry.NEVER)
    """No data about the number. A retry cannot succeed."""
    NO_COVERAGE = "NO_COVERAGE", Meaning("the network is not covered", retry=Retry.NEVER)
    """The network is not covered. A retry cannot succeed."""
    OK = "OK", Meaning("the insight was retrieved")
    """The insight was retrieved."""
    SUPPLIER_ERROR = "SUPPLIER_ERROR", Meaning("the supplier failed", retry=Retry.SOON)
    """The supplier failed. A retry may succeed."""
    UNAUTHORIZED = (
        "UNAUTHORIZED",
        Meaning("the application is not permitted to retrieve the insight", retry=Retry.NEVER),
    )
    """The application is not permitted to retrieve the insight. A retry cannot succeed."""
    UNSUPPORTED_NETWORK_TYPE = (
        "UNSUPPORTED_NETWORK_TYPE",
        Meaning("the network type is not supported", retry=Retry.NEVER),
    )
    """The network type is not supported. A retry cannot succeed."""
