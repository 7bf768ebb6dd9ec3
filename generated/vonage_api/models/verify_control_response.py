from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VerifyControlResponse(Model):
    """Result of a control command.

    Schema: ``#/components/schemas/VerifyControlResponse``
    """

    command: str | None = None
    """The command: `cancel` or `trigger_next_event`."""
    error_text: str | None = None
    """Reason why the command was rejected."""
    status: str | None = None
    """0 when the command was performed, otherwise the error code. Codes: ``codes.VerifyStatus``."""

    _CODES = {"status": lambda: (_codes.VerifyStatus,)}
