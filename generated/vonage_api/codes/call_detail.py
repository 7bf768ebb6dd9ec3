"""The codes of ``call_detail``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class CallDetail(StrCode):
    """Reason why a call ended (field `detail` of a Voice event)."""

    CANNOT_ROUTE = "cannot_route", Meaning("destination unsupported or blocked for the account")
    """Destination unsupported or blocked for the account."""
    CARRIER_TIMEOUT = "carrier_timeout", Meaning("the carrier did not answer in time")
    """The carrier did not answer in time."""
    DECLINED = "declined", Meaning("callee refused")
    """Callee refused."""
    INTERNAL_ERROR = "internal_error", Meaning("platform error")
    """Platform error."""
    INVALID_NUMBER = "invalid_number", Meaning("to or from is bad")
    """To or from is bad."""
    NUMBER_OUT_OF_SERVICE = "number_out_of_service", Meaning("number not available")
    """Number not available."""
    RESTRICTED = "restricted", Meaning("carrier refused")
    """Carrier refused."""
    TIMEOUT = "timeout", Meaning("the carrier did not answer in time")
    """The carrier did not answer in time."""
    UNAVAILABLE = "unavailable", Meaning("callee not reachable for now")
    """Callee not reachable for now."""
