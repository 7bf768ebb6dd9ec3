"""The code table ``call_status``."""

from __future__ import annotations

from .._support.codes import StrCode


class CallStatus(StrCode):
    """Status of a call, in responses and in Voice events; usually started, ringing, answered, completed."""

    ANSWERED = "answered", "", None, "", False
    """More may come after it."""
    BUSY = "busy", "", None, "", True
    """Nothing comes after it."""
    CANCELLED = "cancelled", "caller hung up before answer", None, "", True
    """Caller hung up before answer. Nothing comes after it."""
    COMPLETED = "completed", "carries the charge and duration", None, "", True
    """Carries the charge and duration. Nothing comes after it."""
    DISCONNECTED = (
        "disconnected",
        "the WebSocket was closed by your server; an NCCO in the response is run",
        None,
        "",
        False,
    )
    """The WebSocket was closed by your server; an NCCO in the response is run. More may come after it. Only in
    webhooks.
    """
    FAILED = "failed", "detail: cannot_route, number_out_of_service, internal_error", None, "", True
    """Detail: cannot_route, number_out_of_service, internal_error. Nothing comes after it."""
    HUMAN = "human", "a person was detected", None, "", False
    """A person was detected. More may come after it. Only in webhooks."""
    INPUT = "input", "input action ended", None, "", False
    """Input action ended. More may come after it. Only in webhooks."""
    MACHINE = "machine", "an answering machine was detected; see sub_state", None, "", False
    """An answering machine was detected; see sub_state. More may come after it."""
    REJECTED = "rejected", "detail: invalid_number, restricted, declined", None, "", True
    """Detail: invalid_number, restricted, declined. Nothing comes after it."""
    RINGING = "ringing", "", None, "", False
    """More may come after it."""
    STARTED = "started", "call created", None, "", False
    """Call created. More may come after it."""
    TIMEOUT = "timeout", "ringing_timer ran out", None, "", True
    """Ringing_timer ran out. Nothing comes after it."""
    TRANSFER = "transfer", "leg moved to another conversation", None, "", False
    """Leg moved to another conversation. More may come after it. Only in webhooks."""
    UNANSWERED = "unanswered", "detail: unavailable, timeout, carrier_timeout", None, "", True
    """Detail: unavailable, timeout, carrier_timeout. Nothing comes after it."""
