"""The codes of ``call_status``."""

from __future__ import annotations

from oas_runtime.model.codes import Meaning, StrCode


class CallStatus(StrCode):
    """Status of a call, in responses and in Voice events; usually started, ringing, answered, completed."""

    ANSWERED = "answered", Meaning(final=False)
    """Not final: another code may follow."""
    BUSY = "busy", Meaning(final=True)
    """Final: no other code follows."""
    CANCELLED = "cancelled", Meaning("the caller hung up before the call was answered", final=True)
    """The caller hung up before the call was answered. Final: no other code follows."""
    COMPLETED = (
        "completed",
        Meaning("the call has ended; the event contains its price and duration", final=True),
    )
    """The call has ended; the event contains its price and duration. Final: no other code follows."""
    DISCONNECTED = (
        "disconnected",
        Meaning("the WebSocket was closed by your server; an NCCO in the response is executed", final=False),
    )
    """The WebSocket was closed by your server; an NCCO in the response is executed. Not final: another code may
    follow. Only in webhooks.
    """
    FAILED = (
        "failed",
        Meaning(
            "the call failed; `detail` is `cannot_route`, `number_out_of_service` or `internal_error`",
            final=True,
        ),
    )
    """The call failed; `detail` is `cannot_route`, `number_out_of_service` or `internal_error`. Final: no other
    code follows.
    """
    HUMAN = "human", Meaning("a person was detected", final=False)
    """A person was detected. Not final: another code may follow. Only in webhooks."""
    INPUT = "input", Meaning("the input action ended", final=False)
    """The input action ended. Not final: another code may follow. Only in webhooks."""
    MACHINE = "machine", Meaning("an answering machine was detected; see `sub_state`", final=False)
    """An answering machine was detected; see `sub_state`. Not final: another code may follow."""
    REJECTED = (
        "rejected",
        Meaning(
            "the call was rejected; `detail` is `invalid_number`, `restricted` or `declined`", final=True
        ),
    )
    """The call was rejected; `detail` is `invalid_number`, `restricted` or `declined`. Final: no other code
    follows.
    """
    RINGING = "ringing", Meaning(final=False)
    """Not final: another code may follow."""
    STARTED = "started", Meaning("the call was created", final=False)
    """The call was created. Not final: another code may follow."""
    TIMEOUT = "timeout", Meaning("`ringing_timer` expired", final=True)
    """`ringing_timer` expired. Final: no other code follows."""
    TRANSFER = "transfer", Meaning("the leg moved to another conversation", final=False)
    """The leg moved to another conversation. Not final: another code may follow. Only in webhooks."""
    UNANSWERED = (
        "unanswered",
        Meaning(
            "the call was not answered; `detail` is `unavailable`, `timeout` or `carrier_timeout`", final=True
        ),
    )
    """The call was not answered; `detail` is `unavailable`, `timeout` or `carrier_timeout`. Final: no other code
    follows.
    """
