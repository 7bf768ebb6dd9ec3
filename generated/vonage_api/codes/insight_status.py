"""The codes of ``insight_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Retry, StrCode


class InsightStatus(StrCode):
    """Status of an insight. The set is open."""

    INTERNAL_ERROR = "INTERNAL_ERROR", "internal error of the platform", Retry.AMBIGUOUS
    """Internal error of the platform. The outcome is unknown: a retry may repeat the effect."""
    INVALID_NUMBER_FORMAT = "INVALID_NUMBER_FORMAT", "the number is invalid", Retry.NEVER
    """The number is invalid. A retry cannot succeed."""
    INVALID_PURPOSE = "INVALID_PURPOSE", "the purpose is missing or not permitted", Retry.AFTER_FIX
    """The purpose is missing or not permitted. A retry may succeed after the cause is corrected."""
    NOT_FOUND = "NOT_FOUND", "no data about the number", Retry.NEVER
    """No data about the number. A retry cannot succeed."""
    NO_COVERAGE = "NO_COVERAGE", "the network is not covered", Retry.NEVER
    """The network is not covered. A retry cannot succeed."""
    OK = "OK", "the insight was retrieved"
    """The insight was retrieved."""
    SUPPLIER_ERROR = "SUPPLIER_ERROR", "the supplier failed", Retry.SOON
    """The supplier failed. A retry may succeed."""
    UNAUTHORIZED = "UNAUTHORIZED", "the application is not permitted to retrieve the insight", Retry.NEVER
    """The application is not permitted to retrieve the insight. A retry cannot succeed."""
    UNSUPPORTED_NETWORK_TYPE = "UNSUPPORTED_NETWORK_TYPE", "the network type is not supported", Retry.NEVER
    """The network type is not supported. A retry cannot succeed."""
