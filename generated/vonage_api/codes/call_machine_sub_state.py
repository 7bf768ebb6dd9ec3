"""The codes of ``call_machine_sub_state``."""

from __future__ import annotations

from .._support.codes import StrCode


class CallMachineSubState(StrCode):
    """The field sub_state of a Voice event with the status machine."""

    BEEP_START = "beep_start"
    """``beep_start``."""
    BEEP_TIMEOUT = "beep_timeout"
    """``beep_timeout``."""
