"""The codes of ``call_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallStatus(StrCode):
    """Status of a call, in responses and in Voice events; usually started, ringing, answered, completed."""

    ANSWERED = "answered", "", None, "", False
    """Not final: another code may follow."""
    BUSY = "busy", "", None, "", True
    """Final: no other code follows."""
    CANCELLED = "cancelled", "caller hung up before answer", None, "", True
    """Caller hung up before answer. Final: no other code follows."""
    COMPLETED = "completed", "carries the charge and duration", None, "", True
    """Carries the charge and duration. Final: no other code follows."""
    DISCONNECTED = (
        "disconnected",
        "the WebSocket was closed by your server; an NCCO in the response is run",
        None,
        "",
        False,
    )
    """The WebSocket was closed by your server; an NCCO in the response is run. Not final: another code may
    follow. Only in webhooks.
    """
    FAILED = "failed", "detail: cannot_route, number_out_of_service, internal_error", None, "", True
    """Detail: cannot_route, number_out_of_service, internal_error. Final: no other code follows."""
    HUMAN = "human", "a person was detected", None, "", False
    """A person was detected. Not final: another code may follow. Only in webhooks."""
    INPUT = "input", "input action ended", None, "", False
    """Input action ended. Not final: another code may follow. Only in webhooks."""
    MACHINE = "machine", "an answering machine was detected; see sub_state", None, "", False
    """An answering machine was detected; see sub_state. Not final: another code may follow."""
    REJECTED = "rejected", "detail: invalid_number, restricted, declined", None, "", True
    """Detail: invalid_number, restricted, declined. Final: no other code follows."""
    RINGING = "ringing", "", None, "", False
    """Not final: another code may follow."""
    STARTED = "started", "call created", None, "", False
    """Call created. Not final: another code may follow."""
    TIMEOUT = "timeout", "ringing_timer ran out", None, "", True
    """Ringing_timer ran out. Final: no other code follows."""
    TRANSFER = "transfer", "leg moved to another conversation", None, "", False
    """Leg moved to another conversation. Not final: another code may follow. Only in webhooks."""
    UNANSWERED = "unanswered", "detail: unavailable, timeout, carrier_timeout", None, "", True
    """Detail: unavailable, timeout, carrier_timeout. Final: no other code follows."""
