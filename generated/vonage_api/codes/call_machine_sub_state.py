"""The code table ``call_machine_sub_state``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallMachineSubState(StrCode):
    """The field sub_state of a Voice event with the status machine.

    Source: S26:voice, D21:voice/voice-api/webhook-reference.md,
    JAVA:src/main/java/com/vonage/client/voice/CallStatus.java (confidence: 2+)
    """

    BEEP_START = "beep_start"
    """``beep_start``."""
    BEEP_TIMEOUT = "beep_timeout"
    """``beep_timeout``."""
