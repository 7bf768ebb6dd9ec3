from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, String


class AdvancedMachineDetection(Model):
    """Advanced detection of answering machines, used instead of `machine_detection`.

    Schema: ``#/components/schemas/AdvancedMachineDetection``
    """

    beep_timeout: int | Unset = UNSET
    """Seconds to wait for the beep. Older versions of the API require at least 45. From 30 to 120."""
    behavior: Literal["continue", "hangup"] | Unset = UNSET
    """Behaviour when a machine answers: `hangup` ends the call, `continue` sends the event and continues the
    call.
    """
    mode: Literal["default", "detect", "detect_beep"] | Unset = UNSET
    """`detect` distinguishes humans from machines, `detect_beep` also waits for the beep, and `default` sends
    the events of both. The server's default is "detect".
    """

    RULE = Object(
        "#/components/schemas/AdvancedMachineDetection",
        properties={
            "beep_timeout": Integer(minimum=30, maximum=120),
            "behavior": String(enum=("continue", "hangup")),
            "mode": String(enum=("default", "detect", "detect_beep")),
        },
    )
