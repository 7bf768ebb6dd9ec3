"""The codes of ``call_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class CallStatus(StrCode):
    """Status of a call, in responses and in Voice events; usually started, ringing, answered, completed."""

    ANSWERED = "answered", Meaning(final=False)
    """Not final: another code may follow."""
    BUSY = "busy", Meaning(final=True)
    """Final: no other code follows."""
    CANCELLED = "cancelled", Meaning("caller hung up before answer", final=True)
    """Caller hung up before answer. Final: no other code follows."""
    COMPLETED = "completed", Meaning("carries the charge and duration", final=True)
    """Carries the charge and duration. Final: no other code follows."""
    DISCONNECTED = (
        "disconnected",
        Meaning("the WebSocket was closed by your server; an NCCO in the response is run", final=False),
    )
    """The WebSocket was closed by your server; an NCCO in the response is run. Not final: another code may
    follow. Only in webhooks.
    """
    FAILED = "failed", Meaning("detail: cannot_route, number_out_of_service, internal_error", final=True)
    """Detail: cannot_route, number_out_of_service, internal_error. Final: no other code follows."""
    HUMAN = "human", Meaning("a person was detected", final=False)
    """A person was detected. Not final: another code may follow. Only in webhooks."""
    INPUT = "input", Meaning("input action ended", final=False)
    """Input action ended. Not final: another code may follow. Only in webhooks."""
    MACHINE = "machine", Meaning("an answering machine was detected; see sub_state", final=False)
    """An answering machine was detected; see sub_state. Not final: another code may follow."""
    REJECTED = "rejected", Meaning("detail: invalid_number, restricted, declined", final=True)
    """Detail: invalid_number, restricted, declined. Final: no other code follows."""
    RINGING = "ringing", Meaning(final=False)
    """Not final: another code may follow."""
    STARTED = "started", Meaning("call created", final=False)
    """Call created. Not final: another code may follow."""
    TIMEOUT = "timeout", Meaning("ringing_timer ran out", final=True)
    """Ringing_timer ran out. Final: no other code follows."""
    TRANSFER = "transfer", Meaning("leg moved to another conversation", final=False)
    """Leg moved to another conversation. Not final: another code may follow. Only in webhooks."""
    UNANSWERED = "unanswered", Meaning("detail: unavailable, timeout, carrier_timeout", final=True)
    """Detail: unavailable, timeout, carrier_timeout. Final: no other code follows."""
