"""The codes of ``call_machine_sub_state``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class CallMachineSubState(StrCode):
    """Detail of a Voice event with the status `machine` (field `sub_state`)."""

    BEEP_START = "beep_start"
    """``beep_start``."""
    BEEP_TIMEOUT = "beep_timeout"
    """``beep_timeout``."""
