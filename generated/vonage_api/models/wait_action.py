from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Number, Object, String


class WaitAction(Model):
    """Wait before the next action.

    Schema: ``#/components/schemas/WaitAction``
    """

    action: Literal["wait"]
    """Always 'wait'."""
    timeout: float | Unset = UNSET
    """Seconds to wait. The server limits values outside the range to the nearest bound. From 0.1 to 7200. The
    server's default is 10.
    """

    RULE = Object(
        "#/components/schemas/WaitAction",
        properties={"action": String(enum=("wait",)), "timeout": Number(minimum=0.1, maximum=7200)},
        required=("action",),
    )
