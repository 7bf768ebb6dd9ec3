"""The codes of ``call_detail``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class CallDetail(StrCode):
    """Reason why a call ended (field `detail` of a Voice event)."""

    CANNOT_ROUTE = "cannot_route", Meaning("the destination is not supported or is blocked for the account")
    """The destination is not supported or is blocked for the account."""
    CARRIER_TIMEOUT = "carrier_timeout", Meaning("the carrier did not answer in time")
    """The carrier did not answer in time."""
    DECLINED = "declined", Meaning("the callee rejected the call")
    """The callee rejected the call."""
    INTERNAL_ERROR = "internal_error", Meaning("internal error of the platform")
    """Internal error of the platform."""
    INVALID_NUMBER = "invalid_number", Meaning("`to` or `from` is invalid")
    """`to` or `from` is invalid."""
    NUMBER_OUT_OF_SERVICE = "number_out_of_service", Meaning("the number is not in service")
    """The number is not in service."""
    RESTRICTED = "restricted", Meaning("the carrier rejected the call")
    """The carrier rejected the call."""
    TIMEOUT = "timeout", Meaning("the carrier did not answer in time")
    """The carrier did not answer in time."""
    UNAVAILABLE = "unavailable", Meaning("the callee is temporarily not reachable")
    """The callee is temporarily not reachable."""
