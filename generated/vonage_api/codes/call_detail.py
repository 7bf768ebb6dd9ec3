"""The code table ``call_detail``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallDetail(StrCode):
    """Why a call ended: the field detail of a Voice event.

    Source: S26:voice, D21:voice/voice-api/webhook-reference.md,
    JAVA:src/main/java/com/vonage/client/voice/CallStatus.java (confidence: 2+)
    """

    CANNOT_ROUTE = "cannot_route", "destination unsupported or blocked for the account"
    """Destination unsupported or blocked for the account."""
    CARRIER_TIMEOUT = "carrier_timeout", "same (current SDK name)"
    """Same (current SDK name)"""
    DECLINED = "declined", "callee refused"
    """Callee refused."""
    INTERNAL_ERROR = "internal_error", "platform error"
    """Platform error."""
    INVALID_NUMBER = "invalid_number", "to or from is bad"
    """To or from is bad."""
    NUMBER_OUT_OF_SERVICE = "number_out_of_service", "number not available"
    """Number not available."""
    RESTRICTED = "restricted", "carrier refused"
    """Carrier refused."""
    TIMEOUT = "timeout", "carrier gave no answer in time (2021 name)"
    """Carrier gave no answer in time (2021 name)"""
    UNAVAILABLE = "unavailable", "callee not reachable for now"
    """Callee not reachable for now."""
