"""The codes of ``call_detail``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallDetail(StrCode):
    """Reason why a call ended (field `detail` of a Voice event)."""

    CANNOT_ROUTE = "cannot_route", "destination unsupported or blocked for the account"
    """Destination unsupported or blocked for the account."""
    CARRIER_TIMEOUT = "carrier_timeout", "the carrier did not answer in time"
    """The carrier did not answer in time."""
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
    TIMEOUT = "timeout", "the carrier did not answer in time"
    """The carrier did not answer in time."""
    UNAVAILABLE = "unavailable", "callee not reachable for now"
    """Callee not reachable for now."""
